import { Role } from '@nextround/tenancy';
import { abilities } from '@nextround/access';

const { ADMIN, RECRUITER } = Role;

abilities({
  'today.read': [ADMIN, RECRUITER],
  'today.settle': [ADMIN, RECRUITER],
  'insights.read': [ADMIN, RECRUITER],
});
