import { DisclosureReason, ProcessStage, SharingLevel } from '@nextround/disclosure';
import { InterviewFormat, InterviewKind } from '@nextround/interviews';
import type { ElsewhereLine } from './shape.js';

const { EXISTS, STAGE, FULL } = SharingLevel;

/** What candidates have running elsewhere: theirs alone, but for what they shared. */
export const harborElsewhere: ElsewhereLine[] = [
  {
    candidate: 'mirela',
    company: 'Kornblum Logistik',
    role: 'Senior engineer, routing',
    stage: ProcessStage.INTERVIEWING,
    known: 220,
    notes: 'Nice people, long way. Would need two days a week in Magdeburg.',
    rounds: [
      { kind: InterviewKind.SCREENING, format: InterviewFormat.PHONE, at: [-4, '17:30'], with: 'Tilda Kornblum, Owner' },
      {
        kind: InterviewKind.PANEL,
        format: InterviewFormat.ONSITE,
        at: [2, '10:00'],
        with: 'Tilda Kornblum, Owner',
        location: 'Magdeburg, Hafenstraße 3',
      },
    ],
    shared: [
      { hours: 150, level: EXISTS, note: 'So that you know: there is one more. Pelikro is where I would rather be.' },
      {
        hours: 26,
        level: STAGE,
        asked: {
          hours: 5,
          job: 'PEL-01',
          reason: DisclosureReason.SCHEDULING_CONFLICT,
          level: EXISTS,
          wording: 'Mirela is in one other application process. It would help her to know when Pelikro means to decide.',
        },
      },
    ],
  },
  {
    candidate: 'leyla',
    company: 'Tessera Pay',
    role: 'Senior Kotlin-Entwicklerin',
    stage: ProcessStage.OFFER,
    known: 310,
    offerDeadline: [5, '18:00'],
    notes: 'Mehr Geld als Havelmond, aber niemand konnte sagen, wer das Team führt.',
    shared: [
      {
        hours: 30,
        level: FULL,
        note: 'Das Angebot ist da. Ich warte, wenn Havelmond bis Freitag etwas sagt.',
        asked: {
          hours: 27,
          job: 'HAV-01',
          reason: DisclosureReason.OFFER_RECEIVED,
          level: STAGE,
          wording:
            'Leyla Aksoy-Horn has an offer elsewhere and has to answer it within the next days. She would rather hear from you first.',
          granted: 22,
        },
      },
    ],
  },
  {
    candidate: 'leyla',
    company: 'Feldbahn Analytics',
    role: 'Data Engineer',
    stage: ProcessStage.PREPARING,
    known: 40,
    notes: 'Erst nach Havelmond entscheiden, ob ich mich bewerbe.',
  },
];
