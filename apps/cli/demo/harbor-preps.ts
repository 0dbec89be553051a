import { Expectation } from '@nextround/prep';
import type { AskedWords, PrepWords } from './shape.js';

/** How candidates get ready for what comes next: one pack published and half done, one that still lacks what the client has not said. */
export const harborPreps: Record<string, PrepWords> = {
  'mirela/PEL-01/3': {
    whatToPrepare:
      'A system of yours that had to survive a failure, as a drawing you can explain in five minutes. They will take a part of it away and ask what happens then.',
    expectations: [Expectation.TECHNICAL_ABILITY, Expectation.PROBLEM_SOLVING, Expectation.COMMUNICATION],
    bringLaptop: false,
    items: [
      'Draw the claims pipeline of your last job on one page',
      'Read how they describe their event store (link in the job)',
      'Think of one decision you would take back',
      'Try camera, sound and screen sharing',
      'Have two questions for Marlene ready: she leads the product',
    ],
    published: 20,
    ticked: 3,
  },
  'leyla/QUI-01/2': { items: ['Zwei Beispiele für Idempotenz im Zahlungsverkehr heraussuchen', 'Die Stellenanzeige noch einmal lesen'] },
};

/** What they were asked. Three at Pelikro let those who come after them read it; Mirela keeps hers to herself. */
export const harborAsked: Record<string, AskedWords> = {
  'thabo/PEL-01/2': {
    questions: [
      'How would you find out why a nightly job takes three hours instead of one?',
      'Two requests arrive at once. Who wins, and who is told?',
    ],
    shared: true,
  },
  'eszter/PEL-01/1': { questions: ['What did you last delete from a system, and what became simpler?'], shared: true },
  'linh/PEL-02/2': {
    questions: ['A test fails once in fifty runs. What do you do first?', 'How do you say no to a release on a Friday?'],
    shared: true,
  },
  'mirela/PEL-01/2': { questions: ['Where would you cut this service in two, and why there?'], shared: false },
};
