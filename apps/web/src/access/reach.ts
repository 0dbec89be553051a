/** No answer came: the network is gone, or nobody stands behind the address. */
export class Unreachable extends Error {}

const gateway = [502, 503, 504];
const lookAgainAfter = 5000;

let cut = false;
let looking: ReturnType<typeof setInterval> | undefined;
const listeners = new Set<() => void>();

/** Browsers seldom know that a line leads nowhere: the calls do. While it is cut, somebody has to look whether it still is. */
function know(nobody: boolean): void {
  if (cut === nobody) return;
  cut = nobody;
  clearInterval(looking);
  if (nobody) looking = setInterval(() => void reach('/health/live').catch(() => undefined), lookAgainAfter);
  for (const listener of listeners) listener();
}

addEventListener('offline', () => know(true));
addEventListener('online', () => know(false));

/** Whether nobody can be reached, as the browser and the last call tell. */
export const lineStore = {
  subscribe: (listener: () => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
  isCut: () => cut,
};

/** fetch that tells "nobody there" from every other failure. */
export const reach: typeof fetch = async (input, init) => {
  const response = await fetch(input, init).catch((error: unknown) => {
    if (init?.signal?.aborted) throw error;
    know(true);
    throw new Unreachable();
  });
  const nobody = gateway.includes(response.status);
  know(nobody);
  if (nobody) throw new Unreachable();
  return response;
};
