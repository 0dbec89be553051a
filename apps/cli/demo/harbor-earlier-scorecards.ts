import { Recommendation } from '@nextround/feedback';
import { RejectReasonKind as Reason } from '@nextround/pipeline';
import type { ScorecardWords } from './shape.js';

const { YES, NO, DEFINITELY_NO, STRONG_YES } = Recommendation;

/** What the hiring side said elsewhere, and where it has ended. */
// prettier-ignore
export const harborEarlierScorecards: Record<string, ScorecardWords[]> = {
  'mirela/QUI-01/1': [{ by: 'Lotte Vermeulen', overall: YES, after: 5, strengths: 'We laughed about the same outage.', released: { after: 18, read: 1, message: 'Lotte wants to see a piece of your work. She says you laughed about the same outage.' } }],
  'mirela/QUI-01/2': [{
    by: 'Jasper Kuhn', overall: NO, after: 30, reject: Reason.TECHNICAL_ABILITY,
    ratings: { ROLE_TECHNICAL: 2, OWN_PERFORMANCE: 2, WOULD_WORK_THERE: 2 },
    strengths: 'Cleanest code we were shown this year. Named things so that I could guess the next file.',
    concerns: 'Has not lived with events: replay, versions, late arrivals. In a team of twelve she would be alone with it in week two.',
    released: {
      after: 52, read: 3,
      message: 'Quillfare says no this time. Jasper called yours the cleanest code they were shown this year. They need somebody who has already lived with events, because nobody there has time to teach it.',
      howToImprove: 'Build one small thing on an event store and keep it running for a month: replay it, change a version, let an event come late. Lotte would look again in a year.',
    },
  }],
  'viktor/SKA-01/1': [{ by: 'Katrin Odenthal', overall: NO, after: 27, relayed: true, reject: Reason.OTHER, ratings: { WOULD_WORK_THERE: 2 }, strengths: 'I like him. Wrong chair.', concerns: 'Has led two people, we need eight.', released: { after: 73, read: 2, message: 'Katrin agrees with you: this is a manager’s chair. She has passed you on to Tobias for the firmware role, in person.' } }],
  'thabo/PEL-01/1': [{ by: 'Henrik Maas', overall: YES, after: 23, strengths: 'Eight years of payments, calm about money.', released: { after: 28, read: 4, message: 'Henrik would like you to pair with Yuki next.' } }],
  'thabo/PEL-01/2': [
    {
      by: 'Yuki Tanabe', overall: NO, after: 6, reject: Reason.COMMUNICATION,
      ratings: { OWN_PERFORMANCE: 1, INTERVIEWER: 2, INTERVIEW: 2, WOULD_WORK_THERE: 1 },
      strengths: 'The result was correct.',
      concerns: 'Twenty silent minutes. I could not tell whether he was stuck or nearly done, and when I asked he said “one moment”.',
    },
    {
      by: 'Henrik Maas', overall: NO, after: 95, relayed: true, reject: Reason.COMMUNICATION,
      ratings: { OWN_PERFORMANCE: 2, WOULD_WORK_THERE: 2 },
      concerns: 'The line was bad and that is on us. Still, Yuki would work with him every day, so Yuki decides.',
      released: {
        after: 98, read: 9,
        message: 'Pelikro says no. Your solution was right and they say so. The line was bad, which they put on themselves; what decided it was that Yuki could not follow you while you worked.',
        howToImprove: 'Say what you are about to try before you try it, one sentence, every time. And ask for a second date when the line is that bad: you may.',
      },
    },
  ],
  'bastian/LUM-01/1': [{
    by: 'Uwe Brandis', overall: DEFINITELY_NO, after: 20, relayed: true, reject: Reason.TEAM_FIT,
    ratings: { ROLE_TECHNICAL: 4, ROLE_CULTURAL: 1, OWN_PERFORMANCE: 2, WOULD_WORK_THERE: 1 },
    strengths: 'Fachlich einer der Besten, die wir gesehen haben.',
    concerns: 'Hat Hella zweimal das Wort abgeschnitten und beim zweiten Mal recht behalten wollen. Er hatte recht. Trotzdem.',
    released: {
      after: 120, read: 4,
      message: 'Lumenfeld sagt ab. Fachlich gehörst du zu den Besten, die sie gesehen haben, und das sollst du wissen. Den Ausschlag gab das Gespräch in der Runde: Andere kamen nicht zu Ende.',
      howToImprove: 'Lass den anderen ausreden und wiederhole in einem Satz, was du verstanden hast, bevor du widersprichst. Gerade dann, wenn du recht hast.',
    },
  }],
  'eszter/LUM-01/1': [{ by: 'Uwe Brandis', overall: STRONG_YES, after: 26, strengths: 'She asked what I would give up first.', released: { after: 30, read: 2, message: 'Uwe asks for a design round, with Dr. Voss. He is still thinking about your last question.' } }],
  'eszter/LUM-01/2': [{ by: 'Dr. Hella Voss', overall: STRONG_YES, after: 50, ratings: { ROLE_CULTURAL: 4, INTERVIEW: 4, WOULD_WORK_THERE: 4 }, strengths: 'Contradicts without heat.', released: { after: 54, read: 16, message: 'Dr. Voss says you contradict without heat. They invite you to Jena for the last round.' } }],
  'eszter/LUM-01/3': [{ by: 'Uwe Brandis', overall: STRONG_YES, after: 68, relayed: true, ratings: { OWN_PERFORMANCE: 4, WOULD_WORK_THERE: 4 }, strengths: 'Make the offer.', released: { after: 73, read: 0.5, message: 'They will make you an offer. I am waiting for the number in writing.' } }],
  'emeka/HAV-01/1': [{ by: 'Philipp Stahnke', overall: YES, after: 25, strengths: 'Knows the formats by heart.', released: { after: 28, read: 2, message: 'On to pair programming with Aleksandra.' } }],
  'emeka/HAV-01/2': [{ by: 'Aleksandra Hein', overall: STRONG_YES, after: 20, ratings: { ROLE_TECHNICAL: 4, OWN_PERFORMANCE: 4, WOULD_WORK_THERE: 4 }, strengths: 'Same scars. Better jokes.', released: { after: 24, read: 6, message: 'Aleksandra says: same scars, better jokes. Last round with Corinna and Philipp in Frankfurt.' } }],
  'emeka/HAV-01/3': [{ by: 'Corinna Weiss', overall: STRONG_YES, after: 44, ratings: { INTERVIEW: 4, WOULD_WORK_THERE: 4 }, strengths: 'Told me why he would leave. I believe the rest, too.', released: { after: 48, read: 1, message: 'Corinna wants you, and remembered your comma. The offer follows.' } }],
  'priya/BRI-01/1': [{ by: 'Niamh Corrigan', overall: YES, after: 8, strengths: 'Asked what a late event costs us.', released: { after: 24, read: 3, message: 'Niamh wants a design round with Conor.' } }],
  'priya/BRI-01/2': [{ by: 'Conor Hayes', overall: STRONG_YES, after: 19, ratings: { ROLE_TECHNICAL: 4, ROLE_CULTURAL: 4, OWN_PERFORMANCE: 4, WOULD_WORK_THERE: 4 }, strengths: 'Changed my mind about watermarks.', released: { after: 22, read: 1, message: 'Conor changed his mind about watermarks because of you. Last round with Niamh and Orla.' } }],
  'priya/BRI-01/3': [{ by: 'Niamh Corrigan', overall: STRONG_YES, after: 47, relayed: true, ratings: { INTERVIEWER: 4, WOULD_WORK_THERE: 4 }, strengths: 'Offer goes out this week.', concerns: 'She has something else running, I can smell it.', released: { after: 50, read: 0.3, message: 'They want you. The offer goes out this week; I have asked them not to let it slip.' } }],
  'hyejin/BRI-01/1': [{ by: 'Niamh Corrigan', overall: YES, after: 30, strengths: 'Serious about streams.' }],
  'siobhan/BRI-02/1': [{ by: 'Niamh Corrigan', overall: YES, after: 21, strengths: 'Insurance data, and still cheerful.', released: { after: 25, read: 5, message: 'Niamh would like a small model from you, three evenings at most.' } }],
  'camila/BRI-02/1': [{ by: 'Niamh Corrigan', overall: YES, after: 26, ratings: { COMPANY: 3, WOULD_WORK_THERE: 4 }, strengths: 'Explains a model to me as if I had paid for it.', released: { after: 31, message: 'Niamh liked how you explain a model. Conor talks with you next, at ten your time.' } }],
  'radu/TAR-01/1': [{ by: 'Gesa Bruhns', overall: YES, after: 22, strengths: 'Networks, finally.', released: { after: 27, read: 2, message: 'Gesa invites you to Bremen, to the whiteboard.' } }],
  'radu/TAR-01/2': [{
    by: 'Gesa Bruhns', overall: YES, after: 70,
    ratings: { ROLE_TECHNICAL: 4, OWN_PERFORMANCE: 2, WOULD_WORK_THERE: 3 },
    strengths: 'Routing as it should be drawn.',
    concerns: 'Never once asked who is on call when it breaks. Hauke had to bring it up.',
  }],
  'sunniva/TAR-02/1': [{ by: 'Gesa Bruhns', overall: YES, after: 24, strengths: 'Storage, and not only on slides.', released: { after: 29, read: 3, message: 'Gesa would like a design round.' } }],
  'sunniva/TAR-02/2': [{ by: 'Gesa Bruhns', overall: STRONG_YES, after: 23, ratings: { OWN_PERFORMANCE: 4, WOULD_WORK_THERE: 4 }, strengths: 'She broke my design in four minutes and repaired it in ten.', released: { after: 27, read: 2, message: 'You broke Gesa’s design in four minutes. She counted. Last round with Rolf.' } }],
  'sunniva/TAR-02/3': [{ by: 'Rolf Petersen', overall: STRONG_YES, after: 46, relayed: true, strengths: 'Die nehmen wir.', released: { after: 49, read: 1, message: 'Rolf said three words: we take her. The offer follows this week.' } }],
  'noor/VAS-02/1': [{ by: 'Declan Moore', overall: STRONG_YES, after: 27, ratings: { INTERVIEW: 4, WOULD_WORK_THERE: 4 }, strengths: 'Caught the forecast. Four in five do not.', released: { after: 45, read: 7, message: 'The forecast was bait, and you did not take it. Declan wants you to meet Hamza from the depot.' } }],
  'dario/VAS-01/1': [{ by: 'Declan Moore', overall: YES, after: 50, strengths: 'Two plants, no accidents in three years.' }],
  'dario/VAS-01/2': [{ by: 'Agnieszka Lis', overall: YES, after: 28, ratings: { ROLE_CULTURAL: 3, WOULD_WORK_THERE: 4 }, strengths: 'Spoke to the night shift first.', concerns: 'Written English in reports.', released: { after: 33, read: 3, message: 'Agnieszka noticed that you went to the night shift first. She asks about reports in English; we can show her two of yours.' } }],
  'dario/VAS-01/3': [{ by: 'Declan Moore', overall: STRONG_YES, after: 71, relayed: true, ratings: { OWN_PERFORMANCE: 4, WOULD_WORK_THERE: 4 }, strengths: 'He told me what he would stop. I had been waiting for somebody to say it.' }],
  'oluwa/VAS-01/1': [{ by: 'Declan Moore', overall: YES, after: 48, strengths: 'Lean without the religion.' }],
  'oluwa/VAS-01/2': [{ by: 'Agnieszka Lis', overall: YES, after: 52, reject: Reason.COMPENSATION, ratings: { WOULD_WORK_THERE: 3, INTERVIEWER: 4 }, strengths: 'Would have been good.', concerns: 'Twenty thousand over the band.', released: { after: 150, message: 'They would have liked you. The number was twenty thousand over what the band allows, and Declan did not move when I asked twice.', howToImprove: 'Let us settle the range with the client before the first round next time.' } }],
  'marta/VAS-03/1': [{ by: 'Agnieszka Lis', overall: YES, after: 33, strengths: 'Asked for the chart of accounts before anything else.', released: { after: 38, read: 4, message: 'Agnieszka has a case for you: one ledger, five systems.' } }],
  'marta/VAS-03/2': [{ by: 'Agnieszka Lis', overall: STRONG_YES, after: 51, ratings: { OWN_PERFORMANCE: 4, WOULD_WORK_THERE: 4 }, strengths: 'Found the intercompany error. I had planted it and nobody else saw it.', released: { after: 56, read: 2, message: 'You thought you were late with the intercompany error. Nobody else found it at all.' } }],
  'hedwig/QUI-03/1': [{ by: 'Lotte Vermeulen', overall: YES, after: 5, strengths: 'Hat einen Betriebsrat mit aufgebaut und mag ihn noch.', released: { after: 20, read: 2, message: 'Lotte möchte, dass du Herrn Asmus vom Betriebsrat kennenlernst.' } }],
  'hedwig/QUI-03/2': [{ by: 'Bernd Asmus', overall: STRONG_YES, after: 24, relayed: true, ratings: { INTERVIEW: 4, WOULD_WORK_THERE: 4 }, strengths: 'Hört zu.', released: { after: 28, read: 1, message: 'Herr Asmus hat zwei Wörter gesagt: Hört zu. Das ist dort das Höchste.' } }],
  'hedwig/QUI-03/3': [{ by: 'Lotte Vermeulen', overall: STRONG_YES, after: 22, strengths: 'Zum nächsten Ersten, bitte.', released: { after: 26, read: 0.4, message: 'Lotte macht dir ein Angebot, zum nächsten Ersten.' } }],
  'frauke/QUI-03/1': [{ by: 'Lotte Vermeulen', overall: YES, after: 27, strengths: 'Klug. Ob sie Personalarbeit will, weiß sie selbst noch nicht.' }],
  'camila/QUI-02/1': [{ by: 'Lotte Vermeulen', overall: YES, after: 6, strengths: 'Good. Far away.' }],
  'sunniva/SKA-01/1': [{ by: 'Katrin Odenthal', overall: YES, after: 49, relayed: true, strengths: 'Would take her for anything, if she will have us.' }],
};
