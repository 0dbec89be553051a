import { Role } from '@nextround/tenancy';
import { abilities, openToClients, openToLinks } from '@nextround/access';

abilities({
  'prep.update': [Role.ADMIN, Role.RECRUITER],
  'prep.publish': [Role.ADMIN, Role.RECRUITER],
  'prep.ask-client': [Role.ADMIN, Role.RECRUITER],
  'prep.open': [Role.CANDIDATE],
  'prep.check': [Role.CANDIDATE],
  'asked-question.note': [Role.CANDIDATE],
  'asked-question.share': [Role.CANDIDATE],
});

// What they were asked belongs to the debrief, and so does the question whether others may read it.
openToLinks({
  abilities: ['asked-question.note', 'asked-question.share'],
  types: ['AskedQuestion', 'AskedQuestionPayload', 'InterviewPayload'],
});
openToClients({
  types: { PrepPack: 'prep:read', PrepItem: 'prep:read' },
  fields: {
    'PrepPack.format': 'interviews:read',
    'PrepPack.kind': 'interviews:read',
    'PrepPack.interviewers': 'interviews:read',
    'PrepPack.missing': ['interviews:read', 'candidates:read'],
  },
});
