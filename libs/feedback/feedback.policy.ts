import { Role } from '@nextround/tenancy';
import { abilities, openToClients } from '@nextround/access';

abilities({
  'scorecard.record': [Role.ADMIN, Role.RECRUITER],
  'scorecard.request': [Role.ADMIN, Role.RECRUITER],
  'feedback.release': [Role.ADMIN, Role.RECRUITER],
  'feedback.acknowledge': [Role.CANDIDATE],
});

openToClients({
  abilities: { 'scorecard.record': 'scorecards:write' },
  types: { Scorecard: 'scorecards:read', ReleasedFeedback: 'feedback:read' },
});
