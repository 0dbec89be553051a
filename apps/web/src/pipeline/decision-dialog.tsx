import { useApolloClient, useFragment } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApplicationStatus } from '../gql/graphql';
import { useChangedBy } from '../live/news';
import { Conflict, useBase } from '../look/conflict';
import { Dialog } from '../look/dialog';
import { givenName } from '../look/names';
import { SentForm } from '../look/sent-form';
import { troubleOf } from '../look/trouble';
import { offerUndo } from '../look/undo';
import { useSending } from '../look/use-sending';
import { type Card, CardFields, readCard } from './board-document';
import { standing } from './standing';

interface Props {
  card: Card;
  close: () => void;
  /** Whose sentences it speaks in. */
  words: 'reject' | 'withdraw' | 'offer';
  act: string;
  quiet?: boolean;
  /** How the application would end: told beside what it has become, where somebody was quicker. */
  end?: ApplicationStatus;
  /** The fields that say themselves what is wrong with them. */
  at?: readonly string[];
  /** Says it of one version of the application; nothing where something is still missing. */
  decide: (expectedVersion: number) => Promise<unknown> | undefined;
  children: (wrong: Readonly<Record<string, string>>) => ReactNode;
}

/** A decision about one application as it stands. Where it has become another meanwhile, nothing is done before both sides were seen. */
export function DecisionDialog({ card, close, words, act, quiet, end, at, decide, children }: Props) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const known = useFragment({ fragment: CardFields, fragmentName: 'Card', from: { __typename: 'Application', id: card.id } });
  const current = known.dataState === 'complete' ? known.data : card;
  const base = useBase(current);
  const changedBy = useChangedBy(card.id);
  const meet = async (failure: unknown) => {
    if (troubleOf(failure).code === 'CONFLICT') await readCard(client, card.id);
    return base.meet(failure);
  };
  const sending = useSending(close, { at, meet });
  const send = async (version: number) => {
    const decision = decide(version);
    if (decision && (await sending.send(decision))) offerUndo(t(`${words}.done`, { name: card.candidate.name }));
  };
  const { name } = card.candidate;
  return (
    <Dialog opened close={close} title={t(`${words}.title`, { name })}>
      <SentForm
        lead={t(`${words}.lead`, { name: givenName(name), job: card.job.title, client: card.job.clientCompany.name })}
        sending={sending}
        act={act}
        quiet={quiet}
        submit={() => void send(base.version)}
        close={close}
      >
        {base.met && end && (
          <Conflict
            who={changedBy}
            sides={[{ label: t('conflict.state'), mine: t(`applicationStatus.${end}`), theirs: standing(current, t) }]}
            loading={sending.loading}
            keepMine={() => void send(base.stand())}
            takeTheirs={close}
            editAgain={() => base.stand()}
          />
        )}
        {children(sending.wrong)}
      </SentForm>
    </Dialog>
  );
}
