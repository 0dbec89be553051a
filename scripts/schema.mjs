// What was promised to those who use the API, and what became of it since.
//   check             refuses what breaks the promise, and a changelog that does not name every difference
//   write             writes the differences into the changelog
//   promise <version> at a release: what is there now is promised from now on
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CriticalityLevel, diff, DiffRule } from '@graphql-inspector/core';
import { buildASTSchema, getDirectiveValues, GraphQLDeprecatedDirective, Kind, parse, visit } from 'graphql';

/** How long what is marked as deprecated goes on working. */
const MONTHS = 3;
/** How a deprecation says when, and what to use instead. */
const REASON = /^Since (\d{4}-\d\d-\d\d), until (\d{4}-\d\d-\d\d): \S/;
const NOT_RELEASED = '## Not released yet\n';

const [act, folder = '.', version] = process.argv.slice(2);
const path = {
  schema: join(folder, 'schema.graphql'),
  promised: join(folder, 'docs/schema/promised.graphql'),
  changelog: join(folder, 'docs/schema/changelog.md'),
};
const today = new Date().toISOString().slice(0, 10);
const read = (name) => readFileSync(path[name], 'utf8');
const document = (name) => parse(read(name), { noLocation: true });

async function check() {
  const broken = [...(await breaches()), ...misspelled()];
  if ((await retold()) !== read('changelog')) broken.push(`${path.changelog} does not tell the differences as they are: npm run generate.`);
  if (broken.length === 0) return;
  console.error(`The schema breaks what was promised (${path.promised}; docs/api.md, “What stays as it is”):\n- ${broken.join('\n- ')}`);
  process.exit(1);
}

/** What would break somebody, beside what was announced and whose time is over. */
async function breaches() {
  const changes = await compared(schemaOf(withoutWhatIsOver(document('promised'))));
  return changes.filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking).map(({ message }) => message);
}

async function compared(before) {
  const changes = await diff(before, schemaOf(document('schema')), [DiffRule.simplifyChanges]);
  return changes.filter(({ type }) => !type.includes('DESCRIPTION'));
}

/** Whoever gives a deprecation less time than was promised, or none, is told so. */
function misspelled() {
  const promisedOn = /^# Promised on (\S+)/.exec(read('promised'))[1];
  const known = deprecations(document('promised'));
  return [...deprecations(document('schema'))].flatMap(([name, reason]) => {
    const [, since, until] = REASON.exec(reason) ?? [];
    if (!until) return [`${name} is deprecated without saying “Since 2026-01-31, until 2026-04-30: what to use instead”.`];
    if (until < monthsAfter(since)) return [`${name} goes on working for ${MONTHS} months after ${since}: until ${monthsAfter(since)}.`];
    if (!known.has(name) && since < promisedOn)
      return [`${name} is not deprecated since ${since}: what was released on ${promisedOn} does not say so.`];
    if (known.has(name) && until < REASON.exec(known.get(name))?.[2])
      return [`${name} was promised to go on working until ${REASON.exec(known.get(name))[2]}.`];
    return [];
  });
}

/** The changelog, with the differences as they are now. */
async function retold() {
  const changes = await compared(schemaOf(document('promised')));
  const told = changes.map(
    ({ message, criticality: { level } }) =>
      `- ${message.replaceAll("'", '`')}${level === CriticalityLevel.Breaking ? ' **(removed or narrowed)**' : ''}\n`,
  );
  const text = read('changelog');
  const from = text.indexOf(NOT_RELEASED) + NOT_RELEASED.length;
  const to = text.indexOf('\n## ', from);
  return `${text.slice(0, from)}${told.sort().join('') || 'Nothing.\n'}${to < 0 ? '' : text.slice(to)}`;
}

function promise() {
  writeFileSync(
    path.promised,
    `# Promised on ${today}, with ${version}. Made by scripts/schema.mjs at a release; never edited.\n${read('schema')}`,
  );
  const text = read('changelog');
  writeFileSync(path.changelog, text.replace(NOT_RELEASED, `${NOT_RELEASED}Nothing.\n\n## ${version}, ${today}\n`));
}

/** The promised schema as whoever read it must expect it today. A type goes with its last field. */
function withoutWhatIsOver(promised) {
  const isOver = (node) => REASON.exec(reasonOf(node) ?? '')?.[2] < today;
  const goes = { enter: (node) => (isOver(node) ? null : undefined) };
  const left = visit(promised, { FieldDefinition: goes, InputValueDefinition: goes, EnumValueDefinition: goes });
  const empty = new Set(left.definitions.filter(({ fields, values }) => (fields ?? values)?.length === 0).map(({ name }) => name.value));
  return visit(left, {
    NamedType: (node, _key, _parent, _path, above) =>
      empty.has(node.name.value) && above.at(-1)?.kind !== Kind.FIELD_DEFINITION ? null : undefined,
    leave: (node) => (node.kind.endsWith('TypeDefinition') && empty.has(node.name.value) ? null : undefined),
  });
}

/** What is deprecated, such as `Candidate.headline` or `Query.candidates.search`, with its reason. */
function deprecations(of) {
  const found = new Map();
  const note = (node, _key, _parent, _path, above) => {
    const reason = reasonOf(node);
    const owners = above.filter((one) => one.kind?.endsWith('Definition')).map(({ name }) => name.value);
    if (reason) found.set([...owners, node.name.value].join('.'), reason);
  };
  visit(of, { FieldDefinition: note, InputValueDefinition: note, EnumValueDefinition: note });
  return found;
}

const reasonOf = (node) => getDirectiveValues(GraphQLDeprecatedDirective, node)?.reason;
const schemaOf = (of) => buildASTSchema(of, { assumeValid: true });

function monthsAfter(day) {
  const date = new Date(day);
  const wanted = (date.getUTCMonth() + MONTHS) % 12;
  date.setUTCMonth(date.getUTCMonth() + MONTHS);
  // There is no 31st of February: the last day of the month then.
  if (date.getUTCMonth() !== wanted) date.setUTCDate(0);
  return date.toISOString().slice(0, 10);
}

if (act === 'promise') promise();
else if (act === 'write') writeFileSync(path.changelog, await retold());
else await check();
