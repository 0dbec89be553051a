import { Role } from '@nextround/tenancy';
import { abilities } from '@nextround/access';

abilities({
  'journal.read': [Role.ADMIN, Role.AUDITOR, Role.CANDIDATE],
  'journal.verify': [Role.ADMIN, Role.AUDITOR],
  'changes.read': [Role.ADMIN, Role.RECRUITER],
});
