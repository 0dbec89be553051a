import type { Letter } from './kept-letter';

/** Opens the letter in a mail program of one's own (RFC 6068), as it was edited here. */
export function mailtoOf({ to, subject, body }: Letter): string {
  const encoded = (text: string) =>
    encodeURIComponent(text.replace(/\r?\n/g, '\r\n')).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
  return `mailto:${encoded(to).replace('%40', '@')}?subject=${encoded(subject)}&body=${encoded(body)}`;
}
