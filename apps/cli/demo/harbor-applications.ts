import { InterviewKind, InterviewStatus } from '@nextround/interviews';
import { OfferState, RejectReasonKind as Reason } from '@nextround/pipeline';
import type { ApplicationLine } from './shape.js';
import { culture, design, final, ONSITE, pairing, panel, PHONE, screening, takeHome, technical, VIDEO, whiteboard } from './writing.js';

const { CANCELLED, NO_SHOW, ON_HOLD } = InterviewStatus;
const berlin = 'Europe/Berlin';

// prettier-ignore
export const harborApplications: ApplicationLine[] = [
  // Those with a page of their own to try.
  { candidate: 'mirela', job: 'PEL-01', day: -19, stage: 6, rounds: [
    screening(-15, '10:00', 'Henrik Maas'),
    pairing(-7, '14:00', 'Henrik Maas + Yuki Tanabe', { promised: 96 }),
    design(1, '10:30', 'Yuki Tanabe + Marlene Itzek, Product lead, Claims'),
  ] },
  { candidate: 'mirela', job: 'LUM-01', day: -13, stage: 5, rounds: [
    technical(-9, '09:30', 'Uwe Brandis'),
    { kind: InterviewKind.CULTURE, format: VIDEO, at: { hours: -3 }, with: ['Annegret Pohl', 'Uwe Brandis'], minutes: 60, promised: 72 },
  ] },
  { candidate: 'mirela', job: 'QUI-01', day: -29, stage: 5, rounds: [
    screening(-26, '16:00', 'Lotte Vermeulen'),
    takeHome(-20, '11:00', 'Lotte Vermeulen + Jasper Kuhn, Senior engineer'),
  ], ended: { day: -18, as: 'REJECTED', kind: Reason.TECHNICAL_ABILITY, note: 'They wanted more depth in event-driven systems. Liked her, would look again in a year.' } },
  { candidate: 'leyla', job: 'HAV-01', day: -14, stage: 6, rounds: [
    screening(-11, '13:00', 'Philipp Stahnke', { timeZone: 'Europe/Lisbon' }),
    pairing(-5, '10:00', 'Philipp Stahnke + Aleksandra Hein, Senior engineer', { promised: 120 }),
    design(0, '11:30', 'Philipp Stahnke + Corinna Weiss'),
  ] },
  { candidate: 'leyla', job: 'QUI-01', day: -12, stage: 5, rounds: [
    screening(-8, '17:00', 'Lotte Vermeulen'),
    technical(2, '10:00', 'Lotte Vermeulen + Jasper Kuhn, Senior engineer'),
  ] },
  { candidate: 'leyla', job: 'LUM-01', day: -10, stage: 4, rounds: [technical(-4, '15:00', 'Uwe Brandis', { promised: 72 })] },
  // Skarn Robotics
  { candidate: 'jonas', job: 'SKA-01', day: -17, stage: 5, rounds: [
    screening(-12, '09:00', 'Katrin Odenthal'),
    technical(-6, '11:00', 'Katrin Odenthal + Tobias Wernicke'),
  ] },
  { candidate: 'benedikt', job: 'SKA-02', day: -3, stage: 2, rounds: [] },
  { candidate: 'viktor', job: 'SKA-02', day: -22, stage: 6, rounds: [
    screening(-18, '10:00', 'Tobias Wernicke', { timeZone: 'Atlantic/Reykjavik' }),
    pairing(-12, '13:00', 'Tobias Wernicke + Sina Rohde, Firmware engineer'),
    panel(3, '10:00', 'Katrin Odenthal + Tobias Wernicke + Sina Rohde, Firmware engineer'),
  ] },
  { candidate: 'jakub', job: 'SKA-02', day: -8, stage: 4, rounds: [technical(-2, '12:00', 'Sina Rohde, Firmware engineer', { timeZone: 'Europe/Warsaw' })] },
  { candidate: 'kenji', job: 'SKA-03', day: -24, stage: 6, rounds: [
    screening(-19, '17:00', 'Tobias Wernicke', { timeZone: 'Asia/Tokyo' }),
    takeHome(-11, '16:30', 'Tobias Wernicke + Pia Lenz, Simulation', { timeZone: 'Asia/Tokyo' }),
    culture(-3, '17:00', 'Katrin Odenthal', { timeZone: 'Asia/Tokyo', promised: 168 }),
    final(10, '16:00', 'Katrin Odenthal + Tobias Wernicke', { format: VIDEO, timeZone: 'Asia/Tokyo' }),
  ] },
  { candidate: 'jakub', job: 'SKA-03', day: -6, stage: 3, rounds: [] },
  { candidate: 'viktor', job: 'SKA-01', day: -21, stage: 4, rounds: [screening(-16, '15:00', 'Katrin Odenthal')],
    ended: { day: -13, as: 'REJECTED', kind: Reason.OTHER, note: 'Katrin wants somebody who has led more than two people. She sent him on to Tobias for SKA-02.' } },
  // Pelikro Health
  { candidate: 'thabo', job: 'PEL-01', day: -23, stage: 5, rounds: [
    screening(-18, '11:00', 'Henrik Maas', { timeZone: 'Africa/Johannesburg' }),
    pairing(-13, '14:00', 'Yuki Tanabe', { timeZone: 'Africa/Johannesburg' }),
  ], ended: { day: -8, as: 'REJECTED', kind: Reason.COMMUNICATION, note: 'Yuki could not follow his reasoning while he typed. Henrik was undecided and went with Yuki.' } },
  { candidate: 'deniz', job: 'PEL-01', day: -9, stage: 4, rounds: [
    screening(-4, '10:00', 'Henrik Maas', { state: NO_SHOW }),
    screening(4, '10:00', 'Henrik Maas'),
  ] },
  { candidate: 'lukas', job: 'PEL-02', day: -4, stage: 2, rounds: [] },
  { candidate: 'linh', job: 'PEL-02', day: -16, stage: 5, rounds: [
    screening(-12, '09:30', 'Dr. Simone Falk'),
    technical(-6, '13:30', 'Yuki Tanabe + Dr. Simone Falk'),
    culture(5, '09:00', 'Henrik Maas'),
  ] },
  { candidate: 'ruthad', job: 'PEL-03', day: -11, stage: 4, rounds: [screening(2, '15:00', 'Dr. Simone Falk')] },
  { candidate: 'lukas', job: 'PEL-03', day: -20, stage: 3, rounds: [],
    ended: { day: -14, as: 'REJECTED', kind: Reason.OTHER, note: 'Too early for a head of department. Simone wants to see him for QA Lead.' } },
  // Lumenfeld Optik
  { candidate: 'tomasz', job: 'LUM-02', day: -18, stage: 5, rounds: [
    technical(-13, '10:00', 'Uwe Brandis', { timeZone: 'Europe/Warsaw' }),
    whiteboard(-5, '13:00', 'Uwe Brandis + Dr. Hella Voss, Lens design'),
  ] },
  { candidate: 'oskar', job: 'LUM-02', day: -7, stage: 3, rounds: [] },
  { candidate: 'anselm', job: 'LUM-03', day: -15, stage: 5, rounds: [
    screening(-9, '08:30', 'Annegret Pohl'),
    { kind: InterviewKind.PANEL, format: ONSITE, at: { day: 0, time: '14:00' }, with: ['Annegret Pohl', 'Dietmar Lauf, Works council', 'Jule Hensel, Production'], promised: 72 },
  ] },
  { candidate: 'eszter', job: 'LUM-01', day: -28, stage: 7, rounds: [
    technical(-24, '10:00', 'Uwe Brandis', { timeZone: 'Europe/Budapest' }),
    design(-17, '10:00', 'Uwe Brandis + Dr. Hella Voss, Lens design'),
    final(-8, '11:00', 'Uwe Brandis + Annegret Pohl'),
  ], offer: { day: -2, salary: '118 000 € a year, 30 days off, two days a month in Jena', answerBy: 4 } },
  { candidate: 'bastian', job: 'LUM-01', day: -25, stage: 4, rounds: [technical(-21, '14:00', 'Uwe Brandis')],
    ended: { day: -16, as: 'REJECTED', kind: Reason.TEAM_FIT, note: 'Uwe: fachlich gut, aber er hat Hella zweimal ins Wort geredet. Das geht bei uns nicht.' } },
  { candidate: 'aino', job: 'LUM-03', day: -5, stage: 2, rounds: [] },
  // Havelmond Bank
  { candidate: 'clara', job: 'HAV-02', day: -12, stage: 4, rounds: [
    { kind: InterviewKind.TAKE_HOME, format: VIDEO, at: { day: -4, time: '10:00' }, with: ['Corinna Weiss', 'Ole Brandt, Design system'], promised: 104, timeZone: 'Europe/Stockholm' },
  ] },
  { candidate: 'amelie', job: 'HAV-02', day: -17, stage: 5, rounds: [
    screening(-12, '10:30', 'Corinna Weiss', { timeZone: 'Europe/Paris' }),
    takeHome(-7, '14:30', 'Corinna Weiss + Ole Brandt, Design system'),
    culture(2, '14:00', 'Corinna Weiss + Ole Brandt, Design system', { state: ON_HOLD }),
  ] },
  { candidate: 'thabo', job: 'HAV-01', day: -11, stage: 4, rounds: [
    screening(-6, '16:00', 'Philipp Stahnke'),
    pairing(4, '13:00', 'Aleksandra Hein, Senior engineer'),
  ] },
  { candidate: 'emeka', job: 'HAV-01', day: -30, stage: 8, rounds: [
    screening(-27, '09:00', 'Philipp Stahnke'),
    pairing(-22, '10:00', 'Philipp Stahnke + Aleksandra Hein, Senior engineer'),
    final(-16, '15:00', 'Corinna Weiss + Philipp Stahnke'),
  ], offer: { day: -13, salary: '92 000 € a year, bonus to 10 %, Frankfurt or home', answerBy: -6, state: OfferState.ACCEPTED, decided: -10 }, ended: { day: -9, as: 'HIRED' } },
  { candidate: 'deniz', job: 'HAV-01', day: -18, stage: 4, rounds: [technical(-14, '11:00', 'Aleksandra Hein, Senior engineer')],
    ended: { day: -11, as: 'REJECTED', kind: Reason.TECHNICAL_ABILITY, note: 'Too junior for payments, Philipp says; transactions and locking were guessed.' } },
  { candidate: 'yasmin', job: 'HAV-03', day: -9, stage: 4, rounds: [screening(3, '09:30', 'Margit Ostrowski')] },
  { candidate: 'frauke', job: 'HAV-03', day: -13, stage: 4, rounds: [
    screening(-7, '10:00', 'Margit Ostrowski'),
    panel(6, '11:00', 'Margit Ostrowski + Corinna Weiss'),
  ] },
  { candidate: 'mats', job: 'HAV-01', day: -2, stage: 1, rounds: [] },
  // Brisk & Alder
  { candidate: 'priya', job: 'BRI-01', day: -23, stage: 7, rounds: [
    screening(-19, '09:30', 'Niamh Corrigan'),
    design(-13, '14:00', 'Niamh Corrigan + Conor Hayes, Platform'),
    final(-6, '11:00', 'Niamh Corrigan + Orla Devlin, Chief Executive'),
  ], offer: { day: -3, salary: '€135,000 a year and 0.2 % in shares', answerBy: 3 } },
  { candidate: 'hyejin', job: 'BRI-01', day: -20, stage: 5, rounds: [
    screening(-16, '10:00', 'Niamh Corrigan', { timeZone: berlin }),
    technical(-9, '11:00', 'Conor Hayes, Platform', { promised: 96 }),
  ], ended: { day: -4, as: 'WITHDRAWN', note: 'Took a place in Munich; her daughter starts school there.' } },
  { candidate: 'siobhan', job: 'BRI-02', day: -16, stage: 5, rounds: [
    screening(-11, '12:00', 'Niamh Corrigan'),
    takeHome(-3, '15:30', 'Niamh Corrigan + Conor Hayes, Platform', { promised: 96 }),
  ] },
  { candidate: 'camila', job: 'BRI-02', day: -14, stage: 4, rounds: [
    screening(-8, '09:00', 'Niamh Corrigan', { timeZone: 'America/Bogota' }),
    technical(3, '10:00', 'Conor Hayes, Platform', { timeZone: 'America/Bogota' }),
  ] },
  { candidate: 'greta', job: 'BRI-02', day: -6, stage: 2, rounds: [] },
  // Tarnwald Systeme
  { candidate: 'ines', job: 'TAR-01', day: -12, stage: 4, rounds: [
    { kind: InterviewKind.SYSTEM_DESIGN, format: VIDEO, at: { day: -1, time: '10:00' }, with: ['Gesa Bruhns'], promised: 72 },
  ] },
  { candidate: 'farid', job: 'TAR-01', day: -2, stage: 2, rounds: [] },
  { candidate: 'radu', job: 'TAR-01', day: -19, stage: 5, rounds: [
    screening(-14, '14:00', 'Gesa Bruhns', { timeZone: 'Europe/Bucharest' }),
    whiteboard(-8, '10:00', 'Gesa Bruhns + Hauke Thoms, Network'),
    technical(7, '13:00', 'Gesa Bruhns + Rolf Petersen', { state: CANCELLED, why: 'Rolf Petersen is travelling; Gesa decides on her own and needs no third round.' }),
  ] },
  { candidate: 'emil', job: 'TAR-01', day: -7, stage: 4, rounds: [technical(9, '11:00', 'Hauke Thoms, Network')] },
  { candidate: 'sunniva', job: 'TAR-02', day: -30, stage: 8, rounds: [
    technical(-28, '10:00', 'Gesa Bruhns', { timeZone: 'Europe/Oslo' }),
    design(-23, '13:00', 'Gesa Bruhns + Hauke Thoms, Network'),
    final(-18, '11:00', 'Gesa Bruhns + Rolf Petersen'),
  ], offer: { day: -15, salary: '125 000 € im Jahr, Umzug bezahlt', answerBy: -8, state: OfferState.ACCEPTED, decided: -12 }, ended: { day: -11, as: 'HIRED' } },
  { candidate: 'radu', job: 'TAR-02', day: -29, stage: 3, rounds: [],
    ended: { day: -15, as: 'REJECTED', kind: Reason.POSITION_CLOSED, note: 'Went to Sunniva. Gesa asked us to keep him warm for TAR-01.' } },
  // Vaska Foods
  { candidate: 'noor', job: 'VAS-02', day: -10, stage: 5, rounds: [
    screening(-5, '09:00', 'Declan Moore'),
    { kind: InterviewKind.CULTURE, format: VIDEO, at: { day: 0, time: '15:30' }, with: ['Declan Moore', 'Hamza Siddiqui, Depot lead'] },
  ] },
  { candidate: 'aino', job: 'VAS-02', day: -1, stage: 2, rounds: [] },
  { candidate: 'dario', job: 'VAS-01', day: -26, stage: 7, rounds: [
    screening(-22, '10:00', 'Declan Moore', { timeZone: 'Europe/Rome' }),
    panel(-15, '12:00', 'Declan Moore + Agnieszka Lis + Hamza Siddiqui, Depot lead'),
    final(-9, '14:00', 'Declan Moore'),
  ], offer: { day: -4, salary: '£96,000 a year, car, school fees for the first year', answerBy: 2 } },
  { candidate: 'oluwa', job: 'VAS-01', day: -24, stage: 5, rounds: [
    screening(-20, '08:30', 'Declan Moore'),
    panel(-15, '15:00', 'Declan Moore + Agnieszka Lis'),
  ], ended: { day: -7, as: 'REJECTED', kind: Reason.COMPENSATION, note: 'Asked £20,000 over the band; Declan will not move.' } },
  { candidate: 'adaeze', job: 'VAS-03', day: -5, stage: 2, rounds: [] },
  { candidate: 'marta', job: 'VAS-03', day: -21, stage: 6, rounds: [
    screening(-16, '11:00', 'Agnieszka Lis', { timeZone: 'Europe/Madrid' }),
    takeHome(-10, '10:00', 'Agnieszka Lis'),
    final(8, '12:00', 'Agnieszka Lis + Declan Moore'),
  ] },
  { candidate: 'noor', job: 'VAS-01', day: -1, stage: 1, rounds: [] },
  // Quillfare
  { candidate: 'mats', job: 'QUI-01', day: -9, stage: 4, rounds: [screening(5, '16:00', 'Lotte Vermeulen')] },
  { candidate: 'emil', job: 'QUI-01', day: -11, stage: 4, rounds: [
    { kind: InterviewKind.PAIR_PROGRAMMING, format: VIDEO, at: { hours: -20 }, with: ['Jasper Kuhn, Senior engineer'], minutes: 90, timeZone: 'Europe/Zurich' },
  ] },
  { candidate: 'greta', job: 'QUI-02', day: -2, stage: 3, rounds: [] },
  { candidate: 'camila', job: 'QUI-02', day: -25, stage: 4, rounds: [screening(-19, '09:30', 'Lotte Vermeulen', { timeZone: 'America/Bogota' })],
    ended: { day: -15, as: 'WITHDRAWN', note: 'Cologne hours would have meant starting at three in the morning.' } },
  { candidate: 'hedwig', job: 'QUI-03', day: -30, stage: 8, rounds: [
    screening(-29, '10:00', 'Lotte Vermeulen'),
    culture(-25, '14:00', 'Lotte Vermeulen + Bernd Asmus, Works council'),
    final(-21, '10:00', 'Lotte Vermeulen'),
  ], offer: { day: -19, salary: '74 000 € im Jahr, 80 Prozent möglich', answerBy: -14, state: OfferState.ACCEPTED, decided: -17 }, ended: { day: -16, as: 'HIRED' } },
  { candidate: 'frauke', job: 'QUI-03', day: -28, stage: 4, rounds: [{ ...screening(-24, '09:00', 'Lotte Vermeulen'), format: PHONE }],
    ended: { day: -20, as: 'WITHDRAWN', note: 'Will juristisch bleiben; die Stelle wäre Personalarbeit.' } },
  { candidate: 'sunniva', job: 'SKA-01', day: -26, stage: 4, rounds: [
    screening(-22, '15:00', 'Katrin Odenthal'),
    technical(-16, '15:00', 'Katrin Odenthal', { state: CANCELLED, why: 'She took the offer of Tarnwald the day before.' }),
  ], ended: { day: -17, as: 'WITHDRAWN', note: 'Decided for Tarnwald.' } },
  { candidate: 'eszter', job: 'PEL-01', day: -15, stage: 4, rounds: [screening(-10, '16:00', 'Henrik Maas')] },
  { candidate: 'hyejin', job: 'QUI-02', day: -22, stage: 2, rounds: [],
    ended: { day: -18, as: 'REJECTED', kind: Reason.OTHER, note: 'Far above what the team needs; she would be bored by June.' } },
  { candidate: 'tomasz', job: 'SKA-03', day: -4, stage: 1, rounds: [] },
];
