import { placed } from './placed.js';

describe('a new place in an order', () => {
  it('moves who stood there, and nobody else', () => {
    expect(placed(['a', 'b', 'c', 'd'], 'c', 2)).toEqual([
      ['c', 2],
      ['b', 3],
    ]);
    expect(placed(['a', 'b', 'c', 'd'], 'a', 3)).toEqual([
      ['b', 1],
      ['c', 2],
      ['a', 3],
    ]);
  });

  it('is the last one where it lies beyond the end, and moves nobody where it is the place of now', () => {
    expect(placed(['a', 'b'], 'a', 9)).toEqual([
      ['b', 1],
      ['a', 2],
    ]);
    expect(placed(['a', 'b'], 'b', 2)).toEqual([]);
  });
});
