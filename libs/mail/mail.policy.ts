import { Role } from '@nextround/tenancy';
import { abilities } from '@nextround/access';

const { ADMIN, RECRUITER, AUDITOR, CANDIDATE } = Role;

abilities({
  'notification.read': [ADMIN, RECRUITER, AUDITOR, CANDIDATE],
  'notification.prefer': [ADMIN, RECRUITER, AUDITOR, CANDIDATE],
});
