import { Role } from '@nextround/tenancy';
import { abilities } from '@nextround/access';

abilities({
  'other-process.list': [Role.CANDIDATE],
  'other-process.track': [Role.CANDIDATE],
  'other-process.update': [Role.CANDIDATE],
});
