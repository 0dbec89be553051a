import { Role } from '@nextround/tenancy';
import { abilities, openToClients } from '@nextround/access';

const { ADMIN, RECRUITER, CANDIDATE } = Role;

abilities({
  'other-process.list': [CANDIDATE],
  'other-process.track': [CANDIDATE],
  'other-process.update': [CANDIDATE],
  'process-update.share': [CANDIDATE],
  'process-update.withdraw': [CANDIDATE],
  'disclosure.request': [ADMIN, RECRUITER],
  'disclosure.decide': [CANDIDATE],
  'disclosure.revoke': [CANDIDATE],
});

// A company is told by the disclosure itself: the update behind it may hold more.
openToClients({
  types: { ProcessUpdate: 'process-updates:read', Disclosure: 'process-updates:read' },
  fields: { 'Disclosure.processUpdate': 'AGENCY' },
});
