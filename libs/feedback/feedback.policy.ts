import { Role } from '@nextround/tenancy';
import { abilities } from '@nextround/access';

abilities({
  'scorecard.record': [Role.ADMIN, Role.RECRUITER],
  'scorecard.request': [Role.ADMIN, Role.RECRUITER],
  'feedback.release': [Role.ADMIN, Role.RECRUITER],
  'feedback.acknowledge': [Role.CANDIDATE],
});
