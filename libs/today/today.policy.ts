import { Role } from '@nextround/tenancy';
import { abilities, openToClients } from '@nextround/access';

const { ADMIN, RECRUITER } = Role;

abilities({
  'today.read': [ADMIN, RECRUITER],
  'today.settle': [ADMIN, RECRUITER],
  'insights.read': [ADMIN, RECRUITER],
});

// Told from much that no client sees: by halves it would be wrong.
openToClients({ fields: { 'Application.whoseMove': 'PERSON', 'ClientCompany.responseTimes': 'PERSON' } });
