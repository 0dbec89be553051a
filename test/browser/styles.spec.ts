import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const sources = 'apps/web/src';
/** What these are made of; they have no style sheet of their own. */
const madeOf: Record<string, string[]> = {
  Autocomplete: ['Combobox', 'Input'],
  MultiSelect: ['Combobox', 'Input', 'Pill', 'PillsInput'],
  Select: ['Combobox', 'Input'],
  Textarea: ['Input'],
  TextInput: ['Input'],
};

test('whatever the page draws of Mantine comes with its style sheet', () => {
  const files = readdirSync(sources, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.tsx'));
  const imported = files.flatMap((file) =>
    [...readFileSync(join(sources, file), 'utf8').matchAll(/import \{([^}]*)\} from '@mantine\/core'/g)].flatMap(([, names]) =>
      names!.split(',').map((name) => name.trim()),
    ),
  );
  const drawn = new Set(imported.flatMap((part) => madeOf[part] ?? [part]));
  const styled = readFileSync(join(sources, 'look/page.css'), 'utf8');
  const bare = [...drawn].filter(
    (part) => existsSync(`node_modules/@mantine/core/styles/${part}.css`) && !styled.includes(`styles/${part}.css`),
  );
  expect(bare).toEqual([]);
});
