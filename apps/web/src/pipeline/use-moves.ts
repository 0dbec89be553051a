import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../gql';
import { sentenceOf, troubleOf } from '../look/trouble';
import { offerUndo } from '../look/undo';
import { type Card, type Place, readCard } from './board-document';

const MoveApplicationDocument = graphql(`
  mutation MoveApplication($input: MoveApplicationInput!) {
    moveApplication(input: $input) {
      application {
        ...Card
      }
    }
  }
`);

/**
 * Moves from stage to stage. A card is where it was put at once, and stays there while the server is asked; what it answers is then read
 * anew. Whoever moved it from a version that is no longer the latest has changed nothing: what it has become is a clash, and theirs to
 * decide.
 */
export function useMoves(refresh: () => Promise<unknown>) {
  const { t } = useTranslation();
  const [moving, setMoving] = useState<ReadonlyMap<string, string>>(new Map());
  const [clash, setClash] = useState<{ readonly card: Card; readonly to: Place }>();
  const [moveIt, { client }] = useMutation(MoveApplicationDocument);
  const put = (id: string, stageId?: string) =>
    setMoving((before) => new Map([...[...before].filter(([other]) => other !== id), ...(stageId ? [[id, stageId] as const] : [])]));
  const send = async (card: Pick<Card, 'id' | 'version'>, stageId: string) => {
    put(card.id, stageId);
    try {
      const { data } = await moveIt({ variables: { input: { applicationId: card.id, stageId, expectedVersion: card.version } } });
      await refresh();
      return data?.moveApplication.application;
    } catch (failure) {
      await refresh();
      put(card.id);
      throw failure;
    }
  };
  const move = async (card: Card, stage: Place) => {
    const { name } = card.candidate;
    setClash(undefined);
    try {
      const moved = await send(card, stage.id);
      const words = t('board.moved', { name, stage: stage.name });
      // Who is hired is hired: that ends the process, and nothing leads back.
      if (stage.kind === 'SUCCESSFUL' || !moved) offerUndo(words);
      else offerUndo(words, () => send(moved, card.currentStage.id));
    } catch (failure) {
      const trouble = troubleOf(failure);
      const now = trouble.code === 'CONFLICT' ? await readCard(client, card.id) : undefined;
      if (now) setClash({ card: now, to: stage });
      else offerUndo(sentenceOf(trouble, t));
    }
  };
  /** What was read anew has it where it was put: from now on that tells. */
  const settle = (placeOf: (id: string) => string | undefined) => {
    const there = [...moving].filter(([id, stageId]) => [undefined, stageId].includes(placeOf(id)));
    if (there.length > 0) setMoving((before) => new Map([...before].filter(([id]) => !there.some(([other]) => other === id))));
  };
  return { moving, settle, clash, move: (card: Card, to: Place) => void move(card, to), leave: () => setClash(undefined) };
}

export type Moves = ReturnType<typeof useMoves>;
