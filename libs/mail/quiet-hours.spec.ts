import { endOfQuiet, startOfQuiet } from './quiet-hours.js';

const night = { start: '21:00', end: '08:00' };
const ROWS: [why: string, at: string, zone: string, quiet: { start: string; end: string }, start: string | null, end: string | null][] = [
  // Berlin, summer: UTC+2, so 21:00 is 19:00Z and 08:00 is 06:00Z.
  ['an afternoon is not quiet', '2026-07-01T13:00:00Z', 'Europe/Berlin', night, null, null],
  ['the last moment before nine is not quiet', '2026-07-01T18:59:59.999Z', 'Europe/Berlin', night, null, null],
  ['nine sharp is quiet', '2026-07-01T19:00:00Z', 'Europe/Berlin', night, '2026-07-01T19:00:00Z', '2026-07-02T06:00:00Z'],
  [
    'midnight belongs to the evening before',
    '2026-07-01T22:00:00Z',
    'Europe/Berlin',
    night,
    '2026-07-01T19:00:00Z',
    '2026-07-02T06:00:00Z',
  ],
  [
    'the last moment before eight is quiet',
    '2026-07-02T05:59:59.999Z',
    'Europe/Berlin',
    night,
    '2026-07-01T19:00:00Z',
    '2026-07-02T06:00:00Z',
  ],
  ['eight sharp is the day', '2026-07-02T06:00:00Z', 'Europe/Berlin', night, null, null],
  // Berlin, 29 March 2026: 02:00+1 becomes 03:00+2 at 01:00Z. The night has ten hours.
  [
    'the night before summer time is an hour shorter',
    '2026-03-28T23:30:00Z',
    'Europe/Berlin',
    night,
    '2026-03-28T20:00:00Z',
    '2026-03-29T06:00:00Z',
  ],
  // Berlin, 25 October 2026: 03:00+2 becomes 02:00+1 at 01:00Z. The night has twelve hours.
  [
    'the night before winter time is an hour longer',
    '2026-10-25T06:30:00Z',
    'Europe/Berlin',
    night,
    '2026-10-24T19:00:00Z',
    '2026-10-25T07:00:00Z',
  ],
  ['and then eight is eight again', '2026-10-25T07:00:00Z', 'Europe/Berlin', night, null, null],
  // New York, 8 March 2026: 02:00-5 becomes 03:00-4 at 07:00Z; 1 November: 02:00-4 becomes 01:00-5 at 06:00Z.
  ['New York loses an hour', '2026-03-08T06:59:00Z', 'America/New_York', night, '2026-03-08T02:00:00Z', '2026-03-08T12:00:00Z'],
  ['New York wins an hour', '2026-11-01T12:59:00Z', 'America/New_York', night, '2026-11-01T01:00:00Z', '2026-11-01T13:00:00Z'],
  // Bounds that the clock jumps over, or shows twice.
  [
    'quiet from a time that does not exist begins with the jump',
    '2026-03-29T01:00:00Z',
    'Europe/Berlin',
    { start: '02:30', end: '06:00' },
    '2026-03-29T01:00:00Z',
    '2026-03-29T04:00:00Z',
  ],
  ['and not before it', '2026-03-29T00:59:59Z', 'Europe/Berlin', { start: '02:30', end: '06:00' }, null, null],
  [
    'quiet until a time that does not exist ends with the jump',
    '2026-03-29T00:30:00Z',
    'Europe/Berlin',
    { start: '22:00', end: '02:30' },
    '2026-03-28T21:00:00Z',
    '2026-03-29T01:00:00Z',
  ],
  ['a night that the clock jumps over is none', '2026-03-29T01:00:00Z', 'Europe/Berlin', { start: '02:10', end: '02:50' }, null, null],
  [
    'quiet from a time that comes twice begins with the first',
    '2026-10-25T00:30:00Z',
    'Europe/Berlin',
    { start: '02:30', end: '06:00' },
    '2026-10-25T00:30:00Z',
    '2026-10-25T05:00:00Z',
  ],
  [
    'quiet until a time that comes twice ends with the second',
    '2026-10-25T01:29:00Z',
    'Europe/Berlin',
    { start: '22:00', end: '02:30' },
    '2026-10-24T20:00:00Z',
    '2026-10-25T01:30:00Z',
  ],
  // Cairo, 24 April 2026: 00:00+2 becomes 01:00+3 at 22:00Z the day before.
  [
    'a midnight that does not exist',
    '2026-04-23T22:00:00Z',
    'Africa/Cairo',
    { start: '00:00', end: '07:00' },
    '2026-04-23T22:00:00Z',
    '2026-04-24T04:00:00Z',
  ],
  // Lord Howe, 5 April 2026: 02:00+11 becomes 01:30+10:30 at 15:00Z the day before.
  ['half an hour won on Lord Howe', '2026-04-04T21:29:00Z', 'Australia/Lord_Howe', night, '2026-04-04T10:00:00Z', '2026-04-04T21:30:00Z'],
  // Samoa had no 30 December 2011: 24:00-10 on the 29th was 00:00+14 on the 31st, at 10:00Z on the 30th.
  [
    'a day that was left out makes one night of two',
    '2011-12-30T12:00:00Z',
    'Pacific/Apia',
    night,
    '2011-12-30T07:00:00Z',
    '2011-12-30T18:00:00Z',
  ],
  // Kathmandu, UTC+5:45.
  ['quarters of an hour', '2026-07-01T20:00:00Z', 'Asia/Kathmandu', night, '2026-07-01T15:15:00Z', '2026-07-02T02:15:00Z'],
  // Quiet in the daytime: somebody who works at night. Berlin in winter is UTC+1.
  [
    'who sleeps by day',
    '2026-01-14T12:00:00Z',
    'Europe/Berlin',
    { start: '09:00', end: '17:00' },
    '2026-01-14T08:00:00Z',
    '2026-01-14T16:00:00Z',
  ],
  ['and is awake at night', '2026-01-14T23:00:00Z', 'Europe/Berlin', { start: '09:00', end: '17:00' }, null, null],
  [
    'quiet until midnight',
    '2026-01-14T22:59:00Z',
    'Europe/Berlin',
    { start: '20:00', end: '00:00' },
    '2026-01-14T19:00:00Z',
    '2026-01-14T23:00:00Z',
  ],
  ['the same start and end is no quiet at all', '2026-01-14T23:00:00Z', 'Europe/Berlin', { start: '21:00', end: '21:00' }, null, null],
  ['nor at that very minute', '2026-01-14T20:00:00Z', 'Europe/Berlin', { start: '21:00', end: '21:00' }, null, null],
];

test.each(ROWS)('%s', (_why, at, zone, quiet, start, end) => {
  const told = [startOfQuiet(new Date(at), zone, quiet), endOfQuiet(new Date(at), zone, quiet)];
  expect(told).toEqual([start && new Date(start), end && new Date(end)]);
});
