import { GraphQLError } from 'graphql';

/** One broken rule of an input: where (`input.answers.0.rating`), which rule, and a sentence for a person. */
export interface Violation {
  path: string;
  rule: string;
  message: string;
}

/** An answer that is not a result: a code from the closed list, and a sentence a person can act on. */
export abstract class Refusal extends GraphQLError {
  protected constructor(code: string, message: string, facts: Record<string, unknown> = {}) {
    super(message, { extensions: { code, ...facts } });
  }
}

export class Unauthenticated extends Refusal {
  constructor(message = 'Sign in to go on.') {
    super('UNAUTHENTICATED', message);
  }
}

/** The role may never do this. What is merely out of sight is NotFound. */
export class Forbidden extends Refusal {
  constructor(ability: string, roles: readonly string[]) {
    super('FORBIDDEN', `Your role may not do this (${ability}). It is for: ${roles.join(', ')}.`, { ability, roles });
  }
}

/** What does the most harm in the wrong hands is done only shortly after a password was shown. */
export class StaleSignIn extends Refusal {
  constructor() {
    super('FORBIDDEN', 'Show your password once more first (confirmPassword): this is done within five minutes of it.', {
      reason: 'FRESH_SIGN_IN',
    });
  }
}

/** An API client asks for what its scopes do not open. */
export class OutOfScope extends Refusal {
  /** @param need a scope; AGENCY for what the system of one company is never given, PERSON for what no client is */
  constructor(what: string, need: string) {
    if (need === 'PERSON') super('FORBIDDEN', `${what} is for people, not for API clients.`);
    else if (need === 'AGENCY') super('FORBIDDEN', `${what} is for the agency’s own system, not for that of one company.`);
    else super('FORBIDDEN', `This API client lacks the scope ${need}, which ${what} needs.`, { scope: need });
  }
}

/** Not there, or not in your sight: deliberately the same answer. */
export class NotFound extends Refusal {
  constructor(what = 'This record') {
    super('NOT_FOUND', `${what} does not exist, or is not in your sight.`);
  }
}

export class BadInput extends Refusal {
  constructor(readonly violations: Violation[]) {
    super('BAD_USER_INPUT', violations.map((v) => v.message).join(' '), { violations });
  }
  static at(path: string, rule: string, message: string): BadInput {
    return new BadInput([{ path, rule, message }]);
  }
}

/** Somebody was there first: the change was made against an older version, or the same thing exists already. */
export class Conflict extends Refusal {
  constructor(message: string, currentVersion?: number) {
    super('CONFLICT', message, currentVersion === undefined ? {} : { currentVersion });
  }
}

export class TooLate extends Refusal {
  constructor(message: string) {
    super('TOO_LATE', message);
  }
}

export class NotYet extends Refusal {
  constructor(message: string) {
    super('NOT_YET', message);
  }
}

export class TooComplex extends Refusal {
  constructor(message: string) {
    super('QUERY_TOO_COMPLEX', message);
  }
}

/** Going on from this cursor would miss something. */
export class CursorExpired extends Refusal {
  constructor() {
    super(
      'CURSOR_EXPIRED',
      'The feed cannot go on from this cursor. Start again: read `feedCursor`, pull everything, and follow `changes` from that cursor.',
    );
  }
}

/** The key of an earlier request, on another one. */
export class IdempotencyMismatch extends Refusal {
  constructor() {
    super(
      'IDEMPOTENCY_MISMATCH',
      'This Idempotency-Key was used for something else within the last 24 hours. Give every request a key of its own.',
    );
  }
}

/** @param retryAfter seconds until it is worth trying again */
export class RateLimited extends Refusal {
  constructor(message: string, retryAfter: number) {
    super('RATE_LIMITED', message, { retryAfter });
  }
}
