import { Role } from '@nextround/tenancy';
import { abilities, openToClients } from '@nextround/access';

const { ADMIN, RECRUITER, CANDIDATE } = Role;

abilities({
  'follow-up.send': [ADMIN, RECRUITER, CANDIDATE],
  'follow-up.unsend': [ADMIN, RECRUITER, CANDIDATE],
  'follow-up.complete': [ADMIN, RECRUITER, CANDIDATE],
  'follow-up.skip': [ADMIN, RECRUITER, CANDIDATE],
  'follow-up.reopen': [ADMIN, RECRUITER, CANDIDATE],
  'follow-up-policy.update': [ADMIN],
});

openToClients({ fields: { 'Agency.followUpPolicy': 'PERSON' } });
