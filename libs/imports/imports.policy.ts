import { Role } from '@nextround/tenancy';
import { abilities } from '@nextround/access';

const { ADMIN, RECRUITER } = Role;

abilities({
  'import.list': [ADMIN, RECRUITER],
  'import.run': [ADMIN, RECRUITER],
  'import.cancel': [ADMIN, RECRUITER],
  'import.undo': [ADMIN, RECRUITER],
});
