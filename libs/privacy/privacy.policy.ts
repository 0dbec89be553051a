import { Role } from '@nextround/tenancy';
import { abilities, openToClients } from '@nextround/access';

abilities({
  'candidate.erase': [Role.ADMIN],
  'data-export.request': [Role.ADMIN, Role.RECRUITER, Role.CANDIDATE],
  'retention.read': [Role.ADMIN],
  'retention-policy.update': [Role.ADMIN],
});

openToClients({ fields: { 'Agency.retentionPolicy': 'PERSON', 'Candidate.keptUntil': 'PERSON' } });
