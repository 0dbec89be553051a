import { useApolloClient } from '@apollo/client/react';
import { Button, Textarea } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { type DragEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../look/dialog';
import { TroubleNote } from '../look/trouble';
import { ImportsDocument } from './documents';
import { bring, mostBytes } from './sheets';

/** Where a sheet is dropped, chosen or pasted. Dropping is never the only way. */
export function BringSheet() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const client = useApolloClient();
  const input = useRef<HTMLInputElement>(null);
  const [pasting, paste] = useDisclosure(false);
  const [over, setOver] = useState(false);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const [tooLarge, setTooLarge] = useState(false);

  const take = async (sheet: Blob, name: string) => {
    setError(undefined);
    setTooLarge(sheet.size > mostBytes);
    if (sheet.size > mostBytes) return;
    setBusy(true);
    try {
      const id = await bring(sheet, name);
      void client.refetchQueries({ include: [ImportsDocument] });
      await navigate({ to: '/imports/$id', params: { id } });
    } catch (failure) {
      setError(failure);
    } finally {
      setBusy(false);
    }
  };
  const chosen = (files: FileList | null | undefined) => files?.[0] && void take(files[0], files[0].name);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    chosen(event.dataTransfer.files);
  };

  return (
    <section className="card sheet-drop" aria-label={t('imports.new')} data-over={over || undefined}>
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- a place for a pointer; the buttons in it do the same */}
      <div
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <IconFileSpreadsheet size={28} stroke={1.4} className="icon" aria-hidden />
        <div>
          <p className="strong">{t('imports.drop')}</p>
          <p className="ink-2">{t('imports.dropHelp')}</p>
        </div>
        <div className="form-acts">
          <input
            ref={input}
            type="file"
            className="unseen"
            tabIndex={-1}
            aria-label={t('imports.choose')}
            accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain"
            onChange={(event) => {
              chosen(event.currentTarget.files);
              event.currentTarget.value = '';
            }}
          />
          <Button loading={busy} onClick={() => input.current?.click()}>
            {t('imports.choose')}
          </Button>
          <Button variant="default" disabled={busy} onClick={paste.open}>
            {t('imports.paste')}
          </Button>
        </div>
      </div>
      {tooLarge && (
        <p className="trouble" role="alert">
          {t('imports.tooLarge')}
        </p>
      )}
      <TroubleNote error={error} />
      <Paste
        opened={pasting}
        close={paste.close}
        take={(text) => {
          paste.close();
          void take(new Blob([text]), '');
        }}
      />
    </section>
  );
}

function Paste({ opened, close, take }: { opened: boolean; close: () => void; take: (text: string) => void }) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  return (
    <Dialog opened={opened} close={close} title={t('imports.paste')} size="lg">
      <div className="form">
        <Textarea
          label={t('imports.pasteLabel')}
          description={t('imports.pasteHelp')}
          rows={10}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          classNames={{ input: 'mono' }}
          data-autofocus
        />
        <div className="form-acts">
          <Button disabled={!text.trim()} onClick={() => take(text)}>
            {t('imports.pasteTake')}
          </Button>
          <Button variant="subtle" onClick={close}>
            {t('act.cancel')}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
