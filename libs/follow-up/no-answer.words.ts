import { Language } from '@nextround/access';

/** The steps that ask for an answer, from the gentlest on. */
export type Asking = 'FEEDBACK_EXPECTED' | 'FIRST_FOLLOW_UP' | 'SECOND_FOLLOW_UP' | 'THIRD_FOLLOW_UP';

/** What the words are made of, spelled already. */
export interface Said {
  readonly on: string;
  readonly role: string | null;
  readonly who: string;
  readonly asked: string | null;
  readonly promised: string | null;
  readonly keen: boolean;
}
type Ladder = Record<Asking, (said: Said) => string[]>;
interface Text {
  /** In the subject of a mail to a company no candidate is named. */
  readonly subject: (on: string, role: string | null) => string;
  readonly ownSubject: (on: string, role: string | null) => string;
  readonly agency: Ladder;
  readonly own: Ladder;
}

const roleEn = (role: string | null): string => (role ? ` for the ${role} role` : '');
const aboutDe = (role: string | null): string => (role ? ` über die Stelle „${role}“` : '');

export const TEXTS: Record<Language, Text> = {
  [Language.EN]: {
    subject: (on, role) => `Your feedback on the interview of ${on}${role ? ` (${role})` : ''}`,
    ownSubject: (on, role) => `Our conversation of ${on}${role ? ` (${role})` : ''}`,
    agency: {
      FEEDBACK_EXPECTED: ({ on, role, who, promised }) => [
        `On ${on}, ${who} was with you for an interview${roleEn(role)}.${promised ? ` You had planned to answer by ${promised}.` : ''} I would like to hear how it went.`,
        'What convinced you, and what was missing? If questions have stayed open on your side, I am glad to clear them up.',
        'Could you also tell me what the next step is, and when we can expect it?',
      ],
      FIRST_FOLLOW_UP: ({ on, role, who }) => [
        `I hope your week is going well. I am writing about the interview with ${who} on ${on}${roleEn(role)}: we are looking forward to hearing how you found it.`,
        'Two or three sentences are enough: what convinced you, and what was missing? If questions have come up since, just send them along, and I will clear them up.',
        'It would also help to know what the next step is, and roughly when.',
      ],
      SECOND_FOLLOW_UP: ({ on, role, who, asked }) => [
        `I ${asked ? `wrote to you on ${asked}` : 'have written to you'} about the interview with ${who} on ${on}${roleEn(role)}, and have not heard from you yet. ${who} is waiting for your answer.`,
        'Please let me know three things: your feedback on the interview, the questions that are open on your side, and the next step with its date.',
        'If you need more time, please name a day. That helps us as well.',
      ],
      THIRD_FOLLOW_UP: ({ on, role, who }) => [
        `This is the last time I ask about the interview with ${who} on ${on}${roleEn(role)}. One line is enough: would you like to go on, or not?`,
        'If you would: which questions are open, and what is the next step? A sentence of feedback helps in either case.',
        `If the position is filled or on hold, or if you have decided otherwise, a plain no is all right. I will then tell ${who} and not ask again. And if somebody else decides on it by now, please tell me who.`,
      ],
    },
    own: {
      FEEDBACK_EXPECTED: ({ on, role, promised, keen }) => [
        `On ${on}, we talked${role ? ` about the ${role} role` : ''}.${promised ? ` You had planned to answer by ${promised}.` : ''} I would like to ask how things stand.${keen ? ' I am still interested.' : ''}`,
        'How did you find our conversation? If there is anything left that I can answer or send you, I am glad to.',
        'Could you also tell me what the next step is, and when I can expect it?',
      ],
      FIRST_FOLLOW_UP: ({ on, role, keen }) => [
        `I hope your week is going well. I am writing about our conversation of ${on}${role ? ` on the ${role} role` : ''}, and am looking forward to hearing how you found it.${keen ? ' I am still interested.' : ''}`,
        'A few sentences of feedback would already help me. If questions have come up since, I am glad to answer them.',
        'It would also be good to know what the next step is, and roughly when.',
      ],
      SECOND_FOLLOW_UP: ({ on, role, asked, keen }) => [
        `I ${asked ? `wrote to you on ${asked}` : 'have written to you'} about our conversation of ${on}${role ? ` on the ${role} role` : ''}, and have not heard from you yet.${keen ? ' I am still interested, and would like to know where I stand.' : ' I would like to know where I stand.'}`,
        'Please let me know your feedback, any questions that are open on your side, and the next step with its date.',
        'If you need more time, please name a day. That helps me as well.',
      ],
      THIRD_FOLLOW_UP: ({ on, role }) => [
        `This is the last time I ask about our conversation of ${on}${role ? ` on the ${role} role` : ''}. One line is enough: would you like to go on with me, or not?`,
        'If you would: which questions are open, and what is the next step? A sentence of feedback helps me in either case.',
        'If you have decided otherwise, a plain no is all right, and I will not ask again.',
      ],
    },
  },
  [Language.DE]: {
    subject: (on, role) => `Ihre Rückmeldung zum Gespräch vom ${on}${role ? ` (${role})` : ''}`,
    ownSubject: (on, role) => `Unser Gespräch vom ${on}${role ? ` (${role})` : ''}`,
    agency: {
      FEEDBACK_EXPECTED: ({ on, role, who, promised }) => [
        `am ${on}, war ${who} bei Ihnen zum Gespräch${aboutDe(role)}.${promised ? ` Sie wollten bis zum ${promised} antworten.` : ''} Ich würde gern hören, wie es war.`,
        'Was hat Sie überzeugt, und was hat gefehlt? Wenn bei Ihnen Fragen offen geblieben sind, kläre ich sie gern.',
        'Können Sie mir auch sagen, was der nächste Schritt ist und wann wir damit rechnen können?',
      ],
      FIRST_FOLLOW_UP: ({ on, role, who }) => [
        `ich hoffe, Sie haben eine gute Woche. Ich schreibe Ihnen wegen des Gesprächs mit ${who} am ${on}${aboutDe(role)}: Wir sind gespannt, wie Ihr Eindruck war.`,
        'Zwei, drei Sätze genügen: Was hat Sie überzeugt, und was hat gefehlt? Wenn seither Fragen aufgekommen sind, schicken Sie sie einfach mit, ich kläre sie.',
        'Hilfreich wäre auch zu wissen, was der nächste Schritt ist und wann etwa.',
      ],
      SECOND_FOLLOW_UP: ({ on, role, who, asked }) => [
        `ich habe Ihnen ${asked ? `am ${asked}, ` : ''}wegen des Gesprächs mit ${who} am ${on}${aboutDe(role)} geschrieben und noch nichts von Ihnen gehört. ${who} wartet auf Ihre Antwort.`,
        'Bitte lassen Sie mich drei Dinge wissen: Ihre Rückmeldung zum Gespräch, die Fragen, die bei Ihnen offen sind, und den nächsten Schritt mit seinem Termin.',
        'Wenn Sie mehr Zeit brauchen, nennen Sie mir bitte einen Tag. Auch das hilft uns.',
      ],
      THIRD_FOLLOW_UP: ({ on, role, who }) => [
        `ich frage heute zum letzten Mal nach dem Gespräch mit ${who} am ${on}${aboutDe(role)}. Eine Zeile genügt: Möchten Sie das Verfahren fortsetzen oder nicht?`,
        'Falls ja: Welche Fragen sind offen, und was ist der nächste Schritt? Ein Satz Rückmeldung hilft in jedem Fall.',
        `Wenn die Stelle besetzt oder zurückgestellt ist oder Sie sich anders entschieden haben, ist ein schlichtes Nein in Ordnung. Ich sage es dann ${who} und frage nicht mehr nach. Und falls inzwischen jemand anderes entscheidet, nennen Sie mir bitte den Namen.`,
      ],
    },
    own: {
      FEEDBACK_EXPECTED: ({ on, role, promised, keen }) => [
        `am ${on}, haben wir${aboutDe(role)} gesprochen.${promised ? ` Sie wollten bis zum ${promised} antworten.` : ''} Ich möchte gern fragen, wie es steht.${keen ? ' Mein Interesse ist geblieben.' : ''}`,
        'Welchen Eindruck hatten Sie von unserem Gespräch? Wenn ich noch etwas beantworten oder nachreichen kann, mache ich das gern.',
        'Können Sie mir auch sagen, was der nächste Schritt ist und wann ich damit rechnen kann?',
      ],
      FIRST_FOLLOW_UP: ({ on, role, keen }) => [
        `ich hoffe, Sie haben eine gute Woche. Ich schreibe Ihnen wegen unseres Gesprächs am ${on}${aboutDe(role)} und bin gespannt, wie Ihr Eindruck war.${keen ? ' Mein Interesse ist geblieben.' : ''}`,
        'Schon ein paar Sätze Rückmeldung helfen mir. Wenn seither Fragen aufgekommen sind, beantworte ich sie gern.',
        'Gut zu wissen wäre auch, was der nächste Schritt ist und wann etwa.',
      ],
      SECOND_FOLLOW_UP: ({ on, role, asked, keen }) => [
        `ich habe Ihnen ${asked ? `am ${asked}, ` : ''}wegen unseres Gesprächs am ${on}${aboutDe(role)} geschrieben und noch nichts von Ihnen gehört.${keen ? ' Mein Interesse ist geblieben, und ich wüsste gern, woran ich bin.' : ' Ich wüsste gern, woran ich bin.'}`,
        'Bitte lassen Sie mich Ihre Rückmeldung wissen, die Fragen, die bei Ihnen offen sind, und den nächsten Schritt mit seinem Termin.',
        'Wenn Sie mehr Zeit brauchen, nennen Sie mir bitte einen Tag. Auch das hilft mir.',
      ],
      THIRD_FOLLOW_UP: ({ on, role }) => [
        `ich frage heute zum letzten Mal nach unserem Gespräch am ${on}${aboutDe(role)}. Eine Zeile genügt: Möchten Sie das Verfahren mit mir fortsetzen oder nicht?`,
        'Falls ja: Welche Fragen sind offen, und was ist der nächste Schritt? Ein Satz Rückmeldung hilft mir in jedem Fall.',
        'Wenn Sie sich anders entschieden haben, ist ein schlichtes Nein in Ordnung, und ich frage nicht mehr nach.',
      ],
    },
  },
};
