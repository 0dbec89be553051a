import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import * as reads from './gql/graphql.js';
import type { Mirror, Place } from './mirror.js';
import { Refused, type Nextround } from './nextround.js';
import { recordsIn, TABLES } from './tables.js';

interface Page {
  readonly page: { readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null } };
}
/** What is pulled, in this order. */
const LISTS: readonly TypedDocumentNode<Page, { after?: string | null }>[] = [
  reads.CompaniesDocument,
  reads.JobsDocument,
  reads.CandidatesDocument,
  reads.ApplicationsDocument,
  reads.InterviewsDocument,
];

/** For ever: one page, one transaction. Whatever ends it, it goes on where it was. */
export async function keepInStep(nextround: Nextround, mirror: Mirror): Promise<never> {
  for (;;) {
    const { place } = mirror;
    try {
      if (!place) await begin(nextround, mirror);
      else if (place.list !== null) await pull(nextround, mirror, place, place.list);
      else await follow(nextround, mirror, place);
    } catch (error) {
      if (!(error instanceof Refused && error.code === 'CURSOR_EXPIRED')) throw error;
      console.warn(error.message);
      mirror.forget();
    }
  }
}

/** The feed's cursor first, and everything after it: what is written while it is pulled stands behind that cursor. */
async function begin(nextround: Nextround, mirror: Mirror): Promise<void> {
  const { feedCursor } = await nextround.ask(reads.BeginDocument, {});
  mirror.apply([], [], { cursor: feedCursor, list: 0, after: null });
}

async function pull(nextround: Nextround, mirror: Mirror, { cursor, after }: Place, list: number): Promise<void> {
  const answer = await nextround.ask(LISTS[list]!, { after });
  const { hasNextPage, endCursor } = answer.page.pageInfo;
  const next = list + 1 < LISTS.length ? list + 1 : null;
  mirror.apply(recordsIn(answer), [], hasNextPage ? { cursor, list, after: endCursor! } : { cursor, list: next, after: null });
  if (!hasNextPage) console.log(`Pulled ${list + 1} of ${LISTS.length} lists.`);
}

/** A page of the feed, and what it names as it stands now. What is not handed out any more is gone. */
async function follow(nextround: Nextround, mirror: Mirror, { cursor }: Place): Promise<void> {
  const { nodes, pageInfo } = (await nextround.ask(reads.ChangesDocument, { after: cursor })).changes;
  const records = [];
  for (const [type, { read }] of TABLES) {
    const ids = new Set(nodes.flatMap(({ kind, nodeType, nodeId }) => (nodeType === type && kind !== 'DELETED' ? nodeId : [])));
    if (ids.size > 0) records.push(...recordsIn(await nextround.ask(read, { ids: [...ids] })));
  }
  const there = new Set(records.map(({ id }) => id));
  const gone = nodes.filter(({ nodeId }) => !there.has(nodeId));
  if (pageInfo.endCursor) mirror.apply(records, gone, { cursor: pageInfo.endCursor, list: null, after: null });
}
