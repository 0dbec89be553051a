import type { Language } from '@nextround/access';

export interface Button {
  readonly label: string;
  readonly url: string;
}

export interface Attachment {
  readonly filename: string;
  readonly contentType: string;
  /** The file itself, in base64. */
  readonly base64: string;
}

/** An invitation that mail programs understand. */
export interface CalendarPart {
  readonly method: 'REQUEST' | 'CANCEL';
  /** The iCalendar text. */
  readonly text: string;
}

/** The words of a mail: one subject matter, one button. Plain text everywhere; the template makes it look. */
export interface Letter {
  readonly subject: string;
  /** A small line above, such as when and where. */
  readonly kicker?: string;
  /** The headline; the subject where nothing is said. */
  readonly title?: string;
  readonly greeting?: string;
  /** Paragraphs. */
  readonly lines: readonly string[];
  /** Short facts below the button. */
  readonly notes?: readonly string[];
  readonly button?: Button;
  /** Who signs, where a person does. */
  readonly signature?: string;
  /** The small print. */
  readonly footer: string;
  readonly attachments?: readonly Attachment[];
  readonly calendar?: CalendarPart;
}

/** What the template adds to the words: in whose name, in which language. */
export interface Frame {
  readonly agency: string;
  readonly language: Language;
}

const escaped = (text: string): string => text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);

/** One card, one button, and the same in plain text. */
export function written({ greeting = '', lines, button, footer, subject }: Letter): { subject: string; text: string; html: string } {
  const paragraph = (line: string) => `<p style="margin:0 0 12px;font:16px/1.45 system-ui,sans-serif;color:#151a19">${escaped(line)}</p>`;
  return {
    subject,
    text: [greeting, '', ...lines, '', ...(button ? [`${button.label}: ${button.url}`, ''] : []), footer, ''].join('\n'),
    html: `<!doctype html><html><body style="margin:0;background:#f5f6f5;padding:32px 12px"><div style="max-width:600px;margin:auto;background:#fff;border:1px solid #e2e5e3;border-radius:12px;padding:28px">
${[greeting, ...lines].map(paragraph).join('\n')}
${button ? `<p style="margin:20px 0"><a href="${escaped(button.url)}" style="display:inline-block;background:#0d6b6c;color:#fff;text-decoration:none;border-radius:8px;padding:12px 20px;font:600 16px system-ui,sans-serif">${escaped(button.label)}</a></p>` : ''}
<p style="margin:0;font:13px/1.4 system-ui,sans-serif;color:#626c6a">${escaped(footer)}</p></div></body></html>`,
  };
}
