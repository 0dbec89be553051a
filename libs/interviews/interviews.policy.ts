import { Role } from '@nextround/tenancy';
import { abilities } from '@nextround/access';

const { ADMIN, RECRUITER, AUDITOR, CANDIDATE } = Role;

abilities({
  'interview.list': [ADMIN, RECRUITER, AUDITOR, CANDIDATE],
  'interview.schedule': [ADMIN, RECRUITER],
  'interview.reschedule': [ADMIN, RECRUITER],
  'interview.cancel': [ADMIN, RECRUITER],
  'interview.hold': [ADMIN, RECRUITER],
  'interview.no-show': [ADMIN, RECRUITER],
  'feedback.promise': [ADMIN, RECRUITER],
  'question.prepare': [CANDIDATE],
  'question.answer': [CANDIDATE],
});
