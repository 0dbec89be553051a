import { Button, Skeleton, Textarea } from '@mantine/core';
import { IconMoon } from '@tabler/icons-react';
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../access/viewer';
import { datesIn, placeOf } from '../look/dates';
import { givenName } from '../look/names';
import { useNow } from '../look/now';
import { wakes } from '../look/quiet';
import { TroubleNote } from '../look/trouble';
import { isReminded, reminderFor, useWriting } from './reminders';
import type { Item } from './today-document';
import '../follow-up/follow-up.css';

interface Props {
  item: Item;
  /** After it was written; with the way back, where there is one. */
  written: (takeBack: (() => Promise<unknown>) | undefined) => void;
  children?: ReactNode;
}

/** A message into the candidate's thread; a reminder is written already. */
export function WriteTo({ item, written, children }: Props) {
  const { t } = useTranslation();
  const viewer = useViewer();
  const now = useNow();
  const writing = useWriting();
  const reminded = isReminded(item);
  const [body, setBody] = useState(reminded ? undefined : '');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  useEffect(() => {
    if (!reminded) return;
    let here = true;
    void reminderFor(item, viewer?.name ?? '').then((words) => here && setBody(words));
    return () => {
      here = false;
    };
  }, [item, reminded, viewer?.name]);
  const name = givenName(item.candidate.name);
  const awake = wakes(now, item.candidate.timeZone, item.candidate.quietHours);
  const send = async () => {
    if (!body?.trim()) return;
    setBusy(true);
    setError(undefined);
    try {
      written(await writing(item.candidate.id, body.trim()));
    } catch (failure) {
      setError(failure);
    }
    setBusy(false);
  };
  if (body === undefined) return <Skeleton className="late" h={160} radius="lg" />;
  return (
    <form
      className="step-act"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <section className="draft">
        <Textarea
          aria-label={t('today.message', { name })}
          placeholder={t('today.message', { name })}
          classNames={{ input: 'draft-words words' }}
          autosize
          minRows={4}
          maxRows={14}
          value={body}
          onChange={(event) => setBody(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
              event.preventDefault();
              void send();
            }
          }}
        />
      </section>
      <TroubleNote error={error} />
      {error !== undefined && item.candidate.email && (
        <a className="link" href={`mailto:${item.candidate.email}?body=${encodeURIComponent(body)}`}>
          {t('today.byMail', { name })}
        </a>
      )}
      <div className="step-acts">
        <Button type="submit" data-primary loading={busy} disabled={!body.trim()}>
          {t(reminded ? 'today.remindName' : 'today.writeName', { name })}
        </Button>
        {children}
      </div>
      {awake && (
        <p className="note">
          <IconMoon size={14} stroke={1.6} aria-hidden className="icon" />
          {t('clock.later', { at: datesIn(item.candidate.timeZone, t).time(awake), place: placeOf(item.candidate.timeZone) })}
        </p>
      )}
    </form>
  );
}
