import { Role } from '@nextround/tenancy';
import { abilities } from '@nextround/access';

const { ADMIN, RECRUITER, CANDIDATE } = Role;

abilities({
  'follow-up.complete': [ADMIN, RECRUITER, CANDIDATE],
  'follow-up.skip': [ADMIN, RECRUITER, CANDIDATE],
  'follow-up.reopen': [ADMIN, RECRUITER, CANDIDATE],
  'follow-up-policy.update': [ADMIN],
});
