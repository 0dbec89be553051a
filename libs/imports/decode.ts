import { analyse } from 'chardet';
import iconv from 'iconv-lite';
import { Unreadable } from './unreadable.js';

/** Read whole, so that a sheet that breaks off in its middle writes nothing. */
export const mostBytes = 50 * 1024 * 1024;

export interface Decoded {
  /** such as `UTF-8` or `windows-1252`: shown, so that a person can correct it */
  encoding: string;
  /** without byte order mark; every line ends with \n */
  text: string;
}

/**
 * Bytes as a spreadsheet program wrote them → text. A byte that means nothing in the encoding becomes U+FFFD; the row that holds it is refused later.
 * @param encoding what a person chose instead of our guess
 * @throws Unreadable for a workbook, for what is no text, an unknown encoding, or more than 50 MB
 */
export function decode(bytes: Uint8Array, encoding = encodingOf(bytes)): Decoded {
  if (bytes.length > mostBytes) throw new Unreadable('The file is larger than 50 MB. Split it, and import the parts one after another.');
  if (isWorkbook(bytes)) throw new Unreadable('This is an Excel workbook. Save it as “CSV UTF-8” and import that file.');
  if (!iconv.encodingExists(encoding)) throw new Unreadable(`No encoding is called ${encoding}. Try UTF-8 or windows-1252.`);
  const text = iconv.decode(Buffer.from(bytes), encoding).replace(/\r\n?/g, '\n');
  if (isNoText(text)) throw new Unreadable('This is no text. Save the sheet as “CSV UTF-8” and import that file.');
  return { encoding, text };
}

/** A picture or a PDF is full of control characters; a stray one in a cell is that row's own trouble. */
function isNoText(text: string): boolean {
  const start = text.slice(0, 65_536);
  // oxlint-disable-next-line no-control-regex -- these are exactly the characters that are counted
  return (start.match(/[\u0000-\u0008\u000e-\u001f]/g)?.length ?? 0) * 100 > start.length;
}

/** A byte order mark decides; then the zeros of UTF-16; then whether it is UTF-8; then what the letters look like. */
function encodingOf(bytes: Uint8Array): string {
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) return 'UTF-8';
  if (startsWith(bytes, 0xff, 0xfe)) return 'UTF-16LE';
  if (startsWith(bytes, 0xfe, 0xff)) return 'UTF-16BE';
  const start = bytes.subarray(0, 4096);
  const zeros = [0, 0];
  start.forEach((byte, at) => byte === 0 && zeros[at % 2]!++);
  // Most letters of a European sheet have a zero half.
  if (zeros[1]! > start.length / 5) return 'UTF-16LE';
  if (zeros[0]! > start.length / 5) return 'UTF-16BE';
  return isMostlyUtf8(bytes) ? 'UTF-8' : byItsLetters(bytes);
}

/** One broken cell must not turn twenty thousand good rows into another encoding. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  let whole = 0;
  let broken = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]!;
    if (byte < 0x80) continue;
    const tail = byte >= 0xc2 && byte < 0xe0 ? 1 : byte >= 0xe0 && byte < 0xf0 ? 2 : byte >= 0xf0 && byte < 0xf5 ? 3 : 0;
    const follows = bytes.subarray(at + 1, at + 1 + tail);
    if (tail > 0 && follows.length === tail && follows.every((b) => (b & 0xc0) === 0x80)) {
      whole++;
      at += tail;
    } else broken++;
  }
  return broken <= whole;
}

// Only what writes a letter as one byte: chardet takes a long list of Russian names for Japanese. East Asian sheets need UTF-8, or a person who says so.
const oneByte = /^(ISO-8859-\d+|windows-125\d|KOI8-R)$/;
const western = /^(ISO-8859-1(5)?|windows-1252)$/;

/** Western Europe, unless the letters are no Latin ones, or chardet is as sure of a neighbour as it ever gets with names. */
function byItsLetters(bytes: Uint8Array): string {
  const words = foreignWords(bytes.subarray(0, 256 * 1024));
  const guesses = analyse(words).filter((guess) => oneByte.test(guess.name) && iconv.encodingExists(guess.name));
  const asWestern = Math.max(0, ...guesses.filter((guess) => western.test(guess.name)).map((guess) => guess.confidence));
  const best = guesses.find((guess) => !western.test(guess.name));
  if (!best) return 'windows-1252';
  const isLatin = words.filter((byte) => byte < 0x80 && byte !== 0x20).length * 4 > words.length;
  return best.confidence >= (isLatin ? Math.max(40, asWestern + 20) : 20) ? best.name : 'windows-1252';
}

/** The words with letters beyond ASCII: addresses and headings would only blur the picture. */
function foreignWords(bytes: Uint8Array): Uint8Array {
  return Buffer.from(
    Buffer.from(bytes)
      .toString('latin1')
      .match(/[A-Za-z]*[\u0080-\u00ff][A-Za-z\u0080-\u00ff]*/g)
      ?.join(' ') ?? '',
    'latin1',
  );
}

const startsWith = (bytes: Uint8Array, ...magic: number[]): boolean => magic.every((byte, at) => bytes[at] === byte);
const isWorkbook = (bytes: Uint8Array): boolean => startsWith(bytes, 0x50, 0x4b, 0x03, 0x04) || startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0);
