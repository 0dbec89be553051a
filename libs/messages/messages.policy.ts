import { Role } from '@nextround/tenancy';
import { abilities, openToClients } from '@nextround/access';

const { ADMIN, RECRUITER, CANDIDATE } = Role;

abilities({
  'message.send': [ADMIN, RECRUITER, CANDIDATE],
  'message.unsend': [ADMIN, RECRUITER, CANDIDATE],
  'message.read': [ADMIN, RECRUITER, CANDIDATE],
});

openToClients({ fields: { 'Candidate.thread': 'PERSON' } });
