import type { MessageLine } from './shape.js';

export const harborMessages: MessageLine[] = [
  {
    candidate: 'mirela',
    from: 'RECRUITER',
    at: { day: -7, time: '17:20' },
    body: 'How was the pairing? Write down what you still remember tonight, it is worth more than my questions tomorrow.',
    read: 12,
  },
  {
    candidate: 'mirela',
    from: 'CANDIDATE',
    at: { day: -7, time: '19:05' },
    body: 'Done, the notes are in. Yuki was great to work with. I got stuck on the locking for a while.',
    read: 40,
  },
  {
    candidate: 'mirela',
    from: 'RECRUITER',
    at: { day: -4, time: '10:15' },
    body: 'No answer yet from Pelikro. Henrik promised one by tomorrow; if nothing comes, I call him at noon.',
    read: 25,
  },
  {
    candidate: 'mirela',
    from: 'RECRUITER',
    at: { day: -2, time: '15:45' },
    body: 'They want you for the design round. I have put up what to prepare. Marlene from product joins: she will ask for whom you build it.',
    read: 90,
  },
  {
    candidate: 'mirela',
    from: 'CANDIDATE',
    at: { hours: 1.5 },
    body: 'The round at Lumenfeld is over, notes follow tonight. One thing before the design round: may I draw on paper, or is there a shared board?',
  },
  {
    candidate: 'leyla',
    from: 'CANDIDATE',
    at: { day: -5, time: '13:10' },
    body: 'Das Pairing war gut, nur die Zeit war knapp. Gibt es schon einen Termin für die nächste Runde?',
    read: 30,
  },
  {
    candidate: 'leyla',
    from: 'RECRUITER',
    at: { day: -4, time: '09:30' },
    body: 'Ja: Systementwurf mit Philipp und Corinna. Aleksandra hat sich ausdrücklich über deine Fragen gefreut.',
    read: 15,
  },
  {
    candidate: 'leyla',
    from: 'RECRUITER',
    at: { hours: 1 },
    body: 'Von Lumenfeld ist noch nichts da. Herr Brandis hatte drei Tage zugesagt; ich frage heute noch einmal nach und sage dir morgen Bescheid, auch wenn es nichts Neues gibt.',
  },
  {
    candidate: 'kenji',
    from: 'CANDIDATE',
    at: { day: -3, time: '11:00' },
    body: 'Thank you for the slot at nine in the morning in Jena. It is a good hour for me here in Osaka.',
    read: 20,
  },
  {
    candidate: 'kenji',
    from: 'RECRUITER',
    at: { hours: 0.4 },
    body: 'Katrin asked for a week after the culture round, which is up next Thursday. The final stays where it is. Nothing to do for you until then.',
  },
];
