import { Tries } from './tries.js';

describe('tries that fail', () => {
  const tooSoon = (seconds: number) => new Error(`in ${seconds} s`);
  const at = (tries: Tries, seconds: number, proven?: string) =>
    tries.of('somebody from somewhere', tooSoon, async () => proven, seconds * 1000);

  test('five are heard at once; then each waits twice as long as the one before, a quarter of an hour at most', async () => {
    const tries = new Tries(5);
    for (let i = 0; i < 5; i++) await at(tries, 0);
    let now = 0;
    for (const wait of [1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900]) {
      await expect(at(tries, now, 'proven')).rejects.toThrow(`in ${wait} s`);
      await expect(at(tries, now + wait - 0.5, 'proven')).rejects.toThrow('in 1 s');
      expect(await at(tries, (now += wait))).toBeUndefined();
    }
  });

  test('whoever proves to be somebody has all of them again', async () => {
    const tries = new Tries(2);
    await at(tries, 0);
    expect(await at(tries, 0, 'proven')).toBe('proven');
    await at(tries, 0);
    await at(tries, 0);
    await expect(at(tries, 0)).rejects.toThrow('in 1 s');
  });

  test('of many at once no more are heard than one after the other', async () => {
    const tries = new Tries(5);
    const heard = await Promise.allSettled(Array.from({ length: 50 }, () => at(tries, 0)));
    expect(heard.filter(({ status }) => status === 'fulfilled')).toHaveLength(5);
  });

  test('nobody else waits for them', async () => {
    const tries = new Tries(1);
    await at(tries, 0);
    expect(await tries.of('somebody else', tooSoon, async () => 'proven', 0)).toBe('proven');
  });
});
