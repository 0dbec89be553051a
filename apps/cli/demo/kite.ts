import { Language } from '@nextround/access';
import { Audience } from '@nextround/debrief';
import { Recommendation } from '@nextround/feedback';
import { RejectReasonKind as Reason } from '@nextround/pipeline';
import { Role } from '@nextround/tenancy';
import type { AgencyBook, CandidateLine, CompanyLine } from './shape.js';
import { culture, design, final, pairing, screening, takeHome, technical } from './writing.js';

const { CLIENT, RECRUITER } = Audience;
const { YES, NO, STRONG_YES } = Recommendation;
const newYork = 'America/New_York';
const chicago = 'America/Chicago';

/** Key, name, e-mail address, phone, headline, place, zone, how they came, days in the book. */
type Line = [string, string, string, string, string, string, string, string, number];

// prettier-ignore
const lines: Line[] = [
  ['renata', 'Renata Oliveira', 'candidate@kite.example', '+12025550118', 'Data platform engineer, 7 years, Spark and Iceberg', 'Brooklyn, NY', newYork, 'Referral', 51],
  ['marcus', 'Marcus Whitfield', 'marcus.whitfield@mail.example', '+12025550143', 'Engineering manager, logistics', 'Jersey City, NJ', newYork, 'LinkedIn', 62],
  ['anjali', 'Anjali Deshpande', 'anjali.deshpande@mail.example', '+13125550127', 'Machine learning engineer, forecasting', 'Chicago, IL', chicago, 'Conference talk', 45],
  ['theo', 'Theo Papadakis', 'theo.papadakis@mail.example', '+16175550164', 'Security engineer, cloud', 'Boston, MA', newYork, 'Job board', 33],
  ['wei', 'Wei Zhang', 'wei.zhang@mail.example', '+14155550139', 'Backend engineer, Go, 6 years', 'Oakland, CA', 'America/Los_Angeles', 'Referral', 40],
  ['keisha', 'Keisha Barnett', 'keisha.barnett@mail.example', '+14045550172', 'Product manager, freight', 'Atlanta, GA', newYork, 'LinkedIn', 37],
  ['sofia', 'Sofía Marroquín', 'sofia.marroquin@mail.example', '+15125550191', 'Data analyst, supply chain', 'Austin, TX', chicago, 'Job board', 26],
  ['dmitri', 'Dmitri Halloran', 'dmitri.halloran@mail.example', '+12025550186', 'Site reliability engineer', 'Philadelphia, PA', newYork, 'Referral', 30],
  ['grace', 'Grace Oyelaran', 'grace.oyelaran@mail.example', '+12025550155', 'Staff engineer, payments', 'New York, NY', newYork, 'Direct approach', 56],
  ['fareed', 'Fareed Suleiman', 'fareed.suleiman@mail.example', '+13135550108', 'Embedded engineer, automotive', 'Detroit, MI', 'America/Detroit', 'Job board', 19],
];

const candidates: CandidateLine[] = lines.map(([key, name, email, phone, headline, location, timeZone, source, known]) => {
  return { key, name, email, phone, headline, location, timeZone, source, known, recruiter: 'joel', language: Language.EN };
});

