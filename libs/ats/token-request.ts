/** What a token endpoint answers where it gives no token (RFC 6749, section 5.2). */
export class TokenRefusal extends Error {
  constructor(
    readonly code: 'invalid_request' | 'invalid_client' | 'unsupported_grant_type' | 'invalid_scope' | 'temporarily_unavailable',
    readonly description: string,
    readonly retryAfter?: number,
  ) {
    super(description);
  }

  get status(): number {
    return { invalid_client: 401, temporarily_unavailable: 429 }[this.code as string] ?? 400;
  }
}

/** How a client proves who it is. */
export type Proof = { readonly clientId: string } & ({ readonly secret: string } | { readonly assertion: string });

/** A request for a token, read and not yet believed. */
export interface TokenRequest {
  readonly proof: Proof;
  /** undefined where everything is asked for. */
  readonly scopes: readonly string[] | undefined;
}

type Form = Readonly<Record<string, string | undefined>>;

const ASSERTION = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';
const invalid = (description: string) => new TokenRefusal('invalid_request', description);

/** @throws TokenRefusal where it is none that RFC 6749 and 7523 allow */
export function readTokenRequest(authorization: string | undefined, contentType: string | undefined, body: unknown): TokenRequest {
  const form = formOf(contentType, body);
  const proof = proofOf(authorization, form);
  if (!form['grant_type']) throw invalid('grant_type is missing.');
  if (form['grant_type'] !== 'client_credentials')
    throw new TokenRefusal('unsupported_grant_type', 'The only grant_type here is client_credentials.');
  const scopes = form['scope']?.split(' ');
  if (scopes?.some((scope) => !/^[\x21\x23-\x5b\x5d-\x7e]+$/.test(scope)))
    throw new TokenRefusal('invalid_scope', 'scope must be names with one blank between them.');
  return { proof, scopes };
}

/** The parameters of a form. Empty ones count as left out; none may stand there twice. */
function formOf(contentType: string | undefined, body: unknown): Form {
  if (!/^application\/x-www-form-urlencoded\s*(;|$)/i.test(contentType ?? ''))
    throw invalid('The parameters are sent as application/x-www-form-urlencoded.');
  const given = Object.entries((body ?? {}) as Record<string, unknown>);
  const doubled = given.find(([, value]) => typeof value !== 'string');
  if (doubled) throw invalid(`${printable(doubled[0])} stands there more than once.`);
  return Object.fromEntries(given.filter(([, value]) => value !== '')) as Form;
}

/** Exactly one way of proving who it is. */
function proofOf(authorization: string | undefined, form: Form): Proof {
  const { client_id: named, client_secret: secret, client_assertion: assertion } = form;
  if ([authorization, secret, assertion].filter((way) => way !== undefined).length > 1)
    throw invalid('A client proves itself in one way at a time.');
  const proof = authorization
    ? basic(authorization)
    : assertion
      ? signed(assertion, form['client_assertion_type'])
      : { clientId: named, secret };
  if (!proof.clientId || ('secret' in proof && !proof.secret))
    throw new TokenRefusal('invalid_client', 'A client proves itself by client_secret_basic, client_secret_post or private_key_jwt.');
  if (named !== undefined && named !== proof.clientId) throw invalid('client_id names another client than the one that proves itself.');
  return proof as Proof;
}

/** RFC 6749, section 2.3.1: both halves are encoded like a form before they become one. */
function basic(authorization: string): { clientId: string | undefined; secret: string | undefined } {
  const [, encoded] = /^Basic +([A-Za-z0-9+/]+=*)$/i.exec(authorization) ?? [];
  const [id, ...secret] = Buffer.from(encoded ?? '', 'base64')
    .toString('utf8')
    .split(':');
  try {
    const decoded = (half: string) => decodeURIComponent(half.replaceAll('+', ' '));
    return { clientId: decoded(id ?? ''), secret: decoded(secret.join(':')) };
  } catch {
    return { clientId: undefined, secret: undefined };
  }
}

function signed(assertion: string, type: string | undefined): { clientId: string | undefined; assertion: string } {
  if (type !== ASSERTION) throw invalid(`client_assertion_type must be ${ASSERTION}.`);
  try {
    const { sub } = JSON.parse(Buffer.from(assertion.split('.')[1] ?? '', 'base64url').toString('utf8')) as { sub?: unknown };
    return { clientId: typeof sub === 'string' ? sub : undefined, assertion };
  } catch {
    return { clientId: undefined, assertion };
  }
}

/** What may stand in an error_description. */
const printable = (text: string): string => text.replace(/[^\x20-\x21\x23-\x5b\x5d-\x7e]/g, '?').slice(0, 60);
