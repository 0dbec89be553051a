import { buildSchema, parse, type FieldNode, type GraphQLObjectType, type OperationDefinitionNode } from 'graphql';
import type { Request } from './arguments.js';
import { cutter, finished, leafOf, type Leaf } from './computed.js';
import { Selection } from './selection.js';
import { render, sql } from './sql.js';

const schema = buildSchema(`
  enum Tone { KIND CLEAR }
  type Line { text: String! tone: Tone! }
  type Note { title: String body: String! tones: [Tone!]! lines: [Line!]! next: Note }
  type Query { note: Note! notes: [Note!] }`);

/** The value of `field` as a document selects it. */
function shown(query: string, field: string, value: unknown, variables: Record<string, unknown> = {}): unknown {
  const document = parse(query);
  const operation = document.definitions.find((d) => d.kind === 'OperationDefinition') as OperationDefinitionNode;
  const fragments = Object.fromEntries(document.definitions.flatMap((d) => (d.kind === 'FragmentDefinition' ? [[d.name.value, d]] : [])));
  const nodes = operation.selectionSet.selections as FieldNode[];
  const type = (schema.getType('Query') as GraphQLObjectType).getFields()[field]!.type;
  const selection = new Selection(schema, { operation, fragments }, { variables } as Request);
  return JSON.parse(JSON.stringify(cutter(type, nodes, selection)(value)));
}

const note = { title: null, body: 'b', tones: ['KIND'], lines: [{ text: 't', tone: 'CLEAR' }], next: { body: 'c', lines: [], tones: [] } };
const leaf = (finish: Leaf['finish']): Leaf => ({ given: {} as never, finish });

describe('a computed leaf', () => {
  test('shows what is selected, in that order, under the names asked for', () => {
    expect(JSON.stringify(shown('{ note { b: body __typename title body } }', 'note', note))).toBe(
      '{"b":"b","__typename":"Note","title":null,"body":"b"}',
    );
    expect(shown('{ note { tones lines { tone t: text } next { body next { body } } } }', 'note', note)).toEqual({
      tones: ['KIND'],
      lines: [{ tone: 'CLEAR', t: 't' }],
      next: { body: 'c', next: null },
    });
    expect(shown('{ notes { body } }', 'notes', [note, note])).toEqual([{ body: 'b' }, { body: 'b' }]);
    expect(shown('{ notes { body } }', 'notes', null)).toBeNull();
  });

  test('follows fragments, @skip and @include', () => {
    const query = `query($no: Boolean!) { note { ...Some ... on Note { t: title @skip(if: true) } body @include(if: $no) lines { ... @skip(if: $no) { text } } } }
      fragment Some on Note { n: __typename lines { tone } }`;
    expect(shown(query, 'note', note, { no: false })).toEqual({ n: 'Note', lines: [{ tone: 'CLEAR', text: 't' }] });
    expect(shown(query, 'note', note, { no: true })).toEqual({ n: 'Note', body: 'b', lines: [{ tone: 'CLEAR' }] });
  });

  test('says so where it holds what its type does not know', () => {
    expect(() => shown('{ note { tones } }', 'note', { ...note, tones: ['LOUD'] })).toThrow('LOUD');
  });

  test('is finished wherever it stands, each with its own function', () => {
    const one = leaf((facts) => `one ${JSON.stringify(facts)}`);
    const two = leaf(() => null);
    const at = (place: number, facts: unknown) => ({ 'a leaf': place, facts });
    const data = {
      x: {
        nodes: [
          { d: at(0, { n: 1 }), e: at(1, [2]) },
          { d: at(0, 'f'), e: null },
        ],
        n: null,
      },
      d: [at(0, [at(1, 0)])],
    };
    expect(JSON.parse(finished(JSON.stringify(data), [one, two], {} as Request))).toEqual({
      x: {
        nodes: [
          { d: 'one {"n":1}', e: null },
          { d: 'one "f"', e: null },
        ],
        n: null,
      },
      d: ['one [{"a leaf":1,"facts":0}]'],
    });
  });

  test('keeps every name and their order, those that mean something in JavaScript too', () => {
    const text = '{"b":1,"__proto__":{"constructor":{"a leaf":0,"facts":1}},"a":"x"}';
    expect(finished(text, [leaf(() => 'done')], {} as Request)).toBe('{"b":1,"__proto__":{"constructor":"done"},"a":"x"}');
  });

  test('an answer without one is not read: its bytes pass as they are', () => {
    const text = '{"a" :  1.0, broken';
    expect(finished(text, [], {} as Request)).toBe(text);
  });

  test('its facts stand in the statement once', () => {
    expect(render(leafOf(3, sql`facts_here`)).text.match(/facts_here/g)).toHaveLength(1);
  });
});
