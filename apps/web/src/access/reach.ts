/** No answer came: the network is gone, or nobody stands behind the address. */
export class Unreachable extends Error {}

const gateway = [502, 503, 504];

/** fetch that tells "nobody there" from every other failure. */
export const reach: typeof fetch = async (input, init) => {
  const response = await fetch(input, init).catch((error: unknown) => {
    throw init?.signal?.aborted ? error : new Unreachable();
  });
  if (gateway.includes(response.status)) throw new Unreachable();
  return response;
};