const companies: CompanyLine[] = [
  {
    name: 'Ferrywright Logistics',
    place: 'Ferrywright Logistics, 45 Water Street, New York, NY',
    timeZone: newYork,
    contacts: [
      ['Ellen Barrow', 'VP Engineering', 'ellen.barrow@ferrywright.example'],
      ['Sanjit Rao', 'Data Platform Lead', 'sanjit.rao@ferrywright.example'],
    ],
    jobs: [
      { code: 'FER-1', title: 'Senior Data Platform Engineer', recruiters: ['joel'] },
      { code: 'FER-2', title: 'Engineering Manager, Routing', recruiters: ['joel'] },
    ],
  },
  {
    name: 'Cobalt Row',
    place: 'Cobalt Row, 210 N Green Street, Chicago, IL',
    timeZone: chicago,
    contacts: [['Bridget Nakamura', 'Director of Machine Learning', 'bridget@cobaltrow.example']],
    jobs: [
      { code: 'COB-1', title: 'Machine Learning Engineer, Demand', recruiters: ['joel'] },
      { code: 'COB-2', title: 'Product Manager, Freight', recruiters: ['joel'] },
    ],
  },
  {
    name: 'Northgate Pay',
    place: 'Northgate Pay, 1 Liberty Place, Philadelphia, PA',
    timeZone: newYork,
    contacts: [['Amos Feld', 'Chief Technology Officer', 'amos@northgatepay.example']],
    jobs: [
      { code: 'NOR-1', title: 'Staff Engineer, Ledger', recruiters: ['joel'] },
      { code: 'NOR-2', title: 'Site Reliability Engineer', recruiters: ['joel'] },
    ],
  },
];

