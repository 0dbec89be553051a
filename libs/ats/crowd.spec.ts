import { RateLimited } from '@nextround/tenancy';
import { Crowd } from './crowd.js';

/** Work that ends when it is told to. */
class Job {
  begun = false;
  readonly done: Promise<unknown>;
  end: () => void = () => undefined;

  constructor(crowd: Crowd, agency: string, client: string) {
    this.done = crowd.turn(agency, client, () => {
      this.begun = true;
      return new Promise<void>((end) => (this.end = end));
    });
  }
}

const settled = () => new Promise((resolve) => setImmediate(resolve));
const jobs = (count: number, crowd: Crowd, agency: string, client: string) =>
  Array.from({ length: count }, () => new Job(crowd, agency, client));
const begun = (all: Job[]) => all.filter((job) => job.begun).length;

describe('requests of API clients, when there are many', () => {
  test('one client has a few places and a short line; what is beyond is told to come again, and others come in at once', async () => {
    const crowd = new Crowd({ all: 4, agency: 3, client: 2, waiting: 3 });
    const greedy = jobs(5, crowd, 'harbor', 'greedy');
    await expect(crowd.turn('harbor', 'greedy', () => Promise.resolve())).rejects.toThrow(RateLimited);
    const [beside] = jobs(1, crowd, 'harbor', 'beside');
    const [other] = jobs(1, crowd, 'kite', 'other');
    expect([begun(greedy), beside!.begun, other!.begun]).toEqual([2, true, true]);
    for (const job of [...greedy, beside!, other!]) {
      job.end();
      await settled();
    }
    expect(begun(greedy)).toBe(5);
    await Promise.all(greedy.map((job) => job.done));
  });

  test('a place that is free goes to whoever waits, client by client, whoever waits with more', async () => {
    const crowd = new Crowd({ all: 1, agency: 1, client: 1, waiting: 9 });
    const [first] = jobs(1, crowd, 'harbor', 'greedy');
    const greedy = jobs(3, crowd, 'harbor', 'greedy');
    const modest = jobs(1, crowd, 'kite', 'modest');
    first!.end();
    await settled();
    greedy[0]!.end();
    await settled();
    expect([begun(greedy), begun(modest)]).toEqual([1, 1]);
  });

  test('what fails gives its place back', async () => {
    const crowd = new Crowd({ all: 1, agency: 1, client: 1, waiting: 0 });
    await expect(crowd.turn('harbor', 'one', () => Promise.reject(new Error('lost')))).rejects.toThrow('lost');
    expect(await crowd.turn('kite', 'another', () => Promise.resolve('in'))).toBe('in');
  });
});
