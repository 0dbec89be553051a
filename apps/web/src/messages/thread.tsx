import { useMutation, useQuery } from '@apollo/client/react';
import { Button, Skeleton } from '@mantine/core';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../access/viewer';
import { TroubleNote } from '../look/trouble';
import { FrameCountsDocument } from '../mail/counts';
import { Bubble } from './bubble';
import { Compose } from './compose';
import { ReadMessages, ThreadDocument, type ThreadFound, threadOf } from './documents';
import './thread.css';

const everyHalfMinute = 30_000;

interface Props {
  candidateId: string;
  /** Inside a card it scrolls by itself; on a page of its own the page does. */
  boxed?: boolean;
}

/** One candidate's thread, seen from either end. */
export function Thread({ candidateId, boxed }: Props) {
  const [older, setOlder] = useState(false);
  const result = useQuery(ThreadDocument, { variables: { candidateId }, pollInterval: older ? 0 : everyHalfMinute });
  const found = result.data && threadOf(result.data);
  if (!found)
    return result.error ? (
      <TroubleNote error={result.error} />
    ) : (
      <Skeleton className="late" h={120} radius="lg" mb={16} mx={boxed ? 18 : 0} w="auto" />
    );
  return (
    <Conversation
      found={found}
      boxed={boxed}
      earlier={() => {
        setOlder(true);
        void result.fetchMore({ variables: { after: found.thread.messages.pageInfo.endCursor } });
      }}
    />
  );
}

function Conversation({ found, boxed, earlier }: { found: ThreadFound; boxed?: boolean; earlier: () => void }) {
  const { t } = useTranslation();
  const viewer = useViewer();
  const end = useRef<HTMLDivElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const mine = viewer?.role === 'CANDIDATE';
  const isMine = (message: { authorRole: string }) => (message.authorRole === 'CANDIDATE') === mine;
  const { nodes, pageInfo } = found.thread.messages;
  const messages = [...nodes].reverse();
  const newest = messages.at(-1)?.id;
  // What was new when one came stays marked until one leaves.
  const [firstNew] = useState(() => messages.find((message) => !isMine(message) && !message.readAt)?.id);
  useReadWhenSeen(end, found);
  useEffect(() => {
    if (boxed) box.current?.scrollTo({ top: box.current.scrollHeight });
    else window.scrollTo({ top: document.documentElement.scrollHeight });
  }, [newest, boxed]);
  return (
    <div className={boxed ? 'thread thread-boxed' : 'thread'}>
      <div
        ref={box}
        className="thread-words"
        role={boxed ? 'region' : undefined}
        aria-label={boxed ? t('thread.with', { name: found.name }) : undefined}
        // A region that scrolls must be reached by keys too.
        tabIndex={boxed ? 0 : undefined}
      >
        {pageInfo.hasNextPage && (
          <Button variant="default" onClick={earlier}>
            {t('thread.earlier')}
          </Button>
        )}
        {messages.length === 0 && <p className="ink-2">{t(mine ? 'thread.noneMine' : 'thread.none', { name: found.name })}</p>}
        <ol className="bubbles">
          {messages.map((message, i) => (
            <Bubble key={message.id} message={message} before={messages[i - 1]} mine={isMine(message)} isNew={message.id === firstNew} />
          ))}
        </ol>
        <div ref={end} />
      </div>
      <Compose candidate={found} mine={mine} />
    </div>
  );
}

/** Read is what stood on the screen, not what was fetched: the end of the thread has to be in view. */
function useReadWhenSeen(end: RefObject<HTMLDivElement | null>, { id, thread }: ThreadFound) {
  const viewer = useViewer();
  const candidate = viewer?.role === 'CANDIDATE';
  const may = viewer?.abilities.includes('message.read') ?? false;
  const [read] = useMutation(ReadMessages, { refetchQueries: [FrameCountsDocument] });
  const { unread } = thread;
  useEffect(() => {
    const seen = end.current;
    if (!seen || unread === 0 || !may) return;
    const watch = new IntersectionObserver(([entry]) => {
      if (!entry?.isIntersecting) return;
      watch.disconnect();
      void read({
        variables: { input: candidate ? {} : { candidateId: id } },
        update: (cache) =>
          cache.modify<{ thread: { unread: number } }>({
            id: cache.identify({ __typename: 'Candidate', id }),
            fields: { thread: (known) => ({ ...known, unread: 0 }) },
          }),
      }).catch(() => undefined);
    });
    watch.observe(seen);
    return () => watch.disconnect();
  }, [end, id, unread, candidate, may, read]);
}
