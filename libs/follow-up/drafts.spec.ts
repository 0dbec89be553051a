import { Language } from '@nextround/access';
import type { DraftFacts, DraftKind } from './draft-facts.js';
import { draftOf } from './drafts.js';
import { Channel } from './follow-up-step.entity.js';
import { replyToInvitation, type Missing } from './invitation-reply.js';

const NOTHING: DraftFacts = {
  ...{
    kind: 'FIRST_FOLLOW_UP',
    language: Language.EN,
    author: 'Hanna Reuter',
    authorEmail: 'hanna@harbor.test',
    agency: 'Harbor',
    own: false,
  },
  ...{ candidate: 'Maya Okafor', recruiter: null, contact: null, companyId: null, promisedAt: null, askedAt: null, granted: [] },
  ...{
    startsAt: '2026-11-23T09:00:00Z',
    timeZone: 'Europe/Berlin',
    company: null,
    role: null,
    interviewers: [],
    answers: [],
    questions: [],
  },
};
const EVERYTHING: DraftFacts = {
  ...NOTHING,
  ...{ company: 'Alster Robotics', companyId: 'alster', role: 'Backend Engineer', recruiter: 'Hanna Reuter' },
  contact: { id: 'petra', name: 'Petra Lang', email: 'petra@alster.test' },
  interviewers: [{ name: 'Jana Brandt', email: 'jana@alster.test' }],
  ...{ promisedAt: '2026-11-26T09:00:00Z', askedAt: '2026-11-27T09:00:00Z' },
  answers: [
    { topic: 'WOULD_WORK_THERE', rating: 4, text: 'mark-answer' },
    { topic: 'COMPANY', rating: 4, text: 'mark-answer' },
  ],
  questions: ['mark-question'],
};
const OWN: DraftFacts = { ...EVERYTHING, own: true, author: 'Maya Okafor', authorEmail: 'maya@home.test', companyId: null, contact: null };
const ASKING: DraftKind[] = ['FEEDBACK_EXPECTED', 'FIRST_FOLLOW_UP', 'SECOND_FOLLOW_UP', 'THIRD_FOLLOW_UP'];
const BY_MAIL: DraftKind[] = [...ASKING, 'ESCALATION', 'REJECTION_FOLLOW_UP'];
const LANGUAGES = [Language.EN, Language.DE];

const draft = (facts: DraftFacts, kind: DraftKind, language = Language.EN) =>
  draftOf({ ...facts, kind }, { channel: Channel.EMAIL, language })!;
/** Every text there is, by what is known. */
const all = (kinds: DraftKind[]) =>
  LANGUAGES.flatMap((language) =>
    [NOTHING, EVERYTHING, OWN].flatMap((facts) => kinds.map((kind) => ({ facts, kind, language, ...draft(facts, kind, language) }))),
  );

