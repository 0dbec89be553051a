import { Language } from '@nextround/access';
import type { DraftFacts } from './draft-facts.js';
import { NOTE, thankYou, thankYouNote } from './thank-you.js';

const NOTHING: DraftFacts = {
  ...{ kind: 'THANK_YOU', language: Language.EN, author: 'Maya Okafor', authorEmail: 'maya@home.test', agency: 'Harbor', own: false },
  ...{ candidate: 'Maya Okafor', recruiter: null, contact: null, companyId: null, promisedAt: null, askedAt: null, granted: [] },
  ...{
    startsAt: '2026-11-23T22:30:00Z',
    timeZone: 'Europe/Berlin',
    company: null,
    role: null,
    interviewers: [],
    answers: [],
    questions: [],
  },
};
const JANA = { name: 'Jana Brandt', email: 'jana@alster.test' };
const TOM = { name: 'Tom Alt', email: null };
const KIM = { name: 'Kim Lee', email: 'kim@alster.test' };
const EVERYTHING: DraftFacts = {
  ...NOTHING,
  ...{ company: 'Alster Robotics', role: 'Backend Engineer', interviewers: [TOM, JANA] },
  answers: [
    { topic: 'WOULD_WORK_THERE', rating: 4, text: null },
    { topic: 'COMPANY', rating: 4, text: 'Friendly people.' },
    {
      topic: 'ROLE_CULTURAL',
      rating: 3,
      text: 'They review every design together\nbefore anybody writes code. Nobody works alone for long.',
    },
    { topic: 'OWN_PERFORMANCE', rating: 4, text: 'I did well.' },
    { topic: 'INTERVIEW', rating: 2, text: 'It was far too long.' },
  ],
  questions: ['How do you decide what goes into a release?', 'Who would I work with most?', 'How large is the team?', 'A fourth?'],
};

describe('a thank-you by mail', () => {
  test('with everything known', () => {
    expect(thankYou(EVERYTHING, Language.EN)).toMatchObject({
      channel: 'EMAIL',
      to: 'jana@alster.test',
      subject: 'Thank you for our conversation about the Backend Engineer role',
      body: `Dear Tom Alt and Jana Brandt,

Thank you for taking the time to talk with me on Monday, 23 November about the Backend Engineer role.

I especially liked how you work together: They review every design together before anybody writes code. Nobody works alone for long.

After our conversation I would very much like to work with you.

There are a few questions I did not get to ask. If you find a moment, I would be glad of your answers:
– How do you decide what goes into a release?
– Who would I work with most?
– How large is the team?

I look forward to hearing from you.

Kind regards
Maya Okafor`,
    });
  });

  test('in German it says Sie', () => {
    const { subject, body } = thankYou({ ...EVERYTHING, questions: ['Wie groß ist das Team?'] }, Language.DE);
    expect(subject).toBe('Danke für unser Gespräch über die Stelle „Backend Engineer“');
    expect(body).toBe(`Guten Tag Tom Alt und Jana Brandt,

vielen Dank, dass Sie sich am Montag, dem 23. November, Zeit für unser Gespräch über die Stelle „Backend Engineer“ genommen haben.

Besonders gefallen hat mir, wie Sie zusammenarbeiten: They review every design together before anybody writes code. Nobody works alone for long.

Nach unserem Gespräch würde ich sehr gern bei Ihnen arbeiten.

Eine Frage habe ich nicht mehr gestellt. Über eine kurze Antwort würde ich mich freuen:
– Wie groß ist das Team?

Ich freue mich darauf, von Ihnen zu hören.

Freundliche Grüße
Maya Okafor`);
  });

  test('with nothing known it still reads well, and has no holes', () => {
    expect(thankYou(NOTHING, Language.EN)).toMatchObject({
      to: null,
      subject: 'Thank you for our conversation',
      body: 'Dear team,\n\nThank you for taking the time to talk with me on Monday, 23 November.\n\nI look forward to hearing from you.\n\nKind regards\nMaya Okafor',
    });
    expect(thankYou({ ...NOTHING, company: 'Alster Robotics' }, Language.DE).body).toBe(
      'Liebes Team von Alster Robotics,\n\nvielen Dank, dass Sie sich am Montag, dem 23. November, Zeit für unser Gespräch genommen haben.\n\nIch freue mich darauf, von Ihnen zu hören.\n\nFreundliche Grüße\nMaya Okafor',
    );
  });

  test('names all who were there', () => {
    const to = (interviewers: DraftFacts['interviewers'], language: Language) =>
      thankYou({ ...NOTHING, interviewers }, language).body.split('\n')[0];
    expect(to([JANA], Language.EN)).toBe('Dear Jana Brandt,');
    expect(to([JANA, TOM, KIM], Language.EN)).toBe('Dear Jana Brandt, Tom Alt and Kim Lee,');
    expect(to([JANA, TOM, KIM], Language.DE)).toBe('Guten Tag Jana Brandt, Tom Alt und Kim Lee,');
  });

  test('a rating without words is named by its topic; what was rated low is not named at all', () => {
    const said = (answers: DraftFacts['answers']) => thankYou({ ...NOTHING, answers }, Language.EN).body;
    expect(said([{ topic: 'ROLE_TECHNICAL', rating: 4, text: null }])).toContain(
      'I especially liked what I learned about the work itself.',
    );
    expect(said([{ topic: 'COMPANY', rating: 2, text: 'Cold.' }])).not.toMatch(/impression|Cold/);
    expect(said([{ topic: 'COMPANY', rating: null, text: 'Hm.' }])).not.toMatch(/impression|Hm/);
    expect(said([{ topic: 'MISTAKES', rating: 4, text: 'Everything.' }])).not.toContain('Everything');
  });

  test('words come before topics, and long words are cut at a sentence', () => {
    const long = `A first sentence that says it all. Word ${'word '.repeat(200)}end.`;
    const { body } = thankYou(
      {
        ...NOTHING,
        answers: [
          { topic: 'ROLE_TECHNICAL', rating: 4, text: null },
          { topic: 'COMPANY', rating: 3, text: long },
        ],
      },
      Language.EN,
    );
    expect(body).toContain('a very good impression of your company: A first sentence that says it all.\n');
    expect(body).not.toContain('Word');
  });

  test('whoever does not want to work there is not made to say so, and thanks all the same', () => {
    const { body } = thankYou({ ...NOTHING, answers: [{ topic: 'WOULD_WORK_THERE', rating: 1, text: null }] }, Language.EN);
    expect(body).not.toMatch(/interest|like to work|look forward/);
    expect(body).toContain('Thank you again for the open conversation.');
  });
});

