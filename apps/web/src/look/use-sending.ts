import { useState } from 'react';
import { fieldErrors, troubleOf } from './trouble';

/** What a form of fields can do for whoever sends it. */
interface Form {
  readonly values: object;
  setErrors: (errors: Record<string, string>) => void;
}

interface Options {
  form?: Form;
  /** Fields beside those of the form that say themselves what is wrong with them. */
  at?: readonly string[];
  /** Where the record has versions: shows both sides of a conflict, instead of an error. @returns whether it was one */
  meet?: (failure: unknown) => Promise<boolean>;
}

export interface Sending {
  readonly loading: boolean;
  readonly error: unknown;
  /** What is wrong, by the name of the field. */
  readonly wrong: Readonly<Record<string, string>>;
  /** The fields that say it themselves. */
  readonly told: string[];
  /** @returns what came of it, or nothing where it was refused */
  readonly send: <Answer>(work: Promise<Answer>) => Promise<Answer | undefined>;
}

/** Sends what a form holds. Where it was taken, the form closes; where it was refused, each refusal stands at its field, and so does what was typed. */
export function useSending(close: () => void, { form, at = [], meet }: Options = {}): Sending {
  const [{ loading, error }, now] = useState<{ loading: boolean; error?: unknown }>({ loading: false });
  const send = async <Answer>(work: Promise<Answer>) => {
    now({ loading: true });
    try {
      const answer = await work;
      now({ loading: false });
      close();
      return answer;
    } catch (failure) {
      const met = await meet?.(failure);
      now({ loading: false, error: met ? undefined : failure });
      if (!met) form?.setErrors(fieldErrors(troubleOf(failure)));
      return undefined;
    }
  };
  return { loading, error, wrong: error ? fieldErrors(troubleOf(error)) : {}, told: [...Object.keys(form?.values ?? {}), ...at], send };
}
