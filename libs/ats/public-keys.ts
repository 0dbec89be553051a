import { importJWK, type JWK } from 'jose';
import { BadInput } from '@nextround/tenancy';

/** What a client may sign its assertions with: asymmetric, and nothing that is known to be weak. */
export const ASSERTION_ALGORITHMS = ['ES256', 'EdDSA', 'Ed25519', 'PS256', 'RS256'];
const MOST = 5;
const RSA_BYTES = 256;

const refused = (why: string): BadInput => BadInput.at('input.publicKeys', 'jwks', `input.publicKeys ${why}`);

/**
 * The keys of a JSON Web Key Set as somebody handed it in.
 * @throws BadInput where it is none, or holds a private, a symmetric or a weak key
 */
export async function publicKeysOf(text: string): Promise<JWK[]> {
  const keys = setOf(text);
  if (!keys || keys.length === 0 || keys.length > MOST) throw refused(`must be a JSON Web Key Set of one to ${MOST} keys.`);
  for (const key of keys) {
    if (key.d !== undefined || key.k !== undefined) throw refused('must hold public keys only. Take this key for known, and make another.');
    if (key.kty === 'RSA' && Buffer.from(key.n ?? '', 'base64url').length < RSA_BYTES)
      throw refused('holds an RSA key of less than 2048 bits.');
    if (!(await isUsable(key))) throw refused(`holds a key that fits none of ${ASSERTION_ALGORITHMS.join(', ')}.`);
  }
  return keys;
}

function setOf(text: string): JWK[] | undefined {
  try {
    const { keys } = JSON.parse(text) as { keys?: unknown };
    return Array.isArray(keys) && keys.every((key) => typeof key === 'object' && key !== null) ? (keys as JWK[]) : undefined;
  } catch {
    return undefined;
  }
}

async function isUsable(key: JWK): Promise<boolean> {
  const fits: Record<string, string[]> = { EC: ['ES256'], OKP: ['EdDSA', 'Ed25519'], RSA: ['PS256', 'RS256'] };
  const alg = (fits[key.kty ?? ''] ?? []).find((name) => key.alg === undefined || key.alg === name);
  try {
    return alg !== undefined && 'type' in (await importJWK({ ...key, alg }, alg));
  } catch {
    return false;
  }
}
