const invisible = /[\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;

/** A cell as `Words` tidies what is typed on the page; also undoes the ' that keeps a spreadsheet from computing it. @param join what stands for a line break */
export function tidy(cell: string, join: string): string {
  const text = cell
    .normalize('NFC')
    .replace(invisible, '')
    .trim()
    .replace(/^'(?=[=+\-@])/, '')
    .replace(/\s*\n\s*/g, join)
    .replace(/\s+/g, ' ');
  return /^[-–—]*$/.test(text) ? '' : text;
}

/** Words of a sheet in front of a person: short, and nothing in them that a terminal would obey. */
export const shown = (text: string): string =>
  // oxlint-disable-next-line no-control-regex -- these are exactly the characters that are replaced
  (text.length > 40 ? `${[...text].slice(0, 39).join('')}…` : text).replace(/[\u0000-\u001f\u007f-\u009f]/g, '·');

/** A text as PostgreSQL can keep it: what it could not becomes U+FFFD, by which the row is refused where it matters. */
export const storable = (text: string): string => (text as string & { toWellFormed(): string }).toWellFormed().replaceAll('\0', '\ufffd');

export const quoted = (text: string): string => `“${shown(text)}”`;
