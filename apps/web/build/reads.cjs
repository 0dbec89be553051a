// What each query of the page shows, read off the schema: so that a change wakes the queries that show it, and no other.
const { getNamedType, isObjectType, Kind } = require('graphql');

/** What is found rather than kept: the types whose changes it follows from, `*` for all of them. */
const FOUND = {
  TodayItem: ['*'],
  AuditEntry: ['*'],
  Notification: ['*'],
  Insights: ['Interview', 'Application', 'Scorecard', 'FollowUpStep'],
  ResponseTimes: ['Interview', 'Scorecard'],
  Thread: ['Message'],
  WhoseMove: ['FollowUpStep', 'Interview', 'Application'],
  FollowUpPolicy: ['Agency'],
};
const FOUND_IN_FIELDS = { unreadNotifications: ['*'], carriedOver: ['Debrief', 'PreparedQuestion', 'ReleasedFeedback'] };

/** The names of types, the same in every run. */
const inOrder = (types) => [...types].sort((a, b) => (a < b ? -1 : 1)).join(' ');

/** @returns the types of which a query shows any record, and after a stroke those of which it shows only the one it is about */
function shownBy(schema, fragments, operation) {
  const [any, one] = [new Set(), new Set()];
  const note = (type, about) => {
    if (!isObjectType(type)) return;
    (FOUND[type.name] ?? []).forEach((other) => any.add(other));
    if (!FOUND[type.name] && type.getInterfaces().length > 0) (about ? one : any).add(type.name);
  };
  const collect = ({ selections }, parent, about) => {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        const field = parent.getFields?.()[selection.name.value];
        if (!field || !selection.selectionSet) {
          (FOUND_IN_FIELDS[selection.name.value] ?? []).forEach((type) => any.add(type));
          continue;
        }
        (FOUND_IN_FIELDS[field.name] ?? []).forEach((type) => any.add(type));
        const type = getNamedType(field.type);
        const byId = parent === schema.getQueryType() && field.name === 'node';
        note(type, byId);
        collect(selection.selectionSet, type, byId);
      } else {
        const part = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
        const type = part.typeCondition ? schema.getType(part.typeCondition.name.value) : parent;
        note(type, about);
        collect(part.selectionSet, type, about);
      }
    }
  };
  collect(operation.selectionSet, schema.getQueryType(), false);
  return [inOrder(any), inOrder([...one].filter((type) => !any.has(type)))].filter(Boolean).join(' /');
}

function plugin(schema, documents) {
  const definitions = documents.flatMap(({ document }) => document.definitions);
  const fragments = new Map(definitions.flatMap((d) => (d.kind === Kind.FRAGMENT_DEFINITION ? [[d.name.value, d]] : [])));
  const lines = definitions
    .filter((d) => d.kind === Kind.OPERATION_DEFINITION && d.operation === 'query')
    .map((operation) => `  ${operation.name.value}: '${shownBy(schema, fragments, operation)}',`)
    .sort();
  return `/** Of each query: the types of which it shows any record; after the stroke, those of which it shows only the one it is about. */
export const reads: Readonly<Record<string, string>> = {\n${[...new Set(lines)].join('\n')}\n};\n`;
}

module.exports = { plugin };
