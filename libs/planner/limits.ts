import {
  GraphQLError,
  isObjectType,
  Kind,
  type ASTVisitor,
  type DocumentNode,
  type FieldNode,
  type NamedTypeNode,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';

/** What one document may ask at most. Figures: OWASP's GraphQL sheet, and what the product's own page needs with room to spare. */
export const LIMITS = {
  depth: 10,
  introspectionDepth: 20,
  aliases: 15,
  directives: 8,
  selections: 60,
  alias: 60,
  characters: 15_000,
  tokens: 1000,
  cost: 5000,
  /** What a look at the schema costs, and beside its payload every mutation. */
  introspection: 100,
  mutation: 10,
  variableDepth: 32,
};

/** Root fields that must stand alone in their document, so that nobody tries many passwords or links in one request. */
const ALONE = new Set([
  ...['signIn', 'registerAgency', 'acceptInvitation', 'refreshSession', 'inviteMember', 'inviteCandidate'],
  ...['openDebriefLink', 'openFeedbackRequest', 'answerFeedbackRequest', 'promiseFeedbackByLink', 'declineFeedbackRequest'],
]);

const tooComplex = (message: string, nodes?: FieldNode) => new GraphQLError(message, { nodes, extensions: { code: 'QUERY_TOO_COMPLEX' } });

/** One validation rule for all limits that a document shows by itself. Cost needs the variables, and is held later. */
export const withinLimits: ValidationRule = (context: ValidationContext): ASTVisitor => {
  const document = context.getDocument();
  return {
    Document() {
      const seen = { aliases: 0, directives: 0 };
      for (const definition of document.definitions)
        if (definition.kind !== Kind.FRAGMENT_DEFINITION && 'selectionSet' in definition)
          measure(context, document, definition.selectionSet as SelectionSetNode, seen);
      if (seen.aliases > LIMITS.aliases)
        context.reportError(tooComplex(`This document has ${seen.aliases} aliases; ${LIMITS.aliases} are allowed.`));
      if (seen.directives > LIMITS.directives)
        context.reportError(tooComplex(`This document has ${seen.directives} directives; ${LIMITS.directives} are allowed.`));
    },
    OperationDefinition(operation) {
      if (operation.operation !== 'mutation') return;
      const roots = rootsOf(document, operation.selectionSet);
      const most = roots.some((f) => ALONE.has(f.name.value)) ? 1 : 10;
      if (roots.length > most)
        context.reportError(
          tooComplex(`This mutation document has ${roots.length} fields; ${most} ${most === 1 ? 'is' : 'are'} allowed here.`),
        );
    },
  };
};

/** The root fields of an operation, also those that stand in fragments. */
function rootsOf(document: DocumentNode, set: SelectionSetNode, seen = new Set<string>()): FieldNode[] {
  return set.selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection];
    if (selection.kind === Kind.INLINE_FRAGMENT) return rootsOf(document, selection.selectionSet, seen);
    if (seen.has(selection.name.value)) return [];
    seen.add(selection.name.value);
    const fragment = document.definitions.find((d) => d.kind === Kind.FRAGMENT_DEFINITION && d.name.value === selection.name.value);
    return fragment && 'selectionSet' in fragment ? rootsOf(document, fragment.selectionSet as SelectionSetNode, seen) : [];
  });
}

function measure(
  context: ValidationContext,
  document: DocumentNode,
  start: SelectionSetNode,
  seen: { aliases: number; directives: number },
): void {
  let told = false;
  let visits = 0;
  const tell = (message: string, node?: FieldNode) => {
    if (!told) context.reportError(tooComplex(message, node));
    told = true;
  };
  const walk = (set: SelectionSetNode, depth: number, most: number, trail: readonly string[]): number => {
    let always = 0;
    const byType = new Map<string, number>();
    const count = (fields: number, condition?: NamedTypeNode): void => {
      const type = condition && context.getSchema().getType(condition.name.value);
      if (isObjectType(type)) byType.set(type.name, (byType.get(type.name) ?? 0) + fields);
      else always += fields;
    };
    for (const selection of set.selections) {
      if (told || ++visits > 5000) return tell('This document spreads its fragments too often.') ?? 0;
      seen.directives += selection.directives?.length ?? 0;
      if (selection.kind === Kind.FIELD) {
        always++;
        const introspects = selection.name.value === '__schema' || selection.name.value === '__type';
        const allowed = introspects ? LIMITS.introspectionDepth : most;
        if (selection.alias && ++seen.aliases && selection.alias.value.length > LIMITS.alias)
          tell(`An alias holds at most ${LIMITS.alias} characters.`, selection);
        if (depth > allowed) tell(`This document is more than ${allowed} fields deep.`, selection);
        if (selection.selectionSet) walk(selection.selectionSet, depth + 1, allowed, trail);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        count(walk(selection.selectionSet, depth, most, trail), selection.typeCondition);
      } else if (!trail.includes(selection.name.value)) {
        const fragment = document.definitions.find((d) => d.kind === Kind.FRAGMENT_DEFINITION && d.name.value === selection.name.value);
        if (fragment?.kind === Kind.FRAGMENT_DEFINITION)
          count(walk(fragment.selectionSet, depth, most, [...trail, selection.name.value]), fragment.typeCondition);
      }
    }
    // A record is of one type: of what is asked of each, the longest counts.
    const selections = always + Math.max(0, ...byType.values());
    if (selections > LIMITS.selections) tell(`One selection holds ${selections} fields; ${LIMITS.selections} are allowed.`);
    return selections;
  };
  walk(start, 1, LIMITS.depth, []);
}

/** Whether a value of variables nests no deeper than a person would write it. */
export function nestsWithin(value: unknown, most = LIMITS.variableDepth): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return most > 0 && Object.values(value).every((inner) => nestsWithin(inner, most - 1));
}
