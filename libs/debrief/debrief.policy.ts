import { Role } from '@nextround/tenancy';
import { abilities, openToClients, openToLinks } from '@nextround/access';

abilities({
  'debrief.save': [Role.CANDIDATE],
  'debrief.submit': [Role.CANDIDATE],
  'prompt.configure': [Role.ADMIN],
});

openToLinks({
  abilities: ['debrief.save', 'debrief.submit'],
  types: ['Debrief', 'DebriefPayload', 'DebriefAnswer', 'DebriefPrompt'],
});
openToClients({ types: { Debrief: 'debriefs:read', DebriefAnswer: 'debriefs:read', DebriefPrompt: 'debriefs:read' } });
