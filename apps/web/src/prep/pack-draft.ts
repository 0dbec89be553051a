import type { Expectation, PrepPackWordsFragment, UpdatePrepPackInput } from '../gql/graphql';

export interface DraftItem {
  /** Names the row on the page, whatever is typed into it. */
  readonly key: string;
  readonly text: string;
}

export interface PackDraft {
  readonly bringLaptop: boolean | null;
  readonly whatToPrepare: string;
  readonly expectations: readonly Expectation[];
  readonly items: readonly DraftItem[];
}

export type PackField = keyof PackDraft;
export const packFields: PackField[] = ['whatToPrepare', 'expectations', 'bringLaptop', 'items'];

export const draftOf = (pack: PrepPackWordsFragment | null | undefined): PackDraft => ({
  bringLaptop: pack?.bringLaptop ?? null,
  whatToPrepare: pack?.whatToPrepare ?? '',
  expectations: pack?.expectations ?? [],
  items: (pack?.items ?? []).map(({ id, text }) => ({ key: id, text })),
});

/** Each thing once and none without words: a row somebody has only begun is not a thing to do yet. */
const thingsOf = ({ items }: PackDraft): string[] => [...new Set(items.map(({ text }) => text.trim()).filter(Boolean))];

export function inputOf(draft: PackDraft, fields: ReadonlySet<PackField>): Omit<UpdatePrepPackInput, 'interviewId'> {
  return {
    ...(fields.has('bringLaptop') ? { bringLaptop: draft.bringLaptop } : {}),
    ...(fields.has('whatToPrepare') ? { whatToPrepare: draft.whatToPrepare.trim() || null } : {}),
    ...(fields.has('expectations') ? { expectations: [...draft.expectations] } : {}),
    ...(fields.has('items') ? { items: thingsOf(draft) } : {}),
  };
}

/** Whether two drafts say the same in a field, whatever their rows are called. */
export const saysTheSame = (a: PackDraft, b: PackDraft, field: PackField): boolean =>
  JSON.stringify(inputOf(a, new Set([field]))) === JSON.stringify(inputOf(b, new Set([field])));
