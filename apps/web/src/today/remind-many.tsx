import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../access/viewer';
import { Dialog } from '../look/dialog';
import { TroubleNote } from '../look/trouble';
import { reminderFor, useWriting } from './reminders';
import type { Item } from './today-document';

interface Props {
  items: readonly Item[];
  close: () => void;
  done: (keys: string[]) => void;
}

/** Several are reminded at once; every word that leaves stands here first. */
export function RemindMany({ items, close, done }: Props) {
  const { t } = useTranslation();
  return (
    <Dialog opened={items.length > 0} close={close} size={560} title={t('today.remindMany', { count: items.length })}>
      {items.length > 0 && <Letters items={items} close={close} done={done} />}
    </Dialog>
  );
}

function Letters({ items, close, done }: Props) {
  const { t } = useTranslation();
  const viewer = useViewer();
  const writing = useWriting();
  const [letters, setLetters] = useState<{ item: Item; body: string }[]>();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  useEffect(() => {
    void Promise.all(items.map(async (item) => ({ item, body: await reminderFor(item, viewer?.name ?? '') }))).then(setLetters);
  }, [items, viewer?.name]);
  /** Whoever can be reminded is; the others stay, with what stood in the way. */
  const send = async () => {
    setBusy(true);
    const gone: string[] = [];
    let refused: unknown;
    for (const { item, body } of letters ?? []) {
      await writing(item.candidate.id, body).then(
        () => gone.push(item.key),
        (failure: unknown) => (refused = failure),
      );
    }
    setBusy(false);
    setError(refused);
    if (!refused) close();
    if (gone.length) done(gone);
  };
  return (
    <div className="form">
      <TroubleNote error={error} />
      <ul className="letters">
        {letters?.map(({ item, body }) => (
          <li key={item.key}>
            <p className="strong">{item.candidate.name}</p>
            <p className="words">{body}</p>
          </li>
        ))}
      </ul>
      <p className="note">{t('today.remindNote')}</p>
      <div className="form-acts">
        <Button loading={busy} onClick={() => void send()} data-autofocus>
          {t('today.remind')}
        </Button>
        <Button variant="subtle" onClick={close}>
          {t('act.cancel')}
        </Button>
      </div>
    </div>
  );
}
