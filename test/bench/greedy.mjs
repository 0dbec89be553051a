// npm run greedy [-- --rounds=6] [--seconds=5] [--connections=32]
// What people feel of an API client that takes all it can get and minds no `Retry-After`: the page's p95 with it against without it, by
// turns, over one process of Nextround and the small book. Two processes send, so that neither waits for the other.
import { parseArgs } from 'node:util';
import { openForUse, share, told } from './felt.mjs';

const { values: flags } = parseArgs({
  options: {
    rounds: { type: 'string', default: '6' },
    seconds: { type: 'string', default: '5' },
    connections: { type: 'string', default: '32' },
  },
});
const [rounds, seconds, connections] = [flags.rounds, flags.seconds, flags.connections].map(Number);
const scopes = ['candidates:read', 'applications:read', 'interviews:read', 'debriefs:read'];
const nextround = await openForUse({ folder: 'small', scopes, seconds });
const query = '{ applications(first: 100) { nodes { id status candidate { name headline } job { title } } } }';
const people = await nextround.people();
const greedy = nextround.asker({ connections });
const request = { headers: nextround.client, body: JSON.stringify({ query }) };
await people();
const times = { quiet: [], greedy: [] };
let refused = 0;
let served = 0;
for (let round = 0; round < rounds; round++) {
  for (const kind of round % 2 ? ['greedy', 'quiet'] : ['quiet', 'greedy']) {
    const [felt, taken] = await Promise.all([people(), kind === 'greedy' ? greedy([request]) : undefined]);
    times[kind].push(...felt);
    refused += taken?.failures ?? 0;
    served += taken ? taken.used - taken.failures : 0;
  }
}
console.log(`The page, quiet:          ${told(times.quiet)}`);
console.log(`The page, a greedy client: ${told(times.greedy)}; the client was served ${served} times and refused ${refused} times`);
console.log(`p95 ${(share(times.greedy, 0.95) / share(times.quiet, 0.95)).toFixed(2)} × quiet, goal at most 1.5`);
await nextround.close();
process.exit(0);
