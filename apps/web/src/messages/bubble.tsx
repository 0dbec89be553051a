import { useMutation } from '@apollo/client/react';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { MessageWordsFragment } from '../gql/graphql';
import { useDates } from '../look/dates';
import { useNow } from '../look/now';
import { Clock, Words } from '../look/parts';
import { sentenceOf, troubleOf } from '../look/trouble';
import { ThreadDocument, UnsendMessage } from './documents';

interface Props {
  message: MessageWordsFragment;
  before?: MessageWordsFragment;
  mine: boolean;
  isNew: boolean;
}

export function Bubble({ message, before, mine, isNew }: Props) {
  const { t } = useTranslation();
  const dates = useDates();
  const now = useNow();
  const [unsend, { error, loading }] = useMutation(UnsendMessage, { refetchQueries: [ThreadDocument], awaitRefetchQueries: true });
  const waits = Date.parse(message.deliverAt) > now;
  // Somebody reads a message when it reached them; its author knows it by when it was written.
  const at = mine ? message.sentAt : message.deliverAt;
  const newDay = !before || dates.dayKey(mine ? before.sentAt : before.deliverAt) !== dates.dayKey(at);
  const sameDay = dates.dayKey(message.deliverAt) === dates.dayKey(new Date(now));
  const until = sameDay ? dates.time(message.deliverAt) : dates.dayTime(message.deliverAt);
  return (
    <li className="bubble-row" data-mine={mine || undefined} data-waits={waits || undefined}>
      {newDay && <p className="thread-day meta">{dates.longDay(at)}</p>}
      {isNew && <p className="thread-new">{t('thread.new')}</p>}
      <div className="bubble">
        <p className="unseen">{t('thread.from', { name: mine ? t('thread.you') : message.author })}</p>
        {!mine && before?.author !== message.author && <p className="bubble-author">{message.author}</p>}
        <Words>{message.body}</Words>
      </div>
      <p className="bubble-foot meta">
        {message.urgent && (
          <span className="bubble-urgent">
            <IconAlertTriangle size={14} stroke={1.8} aria-hidden />
            {t('thread.urgent')}
          </span>
        )}
        {waits ? (
          <>
            <Clock state="waiting">{t('thread.waits', { until })}</Clock>
            {mine && (
              <button
                type="button"
                className="link"
                disabled={loading}
                onClick={() => void unsend({ variables: { input: { messageId: message.id } } }).catch(() => undefined)}
              >
                {t('elsewhere.takeBack')}
              </button>
            )}
          </>
        ) : (
          <>
            <time dateTime={at}>{dates.time(at)}</time>
            {mine && <span>{message.readAt ? t('thread.read', { at: dates.dayTime(message.readAt) }) : t('thread.unread')}</span>}
          </>
        )}
      </p>
      {error && (
        <p className="trouble" role="alert">
          {sentenceOf(troubleOf(error), t)}
        </p>
      )}
    </li>
  );
}