describe('asking the hiring side', () => {
  test('each text has its purpose, and asks for feedback, open questions and the next step', () => {
    for (const { kind, language, body } of all(ASKING)) {
      const [feedback, questions, next] =
        language === Language.DE
          ? [/Rückmeldung|Eindruck|überzeugt/, /Frage|beantworten/, /nächste[nr]? Schritt/]
          : [/feedback|convinced|find our/, /question|answer/, /next step/];
      for (const asked of [feedback, questions, next]) expect({ kind, body }).toEqual({ kind, body: expect.stringMatching(asked) });
      expect(body).toContain(language === Language.DE ? 'Montag, dem 23. November' : 'Monday, 23 November');
    }
  });

  test('no text has a hole in it, and none is like another', () => {
    const texts = all([...BY_MAIL, 'NO_NEWS_UPDATE']).map(({ body }) => body);
    for (const body of texts) expect(body).not.toMatch(/null|undefined|\[object| {2}| ,| \.|\n{3}|,,/);
    for (const facts of [NOTHING, EVERYTHING, OWN])
      for (const language of LANGUAGES) expect(new Set(BY_MAIL.map((kind) => draft(facts, kind, language).body)).size).toBe(BY_MAIL.length);
  });

  test('no subject to a company names the candidate, and no words of the candidate are in what the agency writes', () => {
    for (const { facts, subject, body } of all(BY_MAIL).filter(({ facts }) => !facts.own)) {
      expect(subject).not.toMatch(/Maya|Okafor/);
      expect(subject + body).not.toContain('mark-');
      expect(facts.own).toBe(false);
    }
  });

  test('the first is friendly', () => {
    expect(draft(EVERYTHING, 'FIRST_FOLLOW_UP')).toMatchObject({
      ...{ channel: 'EMAIL', to: 'petra@alster.test', subject: 'Your feedback on the interview of 23 November (Backend Engineer)' },
      body: `Dear Petra Lang,

I hope your week is going well. I am writing about the interview with Maya Okafor on Monday, 23 November for the Backend Engineer role: we are looking forward to hearing how you found it.

Two or three sentences are enough: what convinced you, and what was missing? If questions have come up since, just send them along, and I will clear them up.

It would also help to know what the next step is, and roughly when.

Kind regards
Hanna Reuter
Harbor`,
    });
  });

  test('the second is clear, and says when was asked before', () => {
    expect(draft(EVERYTHING, 'SECOND_FOLLOW_UP', Language.DE).body).toBe(`Guten Tag Petra Lang,

ich habe Ihnen am Freitag, dem 27. November, wegen des Gesprächs mit Maya Okafor am Montag, dem 23. November über die Stelle „Backend Engineer“ geschrieben und noch nichts von Ihnen gehört. Maya Okafor wartet auf Ihre Antwort.

Bitte lassen Sie mich drei Dinge wissen: Ihre Rückmeldung zum Gespräch, die Fragen, die bei Ihnen offen sind, und den nächsten Schritt mit seinem Termin.

Wenn Sie mehr Zeit brauchen, nennen Sie mir bitte einen Tag. Auch das hilft uns.

Freundliche Grüße
Hanna Reuter
Harbor`);
    expect(draft(NOTHING, 'SECOND_FOLLOW_UP').body).toContain(
      'I have written to you about the interview with Maya Okafor on Monday, 23 November, and',
    );
  });

  test('what the candidate granted to be told is told, word for word; without it there is nothing of the kind', () => {
    const granted = ['Maya Okafor has an offer elsewhere. It is to be answered by 4 December.'];
    for (const kind of [...ASKING, 'ESCALATION' as const])
      for (const language of LANGUAGES) {
        expect(draft({ ...EVERYTHING, granted }, kind, language).body).toContain(`\n\n${granted[0]}\n\n`);
        expect(draft(EVERYTHING, kind, language).body).not.toMatch(/offer|elsewhere|Angebot|andere[rsn]? (Verfahren|Firma)/);
      }
    expect(draft({ ...EVERYTHING, granted }, 'REJECTION_FOLLOW_UP').body).not.toContain('offer');
    expect(draft({ ...OWN, granted }, 'SECOND_FOLLOW_UP').body).not.toContain('offer');
  });

  test('the third is the last, with a way out', () => {
    for (const facts of [EVERYTHING, OWN]) {
      expect(draft(facts, 'THIRD_FOLLOW_UP').body).toMatch(/last time(.|\n)*plain no is all right/);
      expect(draft(facts, 'THIRD_FOLLOW_UP', Language.DE).body).toMatch(/zum letzten Mal(.|\n)*schlichtes Nein/);
    }
  });

  test('a promised date is held up', () => {
    expect(draft(EVERYTHING, 'FEEDBACK_EXPECTED').body).toContain('You had planned to answer by 26 November.');
    expect(draft(EVERYTHING, 'FEEDBACK_EXPECTED', Language.DE).body).toContain('Sie wollten bis zum 26. November antworten.');
  });

  test('an admin who takes over names whom they speak for, unless that is themselves', () => {
    expect(draft({ ...EVERYTHING, author: 'Petra Ahlers' }, 'ESCALATION').body).toContain(
      'because my colleague Hanna Reuter has asked several times, most recently on Friday, 27 November, about',
    );
    expect(draft(EVERYTHING, 'ESCALATION', Language.DE).body).toContain(
      'weil ich mehrmals, zuletzt am Freitag, dem 27. November, nach dem Gespräch',
    );
  });

  test('on a process of their own the candidate writes to who held the interview, and for themselves', () => {
    const { to, subject, body } = draft(OWN, 'SECOND_FOLLOW_UP');
    expect([to, subject]).toEqual(['jana@alster.test', 'Our conversation of 23 November (Backend Engineer)']);
    expect(body).toMatch(/^Dear Jana Brandt,(.|\n)*I am still interested(.|\n)*Kind regards\nMaya Okafor$/);
    for (const kind of [...ASKING, 'REJECTION_FOLLOW_UP' as const])
      for (const language of LANGUAGES) expect(draft(OWN, kind, language).body).not.toMatch(/Harbor|mark-/);
    expect(draft({ ...OWN, answers: [] }, 'SECOND_FOLLOW_UP').body).not.toContain('interested');
  });
});

describe('after a rejection', () => {
  test('the reason is asked for among three, and what would help', () => {
    for (const facts of [NOTHING, EVERYTHING, OWN]) {
      expect(draft(facts, 'REJECTION_FOLLOW_UP').body).toMatch(
        /– technical ability\n– communication\n– fit with the team\n\nAnd what is the one thing/,
      );
      expect(draft(facts, 'REJECTION_FOLLOW_UP', Language.DE).body).toMatch(
        /– fachliches Können\n– Kommunikation\n– Passung zum Team\n\nUnd/,
      );
    }
  });
});

describe('news to the candidate who waits', () => {
  test('are a message, in the words one uses with them, and say no more than is known', () => {
    const { body, ...rest } = draft(EVERYTHING, 'NO_NEWS_UPDATE', Language.DE);
    expect(rest).toEqual({ channel: 'MESSAGE', to: null, subject: null, mailto: null });
    expect(body).toBe(`Hallo Maya Okafor,

kurz der Stand, damit du nicht im Ungewissen bist: Zu deinem Gespräch bei Alster Robotics am Montag, dem 23. November habe ich noch keine Antwort. Die Firma wollte sich bis zum 26. November melden. Am Freitag, dem 27. November habe ich dort nachgefragt.

Mehr weiß ich im Moment nicht. Eine Absage ist das nicht. Ich bleibe dran und schreibe dir, sobald ich etwas höre; spätestens in ein paar Tagen melde ich mich auch ohne Neuigkeiten.

Viele Grüße
Hanna Reuter`);
    expect(draft(NOTHING, 'NO_NEWS_UPDATE').body).not.toMatch(/planned|asked/);
    expect(draft(NOTHING, 'NO_NEWS_UPDATE', Language.DE).body).not.toMatch(/\b(Sie|Ihnen|Ihre)\b/);
  });
});

describe('an answer to an invitation', () => {
  const facts = { ...OWN, author: 'Maya Okafor' };
  const EVERY: Missing[] = ['type', 'setting', 'interviewers', 'whatToPrepare', 'expectations', 'bringLaptop'];

  test('asks for exactly what is missing, and says that one is still interested', () => {
    const { to, subject, body } = replyToInvitation(['setting', 'bringLaptop'], facts, Language.EN);
    expect([to, subject]).toEqual(['jana@alster.test', 'Interview for the Backend Engineer role']);
    expect(body).toBe(`Dear Jana Brandt,

Thank you for inviting me to an interview on Monday, 23 November. I am glad to come, and still very interested in the Backend Engineer role.

So that I can prepare well, I would like to know:
– Where does it take place, or by which link or number do we meet?
– Should I bring my own laptop?

I look forward to our conversation.

Kind regards
Maya Okafor`);
    for (const language of LANGUAGES) expect(replyToInvitation(EVERY, facts, language).body.match(/^– .+\?$/gm)).toHaveLength(6);
  });

  test('asks for nothing where nothing is missing', () => {
    for (const language of LANGUAGES)
      expect(replyToInvitation([], { ...NOTHING, author: 'Maya Okafor' }, language).body).not.toContain('–');
  });
});

describe('which draft there is', () => {
  test('LinkedIn for a thank-you only, nothing for the phone, a message for news only', () => {
    const there = (kind: DraftKind) => Object.values(Channel).filter((channel) => draftOf({ ...EVERYTHING, kind }, { channel }));
    expect(there('THANK_YOU')).toEqual(['EMAIL', 'LINKEDIN']);
    expect(there('NO_NEWS_UPDATE')).toEqual(['EMAIL', 'MESSAGE']);
    for (const kind of BY_MAIL) expect(there(kind)).toEqual(['EMAIL']);
  });

  test('in the reader’s language where none is asked for', () => {
    const german = { ...EVERYTHING, language: Language.DE };
    expect(draftOf(german, { channel: Channel.EMAIL })!.body).toMatch(/^Guten Tag/);
    expect(draftOf(german, { channel: Channel.EMAIL, language: Language.EN })!.body).toMatch(/^Dear/);
  });

  test('a mailto address holds the very same words, for any mail program', () => {
    for (const { to, subject, body, mailto } of all(BY_MAIL)) {
      const url = new URL(mailto!);
      const given = new Map(
        url.search
          .slice(1)
          .split('&')
          .map((pair) => pair.split('=').map(decodeURIComponent) as [string, string]),
      );
      expect(decodeURIComponent(url.pathname)).toBe(to ?? '');
      expect([...given.keys()]).toEqual(['subject', 'body']);
      expect(given.get('subject')).toBe(subject);
      expect(given.get('body')).toBe(body.replaceAll('\n', '\r\n'));
      expect(mailto).toMatch(/^mailto:[\w@.%-]*\?subject=[\w.~%-]+&body=[\w.~%-]+$/);
    }
  });
});
