import { useMutation } from '@apollo/client/react';
import type { TFunction } from 'i18next';
import { phrasesIn } from '../i18n/i18n';
import { givenName } from '../look/names';
import { roundOf } from './kinds';
import { TakeMessageBackDocument, type Item, WriteToCandidateDocument } from './today-document';

export type Remindable = 'DEBRIEF_MISSING' | 'THANK_YOU_CLOSING';
export const isReminded = ({ kind }: Item): boolean => kind === 'DEBRIEF_MISSING' || kind === 'THANK_YOU_CLOSING';

const clientOf = (item: Item) => {
  const round = roundOf(item);
  return round && 'job' in round.process ? round.process.job.clientCompany.name : '';
};

/** What a reminder says, in the language of whoever reads it. */
export async function reminderFor(item: Item, from: string): Promise<string> {
  const phrase: TFunction = await phrasesIn(item.candidate.language);
  const kind = item.kind as Remindable;
  return phrase(`today.reminder.${kind}`, { name: givenName(item.candidate.name), client: clientOf(item), from: givenName(from) });
}

/** Writes into a candidate's thread. @returns how to take it back, where it still waits for the morning */
export function useWriting() {
  const [write] = useMutation(WriteToCandidateDocument);
  const [take] = useMutation(TakeMessageBackDocument);
  return async (candidateId: string, body: string): Promise<(() => Promise<unknown>) | undefined> => {
    const { data } = await write({ variables: { input: { candidateId, body } } });
    const message = data?.sendMessage.message;
    if (!message || Date.parse(message.deliverAt) <= Date.now()) return undefined;
    return () => take({ variables: { input: { messageId: message.id } } });
  };
}
