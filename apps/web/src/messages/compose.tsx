import { useLazyQuery, useMutation } from '@apollo/client/react';
import { Button, Checkbox, Textarea } from '@mantine/core';
import { IconMoon, IconSend2 } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../access/viewer';
import { useDates } from '../look/dates';
import { givenName } from '../look/names';
import { useNow } from '../look/now';
import { fieldErrors, TroubleNote, troubleOf } from '../look/trouble';
import { endOfQuiet, isQuiet } from '../look/wall-time';
import { HonestWords, SendMessage, ThreadDocument, type ThreadFound } from './documents';

/** The field to write in. It says beforehand where the words will wait, and until when. */
export function Compose({ candidate, mine }: { candidate: ThreadFound; mine: boolean }) {
  const { t } = useTranslation();
  const can = useMay();
  const dates = useDates();
  const now = useNow();
  const [body, setBody] = useState('');
  const [urgent, setUrgent] = useState(false);
  const [nothingDue, setNothingDue] = useState(false);
  const [send, { error, loading }] = useMutation(SendMessage, { refetchQueries: [ThreadDocument], awaitRefetchQueries: true });
  const [suggest, suggesting] = useLazyQuery(HonestWords, { fetchPolicy: 'network-only' });
  if (!can('message.send')) return null;
  const name = givenName(candidate.name);
  const quiet = !mine && isQuiet(now, candidate.timeZone, candidate.quietHours);
  const awake = quiet ? endOfQuiet(now, candidate.timeZone, candidate.quietHours) : '';
  const submit = async () => {
    if (!body.trim()) return;
    await send({ variables: { input: { body: body.trim(), ...(mine ? {} : { candidateId: candidate.id, urgent }) } } });
    setBody('');
    setUrgent(false);
  };
  const honest = async () => {
    const { data } = await suggest({ variables: { candidateId: candidate.id } });
    const node = data?.node?.__typename === 'Candidate' ? data.node : null;
    const steps = node?.applications.nodes
      .flatMap(({ interviews }) => interviews.filter(({ endsAt }) => Date.parse(endsAt) <= now))
      .flatMap(({ followUps }) => followUps.filter((step) => step.kind === 'NO_NEWS_UPDATE' && step.draft));
    // What is due first; what will be due is as true already.
    const draft = (steps?.find(({ state }) => state !== 'SCHEDULED') ?? steps?.[0])?.draft;
    setNothingDue(!draft);
    if (draft) setBody(draft.body);
  };
  const trouble = error && troubleOf(error);
  return (
    <form
      className="compose"
      onSubmit={(event) => {
        event.preventDefault();
        void submit().catch(() => undefined);
      }}
    >
      {quiet && (
        <p className="note">
          <IconMoon size={16} stroke={1.6} aria-hidden />
          {urgent
            ? t('thread.quietUrgent', { name })
            : t('thread.quiet', {
                name,
                until: dates.dayKey(awake) === dates.dayKey(new Date(now)) ? dates.time(awake) : dates.dayTime(awake),
              })}
        </p>
      )}
      <div className="compose-line">
        <Textarea
          aria-label={t('thread.write')}
          placeholder={t('thread.write')}
          size="md"
          autosize
          minRows={1}
          maxRows={8}
          maxLength={10_000}
          value={body}
          error={trouble && fieldErrors(trouble).body}
          onChange={(event) => setBody(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void submit().catch(() => undefined);
          }}
        />
        <Button
          type="submit"
          size="lg"
          variant={mine ? 'filled' : 'default'}
          loading={loading}
          className="compose-send"
          aria-label={t('thread.send')}
        >
          <IconSend2 size={20} stroke={1.6} aria-hidden />
        </Button>
      </div>
      {!mine && (
        <div className="compose-more">
          <Checkbox
            label={t('thread.urgentSwitch')}
            description={t('thread.urgentHelp', { name })}
            checked={urgent}
            onChange={(event) => setUrgent(event.currentTarget.checked)}
          />
          <Button variant="subtle" loading={suggesting.loading} onClick={() => void honest().catch(() => undefined)}>
            {t('thread.honest')}
          </Button>
        </div>
      )}
      {nothingDue && <output className="meta">{t('thread.nothingDue', { name })}</output>}
      <TroubleNote error={error} except={['body']} />
    </form>
  );
}
