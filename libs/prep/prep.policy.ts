import { Role } from '@nextround/tenancy';
import { abilities } from '@nextround/access';

abilities({
  'prep.update': [Role.ADMIN, Role.RECRUITER],
  'prep.publish': [Role.ADMIN, Role.RECRUITER],
  'prep.ask-client': [Role.ADMIN, Role.RECRUITER],
  'prep.open': [Role.CANDIDATE],
  'prep.check': [Role.CANDIDATE],
  'asked-question.note': [Role.CANDIDATE],
  'asked-question.share': [Role.CANDIDATE],
});
