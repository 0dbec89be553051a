import { nextDigest } from './digest-hour.js';

const usual = { start: '21:00', end: '08:00' };

describe('when the daily digest leaves', () => {
  test.each([
    ['in the morning, today at nine', '2027-03-10T07:59:59Z', 'Europe/Berlin', usual, '2027-03-10T08:00:00.000Z'],
    ['at nine, tomorrow', '2027-03-10T08:00:00Z', 'Europe/Berlin', usual, '2027-03-11T08:00:00.000Z'],
    ['after midnight, the same day', '2027-03-10T23:30:00Z', 'Europe/Berlin', usual, '2027-03-11T08:00:00.000Z'],
    ['on the day the clock goes forward, nine by the wall', '2027-03-27T12:00:00Z', 'Europe/Berlin', usual, '2027-03-28T07:00:00.000Z'],
    ['on the day it goes back, nine by the wall', '2027-10-30T12:00:00Z', 'Europe/Berlin', usual, '2027-10-31T08:00:00.000Z'],
    ['in Auckland, by its own morning', '2027-03-10T11:00:00Z', 'Pacific/Auckland', usual, '2027-03-10T20:00:00.000Z'],
    [
      'for who sleeps until eleven, at eleven',
      '2027-03-10T12:00:00Z',
      'Europe/Berlin',
      { start: '23:00', end: '11:00' },
      '2027-03-11T10:00:00.000Z',
    ],
    [
      'for who has no quiet hours, at nine',
      '2027-03-10T12:00:00Z',
      'Europe/Berlin',
      { start: '00:00', end: '00:00' },
      '2027-03-11T08:00:00.000Z',
    ],
  ])('%s', (_, now, zone, quiet, expected) => {
    expect(nextDigest(new Date(now), zone, quiet).toISOString()).toBe(expected);
  });
});
