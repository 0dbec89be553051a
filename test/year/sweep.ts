import { buildSchema, getNamedType, isLeafType, isObjectType, type GraphQLObjectType } from 'graphql';
import { readFileSync } from 'node:fs';
import { prefixOf } from '@nextround/planner';
import type { Person } from '@nextround/cast';
import type { Clockwork } from './clockwork.js';

const schema = buildSchema(readFileSync('schema.graphql', 'utf8'));
const needs = (field: { args: readonly { type: { toString(): string }; defaultValue?: unknown }[] }) =>
  field.args.some((arg) => String(arg.type).endsWith('!') && arg.defaultValue === undefined);

/** Everything a type tells, and one step further; of pages the first records. */
function everything(type: GraphQLObjectType, further: number): string {
  return Object.values(type.getFields())
    .flatMap((field) => {
      if (needs(field)) return [];
      const inner = getNamedType(field.type);
      if (isLeafType(inner)) return [field.name];
      if (further === 0 || !isObjectType(inner)) return [];
      const paged = inner.name.endsWith('Connection');
      const of = paged ? (getNamedType(inner.getFields()['nodes']!.type) as GraphQLObjectType) : inner;
      const fields = everything(of, further - 1);
      return fields ? [paged ? `${field.name}(first: 5) { nodes { ${fields} } }` : `${field.name} { ${fields} }`] : [];
    })
    .join(' ');
}

/** Every record that ever was, asked for by id; the whole trail; the whole feed; the calendar: all that is told to one person. */
export async function everythingInSight(
  who: Person,
  url: string,
  works: Clockwork,
  agencyId: string,
): Promise<{ text: string; answers: number }> {
  const texts: string[] = [];
  const ask = async (query: string, variables: Record<string, unknown>) => {
    const { text, data } = await who.answer(query, variables);
    texts.push(text);
    return data;
  };
  const nodes = await works.query<{ type: string; ids: string[] }>(
    `select node_type as type, array_agg(distinct node_id::text) as ids from journal where agency_id = $1 group by 1`,
    [agencyId],
  );
  for (const { type, ids } of nodes) {
    const object = schema.getType(type);
    if (!isObjectType(object) || !object.getInterfaces().some((i) => i.name === 'Node')) continue;
    for (let at = 0; at < ids.length; at += 10)
      await ask(`query($ids: [ID!]!) { nodes(ids: $ids) { ... on ${type} { ${everything(object, 1)} } } }`, {
        ids: ids.slice(at, at + 10).map((id) => `${prefixOf(type)}_${id}`),
      });
  }
  const pages = {
    auditTrail:
      '{ edges { cursor } nodes { actor action subjectId requestId changes { field before after } } pageInfo { endCursor hasNextPage } }',
    changes: '{ nodes { action nodeId nodeType } pageInfo { endCursor hasNextPage } }',
  };
  for (const [field, selection] of Object.entries(pages))
    for (let after: string | null = null, more = true; more;) {
      const data = await ask(`query($after: String) { ${field}(first: 100, after: $after) ${selection} }`, { after });
      more = data?.[field]?.pageInfo?.hasNextPage ?? false;
      after = data?.[field]?.pageInfo?.endCursor ?? null;
    }
  // An auditor has no calendar.
  const feed = (await ask('mutation { createCalendarFeed { url } }', {}))?.['createCalendarFeed']?.url as string | undefined;
  if (feed) texts.push(await (await fetch(feed.replace('http://nextround.test', url))).text());
  return { text: texts.join('\n'), answers: texts.filter((t) => !t.includes('"errors"')).length };
}
