import { Button } from '@mantine/core';
import type { ReactNode, SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { TroubleNote } from './trouble';
import type { Sending } from './use-sending';

interface Props {
  sending: Pick<Sending, 'loading' | 'error' | 'told'>;
  /** What is done, as its button says it. */
  act: string;
  submit: (event: SubmitEvent<HTMLFormElement>) => unknown;
  close: () => void;
  children?: ReactNode;
  /** What this is about, before anything that stands in the way. */
  lead?: ReactNode;
  /** What else can be done, between the act and the way out. */
  more?: ReactNode;
  /** Nothing is gained by it: it looks no better than the way out. */
  quiet?: boolean;
  disabled?: boolean;
  /** As the way out is called, where it is an answer, too. */
  not?: string;
}

/** A form over the page: what stands in the way, its fields, its one act, and the way out. */
export function SentForm({ sending, act, submit, close, children, lead, more, quiet, disabled, not }: Props) {
  const { t } = useTranslation();
  return (
    <form
      className="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit(event);
      }}
    >
      {lead !== undefined && <p className="ink-2">{lead}</p>}
      <TroubleNote error={sending.error} except={sending.told} />
      {children}
      <div className="form-acts">
        <Button type="submit" variant={quiet ? 'default' : 'filled'} loading={sending.loading} disabled={disabled}>
          {act}
        </Button>
        {more}
        <Button variant={not ? 'default' : 'subtle'} onClick={close}>
          {not ?? t('act.cancel')}
        </Button>
      </div>
    </form>
  );
}
