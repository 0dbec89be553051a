import type { Kept } from '@nextround/mail';

const escaped = (text: string): string => text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);
const when = (at: string): string => `${at.slice(0, 10)} ${at.slice(11, 16)} UTC`;
const size = (base64: string): string => `${Math.max(1, Math.round((base64.length * 3) / 4 / 1024))} kB`;

const STYLE = `:root{color-scheme:light dark;--canvas:#f5f6f5;--card:#fff;--line:#e2e5e3;--ink:#151a19;--meta:#626c6a;--link:#0a5a5b;--hover:#f0f2f1}
@media (prefers-color-scheme:dark){:root{--canvas:#111514;--card:#191e1d;--line:#2a3130;--ink:#e8eceb;--meta:#95a09d;--link:#74cbc5;--hover:#1f2524}}
*{box-sizing:border-box}body{margin:0;background:var(--canvas);color:var(--ink);font:15px/1.45 system-ui,sans-serif}
main{max-width:880px;margin:0 auto;padding:28px 20px 60px}h1{font-size:24px;line-height:30px;margin:0 0 4px}p{margin:0 0 18px;color:var(--meta)}
a{color:var(--link)}ol,ul{list-style:none;margin:0;padding:0}.mails{background:var(--card);border:1px solid var(--line);border-radius:12px;overflow:hidden}
.mails li+li{border-top:1px solid var(--line)}.mails a{display:block;padding:12px 18px;color:inherit;text-decoration:none}.mails a:hover{background:var(--hover)}
.mails b{display:block;font-weight:560}.mails span,dt{color:var(--meta);font-size:13px}dl{display:grid;grid-template-columns:max-content 1fr;gap:2px 14px;margin:0 0 16px}dd{margin:0;overflow-wrap:anywhere}
iframe{width:100%;height:640px;border:1px solid var(--line);border-radius:12px;background:var(--canvas)}
details{margin:16px 0}summary{cursor:pointer;padding:8px 0}pre{white-space:pre-wrap;overflow-wrap:anywhere;background:var(--card);border:1px solid var(--line);border-radius:12px;padding:16px 18px;margin:6px 0}
:focus-visible{outline:2px solid var(--link);outline-offset:2px}`;

const page = (title: string, body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex"><title>${escaped(title)}</title><style>${STYLE}</style></head><body><main>${body}</main></body></html>`;

/** The list of mails that no server took. */
export function outboxPage(mails: readonly Kept[]): string {
  const line = ({ id, subject, to, at }: Kept) =>
    `<li><a href="/outbox/${id}"><b>${escaped(subject)}</b><span>${escaped(to)} · ${when(at)}</span></a></li>`;
  const list = mails.length > 0 ? `<ol class="mails">${mails.map(line).join('')}</ol>` : '<p>Nothing was sent yet.</p>';
  return page('Outbox', `<h1>Outbox</h1><p>No mail server is set (SMTP_URL), so mails wait here. Newest first.</p>${list}`);
}

export const noMailPage = (): string => page('Outbox', '<p><a href="/outbox">Outbox</a></p><h1>There is no such mail</h1>');

/** One mail as its reader would see it: its HTML in a frame that can run nothing and reach nothing, its text, its attachments. */
export function mailPage({ id, subject, from, to, at, html, text, attachments }: Kept): string {
  const framed = html.replace('<head>', '<head><base target="_blank">');
  const files = attachments.map(
    ({ filename, contentType, base64 }, i) =>
      `<li><a href="/outbox/${id}/attachments/${i}">${escaped(filename)}</a> <span>${escaped(contentType)}, ${size(base64)}</span></li>`,
  );
  return page(
    subject,
    `<p><a href="/outbox">Outbox</a></p><h1>${escaped(subject)}</h1>
<dl><dt>From</dt><dd>${escaped(from)}</dd><dt>To</dt><dd>${escaped(to)}</dd><dt>Sent</dt><dd>${when(at)}</dd></dl>
<iframe title="The mail" sandbox="allow-popups allow-popups-to-escape-sandbox" srcdoc="${escaped(framed)}"></iframe>
${files.length > 0 ? `<h2>Attachments</h2><ul>${files.join('')}</ul>` : ''}
<details><summary>As plain text</summary><pre>${escaped(text)}</pre></details>`,
  );
}
