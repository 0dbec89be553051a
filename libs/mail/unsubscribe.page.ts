import { Language } from '@nextround/access';

type Step = 'ASK' | 'DONE' | 'UNKNOWN';

const words = {
  [Language.EN]: {
    ASK: ['The daily summary', 'Nothing comes by mail any more then; the inbox on the page keeps everything.', 'Turn it off'],
    DONE: ['The daily summary is off', 'On the page you can turn it on again whenever you like.'],
    UNKNOWN: ['This link is not one of ours', 'Was it cut off in the mail? Open it from there once more.'],
  },
  [Language.DE]: {
    ASK: ['Die tägliche Übersicht', 'Dann kommt sie nicht mehr per Mail; im Posteingang der Seite bleibt alles.', 'Abbestellen'],
    DONE: ['Die tägliche Übersicht ist abbestellt', 'Auf der Seite lässt sie sich jederzeit wieder einschalten.'],
    UNKNOWN: ['Dieser Link ist keiner von uns', 'Wurde er in der Mail abgeschnitten? Öffne ihn dort noch einmal.'],
  },
} as const;

/** A page of one sentence and at most one button; it needs no script. */
export function unsubscribePage(step: Step, language: Language = Language.EN): string {
  const [title, line, button] = words[language][step];
  const form = button ? `<form method="post"><button>${button}</button></form>` : '';
  return `<!doctype html><html lang="${language.toLowerCase()}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex"><title>${title}</title><style>
:root{color-scheme:light dark;--canvas:#f5f6f5;--card:#fff;--line:#e2e5e3;--ink:#151a19;--meta:#48514f;--accent:#0d6b6c}
@media (prefers-color-scheme:dark){:root{--canvas:#111514;--card:#191e1d;--line:#2a3130;--ink:#e8eceb;--meta:#b4bcba;--accent:#137776}}
body{margin:0;min-height:100vh;display:grid;place-items:center;background:var(--canvas);color:var(--ink);font:16px/1.5 system-ui,sans-serif}
main{max-width:26rem;margin:24px;padding:28px 32px;background:var(--card);border:1px solid var(--line);border-radius:12px}
h1{margin:0 0 8px;font-size:22px;line-height:1.3}p{margin:0 0 16px;color:var(--meta)}
button{font:600 16px system-ui,sans-serif;padding:12px 20px;border:0;border-radius:8px;background:var(--accent);color:#fff;cursor:pointer}
</style></head><body><main><h1>${title}</h1><p>${line}</p>${form}</main></body></html>`;
}
