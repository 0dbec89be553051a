import { Field, ObjectType } from '@nestjs/graphql';
import { Channel } from './follow-up-step.entity.js';

@ObjectType({ description: 'Words to start from. Nothing of it is kept: it is made anew of what is known when it is read.' })
export class Draft {
  @Field(() => Channel, { description: 'How it is meant to be said.' }) channel: Channel;
  @Field(() => String, { nullable: true, description: 'The mail address it goes to; null where none is known, and for what is no mail.' })
  to: string | null;
  @Field(() => String, { nullable: true, description: 'The subject of a mail; null for notes and messages.' }) subject: string | null;
  @Field({ description: 'The words, in plain text, with a blank line between paragraphs.' }) body: string;
  @Field(() => String, {
    nullable: true,
    description: 'Opens it in a mail program of one’s own: a `mailto:` address with subject and body; null for what is no mail.',
  })
  mailto: string | null;
}

export const mail = (to: string | null, subject: string, paragraphs: readonly (string | null)[]): Draft => {
  const body = textOf(paragraphs);
  return { channel: Channel.EMAIL, to, subject, body, mailto: mailto(to, subject, body) };
};

export const note = (channel: Channel, body: string): Draft => ({ channel, to: null, subject: null, body, mailto: null });

export const textOf = (paragraphs: readonly (string | null)[]): string => paragraphs.filter(Boolean).join('\n\n');

/** RFC 6068: everything but the unreserved is percent-encoded, and lines end as they do in mails. */
function mailto(to: string | null, subject: string, body: string): string {
  const encoded = (text: string) =>
    encodeURIComponent(text.replace(/\r?\n/g, '\r\n')).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
  return `mailto:${encoded(to ?? '').replace('%40', '@')}?subject=${encoded(subject)}&body=${encoded(body)}`;
}
