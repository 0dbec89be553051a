import type pg from 'pg';

const TRIES = 20;

/**
 * The same pool for a queue that gives up, and takes its process along, where a connection is not to be had at once: what was done
 * has to be marked as done, so it waits its turn. Once the pool is closed nobody asks any more, and nobody is answered.
 */
export function patient(pool: pg.Pool): pg.Pool {
  const connect = async (): Promise<pg.PoolClient> => {
    for (let tries = 1; ; tries++) {
      try {
        return await pool.connect();
      } catch (error) {
        if (pool.ending) return new Promise(() => undefined);
        if (tries === TRIES) throw error;
        await new Promise((resolve) => setTimeout(resolve, 50 * tries));
      }
    }
  };
  return new Proxy(pool, {
    get(target, key) {
      if (key === 'connect') return connect;
      const value: unknown = Reflect.get(target, key);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
}
