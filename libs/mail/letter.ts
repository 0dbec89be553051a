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
  /** The headline; none where nothing is said. */
  readonly title?: string;
  readonly greeting?: string;
  /** Paragraphs. */
  readonly lines: readonly string[];
  readonly button?: Button;
  /** Short facts below the button; one with an address is a link. */
  readonly notes?: readonly (string | Button)[];
  /** How it ends, below the button. */
  readonly closing?: string;
  /** Who signs, where a person does. */
  readonly signature?: string;
  /** The small print. */
  readonly footer?: string;
  /** Where an answer goes. */
  readonly replyTo?: { readonly name: string; readonly address: string };
  readonly attachments?: readonly Attachment[];
  readonly calendar?: CalendarPart;
}

/** What the template adds to the words: in whose name, in which language. */
export interface Frame {
  readonly agency: string;
  /** What the agency says below every mail in its name. */
  readonly imprint?: string | null;
  readonly language: Language;
  /** Links of the small print, such as where the reader turns mails off. */
  readonly ways?: readonly Button[];
}