describe('a thank-you as a note on LinkedIn', () => {
  test('with everything known holds the name, what was liked, the interest and a question', () => {
    expect(thankYouNote(EVERYTHING, Language.EN)).toEqual({
      ...{ channel: 'LINKEDIN', to: null, subject: null, mailto: null },
      body: 'Hello Tom Alt and Jana Brandt, thank you for our conversation about the Backend Engineer role. I especially liked how you work together. I would very much like to work with you. One question I did not get to ask: How do you decide what goes into a release? Kind regards, Maya Okafor',
    });
  });

  test('in a few words where there is little to say', () => {
    expect(thankYouNote(NOTHING, Language.EN).body).toBe('Hello to the team, thank you for our conversation. Kind regards, Maya Okafor');
    expect(thankYouNote({ ...NOTHING, company: 'Alster' }, Language.DE).body).toBe(
      'Liebes Team von Alster, vielen Dank für unser Gespräch. Freundliche Grüße, Maya Okafor',
    );
    const words = {
      ...NOTHING,
      interviewers: [JANA],
      answers: [{ topic: 'INTERVIEWER' as const, rating: 4, text: 'You explained a lot' }],
    };
    expect(thankYouNote(words, Language.EN).body).toBe(
      'Hello Jana Brandt, thank you for our conversation. I enjoyed talking with you: You explained a lot. Kind regards, Maya Okafor',
    );
  });

  test('is never longer than LinkedIn lets it, whatever the facts, and never ends within a sentence', () => {
    const lengths = [1, 20, 60, 90, 120, 180, 250, 400, 3000];
    const text = (length: number, end: string) => `${'x'.repeat(length).replace(/.{9}x/g, 'wonderful ')}${end}`.trim();
    let notes = 0;
    for (const language of [Language.EN, Language.DE])
      for (const name of lengths)
        for (const liked of lengths)
          for (const question of lengths)
            for (const role of [null, text(30, 'er'), text(300, 'er')]) {
              const facts = { ...EVERYTHING, role, interviewers: [{ name: text(name, 'n'), email: null }, TOM] };
              const answers = [
                ...EVERYTHING.answers.slice(0, 1),
                { topic: 'COMPANY' as const, rating: 4, text: `${text(liked, 'y.')} More. ${text(liked, 'z.')}` },
              ];
              const { body } = thankYouNote({ ...facts, answers, questions: [text(question, '?')] }, language);
              expect(body.length).toBeLessThanOrEqual(NOTE);
              expect(body).toMatch(/([.?]|Maya Okafor)$/);
              expect(body).toMatch(/thank you|vielen Dank/i);
              notes++;
            }
    expect(notes).toBe(2 * 9 ** 3 * 3);
  });

  test('counts as LinkedIn counts: an emoji is two', () => {
    const question = `${'😀'.repeat(100)}?`;
    const { body } = thankYouNote({ ...NOTHING, questions: [question] }, Language.EN);
    expect(question.length).toBe(201);
    expect(body).toContain(question);
    expect(body).not.toContain('Kind regards');
    expect(body.length).toBeLessThanOrEqual(NOTE);
    expect(thankYouNote({ ...NOTHING, questions: [`${'😀'.repeat(140)}?`] }, Language.EN).body).not.toContain('😀');
  });
});
