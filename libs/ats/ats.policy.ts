import { Role } from '@nextround/tenancy';
import { abilities } from '@nextround/access';

const { ADMIN, AUDITOR } = Role;

abilities({
  'api-client.list': [ADMIN, AUDITOR],
  'api-client.create': [ADMIN],
  'api-client.update': [ADMIN],
  'api-client.rotate': [ADMIN],
  'api-client.revoke': [ADMIN],
});
