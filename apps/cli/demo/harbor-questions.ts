import type { QuestionWords } from './shape.js';

/** What candidates meant to ask. Theirs alone. */
export const harborQuestions: Record<string, QuestionWords[]> = {
  'mirela/PEL-01/1': [
    {
      text: 'What was your worst outage, and what is different since?',
      answer: 'Two days without claims in March. Since then somebody may stop a release without giving a reason.',
    },
    { text: 'Who decides what the team does not build?', answer: 'Marlene, and he laughed, so I believe it.' },
  ],
  'mirela/PEL-01/2': [
    { text: 'How do you review? Before or after the merge?', answer: 'Before, by two, and small. They showed me one.' },
    { text: 'Is the rota for on-call paid?' },
  ],
  'mirela/PEL-01/3': [
    { text: 'What happened to the last design that was turned down?' },
    { text: 'Is the rota for on-call paid?' },
    { text: 'Could I speak with the person who would hand over to me?' },
  ],
  'mirela/LUM-01/2': [{ text: 'How often would you want to see me in Jena in the first half year?' }, { text: 'Who says no to Uwe?' }],
  'leyla/HAV-01/2': [
    { text: 'Wie wird Bereitschaft bezahlt?' },
    { text: 'Wer hat zuletzt gekündigt, und warum?', answer: 'Ein Kollege, wegen der Genehmigungen. Aleksandra hat es offen gesagt.' },
  ],
  'leyla/HAV-01/3': [
    { text: 'Wie wird Bereitschaft bezahlt?' },
    { text: 'Darf ich zwei Wochen im Quartal aus Lissabon arbeiten, fest im Vertrag?' },
  ],
  'leyla/QUI-01/2': [{ text: 'Was wurde aus den beiden Stellen vom Sommer?' }],
  'jonas/SKA-01/2': [
    { text: 'Wie ist die Bereitschaft geteilt?' },
    { text: 'Ist der neue Bootloader noch geplant?' },
    { text: 'Wer schreibt die Sicherheitsnachweise?', answer: 'Bisher Tobias, nebenbei. Das wäre dann ich.' },
  ],
  'viktor/SKA-02/3': [{ text: 'Could I see the test bench?' }],
  'kenji/SKA-03/4': [{ text: 'Who takes care of the visa, and how long did it take the last time?' }],
  'amelie/HAV-02/3': [{ text: 'When does the board decide, with a date?' }],
  'noor/VAS-02/2': [{ text: 'What does the depot do when planning is wrong?' }],
};
