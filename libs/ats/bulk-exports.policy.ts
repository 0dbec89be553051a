import { Role } from '@nextround/tenancy';
import { abilities, openToClients } from '@nextround/access';

const only = [Role.ADMIN];

abilities({
  'bulk-export.read': only,
  'bulk-export.start': only,
  'bulk-export.cancel': only,
});

// An export is a query of the client's: what that takes, it takes here.
openToClients({
  abilities: { 'bulk-export.read': null, 'bulk-export.start': null, 'bulk-export.cancel': null },
});
