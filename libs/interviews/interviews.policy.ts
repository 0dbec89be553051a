import { Role } from '@nextround/tenancy';
import { abilities, openToClients, openToLinks } from '@nextround/access';

const { ADMIN, RECRUITER, AUDITOR, CANDIDATE } = Role;

// What candidates book and move are rounds of their own other processes; the agency's rounds are the agency's.
abilities({
  'interview.list': [ADMIN, RECRUITER, AUDITOR, CANDIDATE],
  'interview.schedule': [ADMIN, RECRUITER, CANDIDATE],
  'interview.reschedule': [ADMIN, RECRUITER, CANDIDATE],
  'interview.cancel': [ADMIN, RECRUITER, CANDIDATE],
  'interview.hold': [ADMIN, RECRUITER, CANDIDATE],
  'interview.no-show': [ADMIN, RECRUITER, CANDIDATE],
  'feedback.promise': [ADMIN, RECRUITER, CANDIDATE],
  'calendar.add': [ADMIN, RECRUITER, CANDIDATE],
  'calendar.subscribe': [ADMIN, RECRUITER, CANDIDATE],
  'question.prepare': [CANDIDATE],
  'question.answer': [CANDIDATE],
});

openToLinks({ abilities: ['question.answer'], types: ['Interview', 'Interviewer', 'PreparedQuestion', 'PreparedQuestionPayload'] });
openToClients({ abilities: { 'interview.list': 'interviews:read' }, types: { Interview: 'interviews:read' } });
