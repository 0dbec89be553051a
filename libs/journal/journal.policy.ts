import { Role } from '@nextround/tenancy';
import { abilities, openToClients } from '@nextround/access';

abilities({
  'journal.read': [Role.ADMIN, Role.AUDITOR, Role.CANDIDATE],
  'journal.verify': [Role.ADMIN, Role.AUDITOR],
  'changes.read': [Role.ADMIN, Role.RECRUITER, Role.AUDITOR, Role.CANDIDATE],
});

openToClients({ abilities: { 'changes.read': 'changes:read' } });
