// With --profile: SIGUSR2 starts the CPU profiler of the process this is loaded into, the next one writes what it saw.
import { writeFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';

const session = new Session();
session.connect();
await session.post('Profiler.enable');
await session.post('Profiler.setSamplingInterval', { interval: 200 });
let count = 0;
let running = false;
process.on('SIGUSR2', async () => {
  running = !running;
  if (running) return void (await session.post('Profiler.start'));
  const { profile } = await session.post('Profiler.stop');
  writeFileSync(`${process.env.PROFILE_FOLDER}/${++count}.cpuprofile`, JSON.stringify(profile));
});