/** The neighbour, on the same installation: Harbor never sees any of it. */
// prettier-ignore
export const kite: AgencyBook = {
  name: 'Kite Search',
  slug: 'kite',
  timeZone: newYork,
  members: [
    { key: 'dana', name: 'Dana Whitlock', email: 'admin@kite.example', role: Role.ADMIN },
    { key: 'joel', name: 'Joel Abara', email: 'recruiter@kite.example', role: Role.RECRUITER },
  ],
  candidates,
  companies,
  applications: [
    { candidate: 'renata', job: 'FER-1', day: -16, stage: 6, rounds: [
      screening(-12, '10:00', 'Ellen Barrow'),
      pairing(-5, '13:00', 'Sanjit Rao'),
      design(1, '14:00', 'Sanjit Rao + Ellen Barrow'),
    ] },
    { candidate: 'renata', job: 'COB-1', day: -9, stage: 4, rounds: [technical(-1, '11:00', 'Bridget Nakamura', { promised: 72 })] },
    { candidate: 'marcus', job: 'FER-2', day: -20, stage: 5, rounds: [
      screening(-15, '09:30', 'Ellen Barrow'),
      culture(0, '10:00', 'Ellen Barrow + Sanjit Rao'),
    ] },
    { candidate: 'anjali', job: 'COB-1', day: -21, stage: 5, rounds: [
      screening(-17, '11:00', 'Bridget Nakamura'),
      takeHome(-8, '15:00', 'Bridget Nakamura'),
    ] },
    { candidate: 'theo', job: 'NOR-2', day: -14, stage: 4, rounds: [technical(-9, '16:00', 'Amos Feld')],
      ended: { day: -5, as: 'REJECTED', kind: Reason.TEAM_FIT, note: 'Amos wants a generalist; Theo wants to do security and nothing else. Both are right.' } },
    { candidate: 'wei', job: 'NOR-1', day: -10, stage: 3, rounds: [] },
    { candidate: 'keisha', job: 'COB-2', day: -13, stage: 4, rounds: [screening(3, '09:00', 'Bridget Nakamura')] },
    { candidate: 'sofia', job: 'FER-1', day: -4, stage: 2, rounds: [] },
    { candidate: 'dmitri', job: 'NOR-2', day: -12, stage: 4, rounds: [technical(-3, '12:00', 'Amos Feld', { promised: 120 })] },
    { candidate: 'grace', job: 'NOR-1', day: -24, stage: 7, rounds: [
      screening(-20, '10:00', 'Amos Feld'),
      final(-7, '13:00', 'Amos Feld'),
    ], offer: { day: -3, salary: '$215,000 and equity', answerBy: 3 } },
    { candidate: 'fareed', job: 'NOR-2', day: -2, stage: 1, rounds: [] },
  ],
  debriefs: {
    'renata/FER-1/1': { after: 0.5, answers: { WOULD_WORK_THERE: [4, 'Yes. Freight is honest work.', CLIENT], INTERVIEW: [3, 'Mostly my questions, which I liked.'] } },
    'renata/FER-1/2': { after: 1, answers: {
      WOULD_WORK_THERE: [4, null, CLIENT],
      ROLE_TECHNICAL: [4, 'Compaction on a table that had never seen any. We halved it before the hour was up.', CLIENT],
      OWN_PERFORMANCE: [4, 'Fast and tidy.', CLIENT],
      MISTAKES: [null, 'I talked over Sanjit when I got excited.'],
      IMPROVEMENTS: [null, 'Hands off the keyboard when somebody is mid-sentence.'],
    } },
    'renata/COB-1/1': { after: null, answers: { WOULD_WORK_THERE: [3, 'Good team. Not sure about the commute to a'] } },
    'marcus/FER-2/1': { after: 2, answers: { WOULD_WORK_THERE: [3, 'If the team stays under ten.', RECRUITER] } },
    'anjali/COB-1/2': { after: 0.7, answers: { WOULD_WORK_THERE: [4, 'Yes.', CLIENT], ROLE_TECHNICAL: [3, 'Forecasts by store and hour; the data is thin on Sundays and they know it.', CLIENT] } },
    'theo/NOR-2/1': { after: 3, answers: { WOULD_WORK_THERE: [2, 'They need somebody who does everything. I do one thing.', RECRUITER] } },
    'dmitri/NOR-2/1': { after: 0.4, answers: { WOULD_WORK_THERE: [4, 'Yes.', CLIENT], OWN_PERFORMANCE: [3, 'One wrong turn in the incident game, found my way back.'] } },
    'grace/NOR-1/2': { after: 1, answers: { WOULD_WORK_THERE: [4, 'Amos drew the ledger on a napkin and it balanced. Yes.', CLIENT] } },
  },
  scorecards: {
    'renata/FER-1/1': [{ by: 'Ellen Barrow', overall: YES, after: 22, strengths: 'Asked what we throw away.', released: { after: 27, read: 2, message: 'Ellen liked that you asked what they throw away. Sanjit pairs with you next.' } }],
    'renata/FER-1/2': [{
      by: 'Sanjit Rao', overall: YES, after: 48,
      ratings: { ROLE_TECHNICAL: 4, OWN_PERFORMANCE: 2, WOULD_WORK_THERE: 3 },
      strengths: 'Knows table formats down to the manifest.',
      concerns: 'Talked over me three times. Want to see her in a room with Ellen.',
      released: { after: 72, message: 'Sanjit says you know table formats down to the manifest. He also noticed that you spoke over him when it got exciting.', howToImprove: 'In the design round, let them finish, then say back what you heard.' },
    }],
    'marcus/FER-2/1': [{ by: 'Ellen Barrow', overall: YES, after: 30, relayed: true, strengths: 'Has let people go, and they still write to him.' }],
    'anjali/COB-1/1': [{ by: 'Bridget Nakamura', overall: YES, after: 20, strengths: 'Precise.', released: { after: 26, read: 3, message: 'Bridget sends you a case with a month of store data.' } }],
    'theo/NOR-2/1': [{ by: 'Amos Feld', overall: NO, after: 60, reject: Reason.TEAM_FIT, ratings: { WOULD_WORK_THERE: 2 }, strengths: 'Excellent at security.', concerns: 'Only security.', released: { after: 90, read: 5, message: 'Amos needs a generalist and said you are excellent at what you do. You had seen it the same way.' } }],
    'grace/NOR-1/1': [{ by: 'Amos Feld', overall: STRONG_YES, after: 18, strengths: 'Corrected my debit and credit.' }],
    'grace/NOR-1/2': [{ by: 'Amos Feld', overall: STRONG_YES, after: 40, relayed: true, ratings: { WOULD_WORK_THERE: 4 }, strengths: 'I want her before January.', released: { after: 44, read: 1, message: 'Amos wants you before January. The offer is being written.' } }],
  },
  messages: [],
  questions: { 'renata/FER-1/3': [{ text: 'What does a bad week on call look like here?' }] },
  preps: {},
  asked: {},
  elsewhere: [],
};
