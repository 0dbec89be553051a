import { Language } from '@nextround/access';
import type { Button, Frame, Letter } from './letter.js';

const FONT = `-apple-system,BlinkMacSystemFont,'Segoe UI',Roboto,Inter,Helvetica,Arial,sans-serif`;
const escaped = (text: string): string => text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);
const inLines = (text: string): string => escaped(text).replaceAll('\n', '<br>');

/** Mail programs that know the dark say so here; the others read the colours beside each element. */
const DARK = `@media (prefers-color-scheme:dark){
.nr-canvas{background:#111514!important}.nr-card{background:#191e1d!important;border-color:#2a3130!important}
.nr-ink{color:#e8eceb!important}.nr-meta{color:#95a09d!important}.nr-line{border-color:#2a3130!important}
.nr-button{background:#137776!important;color:#ffffff!important}.nr-link{color:#74cbc5!important}}`;
/** On a phone the card keeps less of the width for itself. */
const NARROW = `@media (max-width:480px){.nr-card{padding:24px 20px 20px!important}.nr-title{font-size:22px!important}}`;

/** One card of at most 600 px, one button, and the same in plain text. Nothing is fetched from anywhere. */
export function written(letter: Letter, frame: Frame): { subject: string; text: string; html: string } {
  return { subject: letter.subject, text: plain(letter, frame), html: page(letter, frame) };
}

const via = (agency: string, language: Language): string =>
  language === Language.DE ? `${agency} verschickt das mit Nextround.` : `${agency} sends this with Nextround.`;

function plain(
  { kicker, title, greeting, lines, button, notes = [], closing, signature, footer }: Letter,
  { agency, imprint, language, ways = [] }: Frame,
): string {
  const linked = (note: string | Button): string => (typeof note === 'string' ? note : `${note.label}: ${note.url}`);
  const paragraphs = [
    kicker,
    title,
    greeting,
    ...lines,
    button && `${button.label}: ${button.url}`,
    notes.length > 0 ? notes.map((note) => `- ${linked(note)}`).join('\n') : undefined,
    closing,
    signature && `${signature}\n${agency}`,
    ['-- ', footer, via(agency, language), ...ways.map(linked), imprint && `\n${imprint}`].filter(Boolean).join('\n'),
  ];
  return `${paragraphs.filter(Boolean).join('\n\n')}\n`;
}

function page(
  { subject, kicker, title, greeting, lines, button, notes = [], closing, signature, footer }: Letter,
  { agency, imprint, language, ways = [] }: Frame,
): string {
  const p = (text: string, style = '') =>
    `<p class="nr-ink" style="margin:0 0 14px;font:400 16px/1.5 ${FONT};color:#151a19;${style}">${inLines(text)}</p>`;
  const note = (item: string | Button) =>
    `<p class="nr-ink" style="margin:0 0 8px;font:400 15px/1.5 ${FONT};color:#151a19">${
      typeof item === 'string'
        ? inLines(item)
        : `<a class="nr-link" href="${escaped(item.url)}" style="color:#0a5a5b;text-decoration:underline">${escaped(item.label)}</a>`
    }</p>`;
  const card = [
    kicker && `<p class="nr-meta" style="margin:0 0 6px;font:400 14px/1.4 ${FONT};color:#626c6a">${escaped(kicker)}</p>`,
    title &&
      `<h1 class="nr-ink nr-title" style="margin:0 0 14px;font:640 25px/1.28 ${FONT};letter-spacing:-.018em;color:#151a19">${escaped(title)}</h1>`,
    greeting && p(greeting),
    ...lines.map((line) => p(line)),
    button &&
      `<p style="margin:20px 0 ${notes.length > 0 || closing ? 22 : 8}px"><a class="nr-button" href="${escaped(button.url)}" style="display:inline-block;padding:13px 21px;border-radius:8px;background:#0d6b6c;color:#ffffff;font:600 16px/1.3 ${FONT};text-decoration:none">${escaped(button.label)}</a></p>`,
    notes.length > 0 &&
      `<div class="nr-line" style="border-top:1px solid #e2e5e3;margin:4px 0 0;padding:18px 0 8px">${notes.map(note).join('')}</div>`,
    closing && p(closing),
    signature &&
      `${p(signature, 'margin:12px 0 0;')}<p class="nr-meta" style="margin:0;font:400 14px/1.5 ${FONT};color:#626c6a">${escaped(agency)}</p>`,
  ];
  const way = ({ label, url }: Button) =>
    `<a class="nr-meta" href="${escaped(url)}" style="color:#626c6a;text-decoration:underline">${escaped(label)}</a>`;
  const small = [...[footer, via(agency, language)].flatMap((line) => (line ? [inLines(line)] : [])), ...ways.map(way)];
  const particulars = imprint ? `<p style="margin:12px 0 0">${inLines(imprint)}</p>` : '';
  return `<!doctype html>
<html lang="${language.toLowerCase()}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark"><title>${escaped(subject)}</title><style>:root{color-scheme:light dark}
${DARK}
${NARROW}</style></head>
<body class="nr-canvas" style="margin:0;padding:0;background:#f5f6f5">
<table role="presentation" class="nr-canvas" width="100%" cellpadding="0" cellspacing="0" style="background:#f5f6f5"><tr><td align="center" style="padding:28px 12px">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:600px">
<tr><td class="nr-ink" style="padding:0 4px 14px;font:640 17px/1.4 ${FONT};color:#151a19;text-align:left">${escaped(agency)}</td></tr>
<tr><td class="nr-card" style="background:#ffffff;border:1px solid #e2e5e3;border-radius:12px;padding:32px 36px 28px;text-align:left">
${card.filter(Boolean).join('\n')}
</td></tr>
<tr><td class="nr-meta" style="padding:18px 4px 0;font:400 13px/1.5 ${FONT};color:#626c6a;text-align:left">${small.join('<br>')}${particulars}</td></tr>
</table></td></tr></table>
</body></html>`;
}
