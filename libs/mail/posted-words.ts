import { Language } from '@nextround/access';
import type { Letter } from './letter.js';
import type { PostedLetter } from './posted-letter.entity.js';

/** A posted letter as it was written: its button stands above the line that signs it, as somebody would put it by hand. */
export function wordsOf({ subject, body, button, fromName, replyTo, language }: PostedLetter): Letter {
  const lines = body.split(/\n{2,}/);
  const [author] = fromName.split(',');
  const isSigned = lines.length > 1 && lines.at(-1)!.includes(author!);
  return {
    subject,
    ...(button && isSigned ? { lines: lines.slice(0, -1), closing: lines.at(-1)! } : { lines }),
    ...(button ? { button } : {}),
    ...(replyTo ? { footer: answered(replyTo.name, language) } : {}),
  };
}

const answered = (name: string, language: Language): string =>
  language === Language.DE ? `Eine Antwort auf diese Mail geht direkt an ${name}.` : `A reply to this mail goes straight to ${name}.`;
