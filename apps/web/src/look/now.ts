import { useEffect, useState } from 'react';

/** The present, redrawn once a minute: rings and ages stay true without moving. */
export function useNow(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 60_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
