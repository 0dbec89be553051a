import { Role } from '@nextround/tenancy';
import { abilities } from '@nextround/access';

abilities({
  'candidate.erase': [Role.ADMIN],
  'data-export.request': [Role.ADMIN, Role.RECRUITER, Role.CANDIDATE],
});
