import { openHouse, type House } from '@nextround/cast';
import { Worker } from '@nextround/jobs';
import { DATA_SOURCE, pool } from '@nextround/tenancy';
import type { DataSource } from 'typeorm';
import { behindTheWalls } from './support-walls.js';

describe('a worker in a process that has no connection to spare', () => {
  let house: House;

  beforeAll(async () => {
    house = await openHouse({ poolSize: 3 });
  });
  afterAll(() => house.close());

  it('writes down what it did all the same, and goes on', async () => {
    const connections = pool(house.app.get<DataSource>(DATA_SOURCE));
    const done: string[] = [];
    let free = (): void => undefined;
    const worker = house.app.get(Worker);
    worker.on('crowded.first', async () => {
      // Everything is taken for longer than a request would wait for a connection, and this job ends meanwhile.
      const taken = await Promise.all([connections.connect(), connections.connect()]);
      free = () => taken.forEach((client) => client.release());
      done.push('first');
    });
    worker.on('crowded.second', () => Promise.resolve(void done.push('second')));
    await worker.start();
    const jobs = () => behindTheWalls(house, `select 1 from graphile_worker.jobs where task_identifier like 'crowded.%'`);
    await behindTheWalls(house, `select graphile_worker.add_job('crowded.first')`);
    while (done.length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
    await new Promise((resolve) => setTimeout(resolve, 2500));
    await behindTheWalls(house, `select graphile_worker.add_job('crowded.second')`);
    while (done.length === 1) await new Promise((resolve) => setTimeout(resolve, 20));
    free();
    for (let tries = 0; tries < 100 && (await jobs()).length > 0; tries++) await new Promise((resolve) => setTimeout(resolve, 20));
    expect([done, await jobs()]).toEqual([['first', 'second'], []]);
  });
});
