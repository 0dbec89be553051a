import { Role } from '@nextround/tenancy';
import { abilities } from '@nextround/access';

abilities({
  'debrief.save': [Role.CANDIDATE],
  'debrief.submit': [Role.CANDIDATE],
  'prompt.configure': [Role.ADMIN],
});
