// The load: a process of its own that keeps a number of connections busy, one request at a time each, and notes how long each took.
import { Pool } from 'undici';

/** A text that every request has anew, where its body leaves room for it. */
const NONCE = '~~~~~~~~';
let sent = 0;

process.on('message', async ({ origin, path, requests, connections, seconds, pause = 0 }) => {
  const pool = new Pool(origin, { connections, pipelining: 1, headersTimeout: 30_000, bodyTimeout: 30_000 });
  const latencies = [];
  const failures = [];
  const until = performance.now() + seconds * 1000;
  let next = 0;
  const one = async () => {
    while (performance.now() < until) {
      const { headers, body } = requests[next++ % requests.length];
      const started = performance.now();
      try {
        const response = await pool.request({
          path,
          method: 'POST',
          headers,
          body: body.replaceAll(NONCE, String(++sent).padStart(NONCE.length, '0')),
        });
        const text = await response.body.text();
        latencies.push(performance.now() - started);
        if (response.statusCode !== 200 || !text.startsWith('{"data":{') || text.includes('"errors":[')) failures.push(text.slice(0, 300));
      } catch (error) {
        failures.push(String(error));
      }
      if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause * (0.5 + Math.random())));
    }
  };
  const started = performance.now();
  await Promise.all(Array.from({ length: connections }, one));
  const elapsed = (performance.now() - started) / 1000;
  await pool.close();
  process.send({ latencies, failures: failures.length, failure: failures[0], elapsed, used: next });
});
