import { Language } from '@nextround/access';
import type { Letter } from './letter.js';
import { written } from './template.js';

/** What a mail is shown by before one has left: everything a mail can have, about nobody. */
const SAMPLE: Record<Language, Letter> = {
  [Language.EN]: {
    subject: 'Your next round: Thursday, 14:00',
    kicker: 'Second round',
    title: 'Your next round: Thursday, 14:00',
    greeting: 'Hello Alex,',
    lines: ['Everything about your next round is on your page: who will be there, what they look at, and what you wanted to ask.'],
    button: { label: 'Look at it', url: '#' },
    notes: ['You will meet two people.', 'Bring your laptop.'],
    footer: 'An example. No mail like this one has left.',
  },
  [Language.DE]: {
    subject: 'Deine nächste Runde: Donnerstag, 14:00',
    kicker: 'Zweite Runde',
    title: 'Deine nächste Runde: Donnerstag, 14:00',
    greeting: 'Hallo Alex,',
    lines: ['Alles zu deiner nächsten Runde steht auf deiner Seite: wer da sein wird, worauf geachtet wird und was du fragen wolltest.'],
    button: { label: 'Ansehen', url: '#' },
    notes: ['Du sprichst mit zwei Personen.', 'Bring deinen Laptop mit.'],
    footer: 'Ein Beispiel. So eine Mail ist nicht hinausgegangen.',
  },
};

/** A mail as it would leave in an agency's name, as HTML. */
export const sampleMail = (agency: string, imprint: string | null, language: Language): string =>
  written(SAMPLE[language], { agency, imprint, language }).html;
