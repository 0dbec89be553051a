import { Recommendation } from '@nextround/feedback';
import { RejectReasonKind as Reason } from '@nextround/pipeline';
import type { ScorecardWords } from './shape.js';

const { YES, NO, STRONG_YES, NO_DECISION } = Recommendation;

/** What the hiring side said in processes under way. */
// prettier-ignore
export const harborScorecards: Record<string, ScorecardWords[]> = {
  'mirela/PEL-01/1': [{
    by: 'Henrik Maas', overall: YES, after: 20,
    ratings: { INTERVIEW: 3, OWN_PERFORMANCE: 4, WOULD_WORK_THERE: 4 },
    strengths: 'Knows what she wants. Asked what our worst outage was and then asked the right second question.',
    released: { after: 26, read: 2.5, message: 'Henrik wants to see you work. He liked that you asked about their worst outage, and what you asked after that. Next is pair programming with Yuki.' },
  }],
  'mirela/PEL-01/2': [{
    by: 'Henrik Maas', overall: YES, after: 164,
    ratings: { ROLE_TECHNICAL: 2, ROLE_CULTURAL: 4, OWN_PERFORMANCE: 3, WOULD_WORK_THERE: 3 },
    strengths: 'Solid SQL. Calm, argues on the subject. Yuki would pair with her tomorrow. Strong first hour.',
    concerns: 'Went into code quickly; did not ask what happens when a message arrives twice. Tired at the end. Yes, if round 3 shows failure handling.',
    released: {
      after: 190,
      message: 'They liked how you found the index and would pair with you again. What they missed: you went into code before asking how it fails. They want to go on, and round 3 is where they will look for it.',
      howToImprove: 'Before round 3, go through one design where a message arrives twice, and one where it never arrives. Say first what may go wrong, then draw.',
    },
  }],
  'mirela/LUM-01/1': [{
    by: 'Uwe Brandis', overall: STRONG_YES, after: 48, relayed: true,
    ratings: { ROLE_TECHNICAL: 3, OWN_PERFORMANCE: 4, WOULD_WORK_THERE: 4 },
    strengths: 'Redrew the system every time I took a part away, and it got simpler each time.',
    concerns: 'Knows nothing of optics. Neither did I.',
    released: { after: 53, read: 1, message: 'Uwe was impressed by how your drawing got simpler with every box he took away. That you are new to optics does not worry him. Annegret Pohl would like to meet you, with him.' },
  }],
  'leyla/HAV-01/1': [{
    by: 'Philipp Stahnke', overall: YES, after: 22,
    ratings: { WOULD_WORK_THERE: 3, INTERVIEWER: 3 },
    strengths: 'Straight answers, on call and on money.',
    released: { after: 25, read: 0.5, message: 'Philipp möchte weitermachen. Deine klare Antwort zur Bereitschaft kam gut an. Als Nächstes programmierst du mit Aleksandra.' },
  }],
  'leyla/HAV-01/2': [
    {
      by: 'Aleksandra Hein', overall: STRONG_YES, after: 18,
      ratings: { ROLE_TECHNICAL: 4, ROLE_CULTURAL: 4, OWN_PERFORMANCE: 4, WOULD_WORK_THERE: 4 },
      strengths: 'Found the missing test before I had finished the sentence. I would learn from her.',
    },
    {
      by: 'Philipp Stahnke', overall: YES, after: 70,
      ratings: { ROLE_TECHNICAL: 2, OWN_PERFORMANCE: 2, WOULD_WORK_THERE: 3 },
      strengths: 'Knows double booking from the inside. Good tests.',
      concerns: 'Locked the whole table, and did not say when she was unsure about isolation. Want to see her design something under load.',
      released: {
        after: 75, read: 14,
        message: 'Aleksandra würde gern von dir lernen, das waren ihre Worte. Philipp hat zwei Dinge vermerkt: die Sperre auf der ganzen Tabelle, und dass du beim Isolationslevel nicht gesagt hast, wo du unsicher bist. Sie laden dich zum Entwurfsgespräch ein.',
        howToImprove: 'Rechne im Entwurf einmal laut vor, wie viele Buchungen pro Sekunde durchkommen. Und wenn du etwas nicht weißt: sag es sofort, das ist dort ausdrücklich erwünscht.',
      },
    },
  ],
  'leyla/QUI-01/1': [{
    by: 'Lotte Vermeulen', overall: STRONG_YES, after: 3,
    strengths: 'Did not flinch at the bad parts. Asked who fixes them.',
    released: { after: 20, message: 'Lotte hat noch am selben Abend geschrieben: Sie will dich in Runde 2 sehen. Gefallen hat ihr, dass du gefragt hast, wer die schlechten Teile repariert.' },
  }],
  'jonas/SKA-01/1': [{ by: 'Katrin Odenthal', overall: YES, after: 26, relayed: true, ratings: { WOULD_WORK_THERE: 4, INTERVIEW: 4 }, strengths: 'Twelve years, no fog.', released: { after: 30, read: 3, message: 'Katrin möchte dich mit Tobias zusammen sehen. Sie sagt: zwölf Jahre, kein Nebel.' } }],
  'viktor/SKA-02/1': [{ by: 'Tobias Wernicke', overall: YES, after: 40, strengths: 'Knows the chip better than our notes do.', released: { after: 44, read: 8, message: 'Tobias wants you to pair with Sina. He says you know the chip better than their notes do.' } }],
  'viktor/SKA-02/2': [{
    by: 'Sina Rohde', overall: STRONG_YES, after: 21,
    ratings: { ROLE_TECHNICAL: 4, OWN_PERFORMANCE: 4, INTERVIEWER: 4, WOULD_WORK_THERE: 4 },
    strengths: 'Ten minutes lost to his debugger and not one curse. Then he found our overflow.',
    released: { after: 27, read: 1, message: 'Sina would take you tomorrow. You rated yourself lower than she did: the debugger bothered you, not her. Panel in Leipzig next.' },
  }],
  'kenji/SKA-03/1': [{ by: 'Tobias Wernicke', overall: STRONG_YES, after: 15, strengths: 'He wrote the plugin we depend on.', released: { after: 18, read: 10, message: 'They know your plugin, as you guessed. Tobias asks you to present one thing you built, thirty minutes.' } }],
  'kenji/SKA-03/2': [{
    by: 'Pia Lenz', overall: YES, after: 44,
    ratings: { ROLE_TECHNICAL: 4, OWN_PERFORMANCE: 3, WOULD_WORK_THERE: 4 },
    strengths: 'Deep, honest about where the model breaks. Took my counter-example home and sent a fix the next day.',
    concerns: 'Twenty slides. We had to stop him at the half hour.',
    released: { after: 50, message: 'Pia was delighted that you sent a fix for her counter-example. One wish: fewer slides, more time for questions. Katrin meets you next.', howToImprove: 'Ten slides for thirty minutes, and stop at twenty.' },
  }],
  'linh/PEL-02/1': [{ by: 'Dr. Simone Falk', overall: YES, after: 28, relayed: true, strengths: 'Eleven years old test suite and she smiled.', concerns: 'Has not led anybody yet.', released: { after: 33, read: 20, message: 'Frau Falk möchte dich im Fachgespräch mit Yuki sehen. Offen ist für sie, wie du ein Team führen würdest.', howToImprove: 'Zwei Situationen parat haben, in denen du entschieden hast, nicht das Team.' } }],
  'linh/PEL-02/2': [{
    by: 'Yuki Tanabe', overall: YES, after: 50,
    ratings: { ROLE_TECHNICAL: 4, OWN_PERFORMANCE: 3, WOULD_WORK_THERE: 4 },
    strengths: 'Named the three tests to delete first. She was right about all three.',
    concerns: 'Leadership answers sounded rehearsed. Simone will listen for that again.',
  }],
  'tomasz/LUM-02/1': [{ by: 'Uwe Brandis', overall: STRONG_YES, after: 30, ratings: { ROLE_TECHNICAL: 4, WOULD_WORK_THERE: 4 }, strengths: 'His thesis stands on my shelf.', released: { after: 36, read: 5, message: 'Uwe has your thesis on his shelf. He invites you to Jena, to the board, with Dr. Voss.' } }],
  'anselm/LUM-03/1': [{ by: 'Annegret Pohl', overall: YES, after: 55, relayed: true, strengths: 'Kennt Schichtarbeit nicht nur aus der Tabelle.', released: { after: 72, read: 1, message: 'Frau Pohl lädt dich nach Jena ein, mit Betriebsrat und Produktion am Tisch. Ihr gefiel, dass du selbst Schicht gearbeitet hast.' } }],
  'deniz/HAV-01/1': [{
    by: 'Aleksandra Hein', overall: NO, after: 24, reject: Reason.TECHNICAL_ABILITY,
    ratings: { ROLE_TECHNICAL: 1, OWN_PERFORMANCE: 2, WOULD_WORK_THERE: 2 },
    strengths: 'Curious, took every hint.',
    concerns: 'Locks, isolation, idempotence: guessed each time. Needs two years next to somebody who explains.',
    released: { after: 72, read: 1.5, message: 'It is a no for payments. Aleksandra enjoyed how you took hints; the ground under transactions is not there yet.', howToImprove: 'Two terminals, one table, every isolation level, until you can say beforehand what each will show. That is a week of evenings and it will carry you for years.' },
  }],
  'thabo/HAV-01/1': [{ by: 'Philipp Stahnke', overall: STRONG_YES, after: 30, ratings: { OWN_PERFORMANCE: 4, INTERVIEW: 4, WOULD_WORK_THERE: 4 }, strengths: 'Thinks aloud, and it is worth hearing.', released: { after: 47, read: 6, message: 'Philipp says you think aloud and it is worth hearing. That was the very thing last month. Pair programming with Aleksandra is next.' } }],
  'amelie/HAV-02/1': [{ by: 'Corinna Weiss', overall: YES, after: 60, strengths: 'Portfolio with numbers behind it.', released: { after: 66, read: 12, message: 'Corinna asks for one flow of yours, shown to Ole and her. She noticed the numbers behind each case.' } }],
  'amelie/HAV-02/2': [{
    by: 'Ole Brandt', overall: NO_DECISION, after: 76,
    ratings: { OWN_PERFORMANCE: 3, INTERVIEWER: 4, WOULD_WORK_THERE: 3 },
    strengths: 'Her grey is the right grey.',
    concerns: 'Budget for a second designer is open until the board meets. That is ours, not hers.',
  }],
  'frauke/HAV-03/1': [{ by: 'Margit Ostrowski', overall: YES, after: 32, relayed: true, ratings: { WOULD_WORK_THERE: 3 }, strengths: 'Denkt in Fällen, nicht in Paragraphen.', concerns: 'Aufsichtsrecht ist dünn. Das lernt man.', released: { after: 50, message: 'Frau Ostrowski möchte dich mit Frau Weiss zusammen wiedersehen. Aufsichtsrecht sei noch dünn, das lerne man.', howToImprove: 'MaRisk AT 7 bis 9 vor dem nächsten Termin lesen.' } }],
};
