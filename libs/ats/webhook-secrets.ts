import type { Secret } from '@nextround/access';

const USE = 'webhooks';

/** A signing secret as it is kept: it has to be read again, so it is sealed and not hashed. */
export const sealed = (secrets: Secret, text: string): Buffer => secrets.seal(text, USE);
export const unsealed = (secrets: Secret, kept: Buffer): string => secrets.unseal(kept, USE);
