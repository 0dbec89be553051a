import { Role } from '@nextround/tenancy';
import { abilities } from './abilities.js';
import { openToLinks } from './links.js';
import { openToClients } from './scopes.js';

const { ADMIN, RECRUITER, AUDITOR, CANDIDATE } = Role;

abilities({
  'viewer.read': [ADMIN, RECRUITER, AUDITOR, CANDIDATE],
  'node.read': [ADMIN, RECRUITER, AUDITOR, CANDIDATE],
  'agency.read': [ADMIN, RECRUITER, AUDITOR, CANDIDATE],
  'agency.update': [ADMIN],
  'member.invite': [ADMIN],
  'member.change-role': [ADMIN],
  'member.remove': [ADMIN],
  'candidate.invite': [ADMIN, RECRUITER],
  'invitation.revoke': [ADMIN, RECRUITER],
  'profile.update': [ADMIN, RECRUITER, AUDITOR, CANDIDATE],
  'session.switch': [ADMIN, RECRUITER, AUDITOR, CANDIDATE],
  'session.confirm': [ADMIN, RECRUITER, AUDITOR, CANDIDATE],
  'session.end': [ADMIN, RECRUITER, AUDITOR, CANDIDATE],
});

openToLinks({ abilities: ['node.read'], types: ['Node'] });
openToClients({ abilities: { 'node.read': null, 'agency.read': null } });
