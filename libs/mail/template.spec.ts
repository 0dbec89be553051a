import { Language } from '@nextround/access';
import { written } from './template.js';

const letter = {
  subject: 'Dein <Gespräch>',
  kicker: 'Donnerstag, 19. November',
  title: 'Wie war es, “Leyla” & Co?',
  greeting: 'Hallo Leyla,',
  lines: ['erste Zeile\nzweite <b>Zeile</b>', 'zweiter Absatz'],
  button: { label: 'Jetzt notieren', url: 'https://round.example/d/a?b=1&c="2"' },
  notes: ['eine Notiz', { label: 'ein Link', url: 'https://round.example/x' }],
  signature: 'Hanna Reuter',
  footer: 'Das Kleingedruckte.',
};

describe('the template', () => {
  const { subject, html, text } = written(letter, { agency: 'Hafen & Söhne', language: Language.DE });

  test('lets nothing that people wrote become markup', () => {
    expect(subject).toBe('Dein <Gespräch>');
    expect(html).not.toMatch(/<b>|<Gespräch>|c="2"/);
    expect(html).toContain('erste Zeile<br>zweite &#60;b&#62;Zeile&#60;/b&#62;');
    expect(html).toContain('href="https://round.example/d/a?b=1&#38;c=&#34;2&#34;"');
  });

  test('is one column of at most 600 px, with its language, for light and dark, and fetches nothing', () => {
    expect(html).toContain('<html lang="de">');
    expect(html).toContain('max-width:600px');
    expect(html).toContain('prefers-color-scheme:dark');
    expect(html).toContain('<meta name="color-scheme" content="light dark">');
    expect(html).not.toMatch(/<img|<script|<link|url\(|@import/);
    expect(html.match(/nr-button" href/g)).toHaveLength(1);
  });

  test('names the agency above and below', () => {
    expect(html.match(/Hafen &#38; Söhne/g)!.length).toBeGreaterThanOrEqual(3);
    expect(text).toContain('Hafen & Söhne verschickt das mit Nextround.');
  });

  test('says the same in plain text', () => {
    expect(text).toBe(`Donnerstag, 19. November

Wie war es, “Leyla” & Co?

Hallo Leyla,

erste Zeile
zweite <b>Zeile</b>

zweiter Absatz

Jetzt notieren: https://round.example/d/a?b=1&c="2"

- eine Notiz
- ein Link: https://round.example/x

Hanna Reuter
Hafen & Söhne

-- 
Das Kleingedruckte.
Hafen & Söhne verschickt das mit Nextround.
`);
  });
});
