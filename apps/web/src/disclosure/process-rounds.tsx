import { useMutation } from '@apollo/client/react';
import { Button, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { myMove } from '../interviews/my-move';
import { useDates } from '../look/dates';
import { Dialog } from '../look/dialog';
import { useNow } from '../look/now';
import { Clock } from '../look/parts';
import { TroubleNote } from '../look/trouble';
import { CancelMyRound, type ProcessFound } from './documents';
import { hasEnded } from './process';
import { RoundForm } from './round-form';

type Round = ProcessFound['interviews'][number];

/** Rounds of a process of one's own, with the same notes and thanks afterwards; nobody else sees them. */
export function ProcessRounds({ process }: { process: ProcessFound }) {
  const { t } = useTranslation();
  const dates = useDates();
  const now = useNow();
  const [form, openForm] = useState<'new' | Round | null>(null);
  const [calledOff, callOff] = useState<Round | null>(null);
  const rounds = [...process.interviews].sort((a, b) => a.round - b.round);
  return (
    <section className="section" aria-labelledby="rounds">
      <div className="section-title">
        <h2 id="rounds">{t('interview.rounds')}</h2>
        <span className="meta">{t('questions.onlyYou')}</span>
      </div>
      <div className="card">
        <ul className="rows">
          {rounds.map((round) => {
            const { state, words } = myMove(round, now, dates.dayTime, t);
            const ahead = round.status === 'ON_HOLD' || (round.status === 'SCHEDULED' && Date.parse(round.startsAt) > now);
            const title = t('interview.roundKind', { round: round.round, kind: t(`interviewKind.${round.kind}`) });
            return (
              <li key={round.id}>
                <Link to="/me/interviews/$id" params={{ id: round.id }} className="row">
                  <span className="row-top">
                    <span className="row-title">{title}</span>
                    <Clock state={state}>{words}</Clock>
                  </span>
                  <span className="ink-2">
                    {[
                      dates.range(round.startsAt, round.endsAt),
                      t(`interviewFormat.${round.format}`),
                      ...round.interviewers.map(({ name }) => name),
                    ].join(', ')}
                  </span>
                </Link>
                {ahead && (
                  <p className="round-acts">
                    <button
                      type="button"
                      className="link"
                      aria-label={t('elsewhere.moveOf', { round: title })}
                      onClick={() => openForm(round)}
                    >
                      {t('elsewhere.move')}
                    </button>
                    <button
                      type="button"
                      className="link"
                      aria-label={t('elsewhere.callOffOf', { round: title })}
                      onClick={() => callOff(round)}
                    >
                      {t('elsewhere.callOff')}
                    </button>
                  </p>
                )}
              </li>
            );
          })}
        </ul>
        {!hasEnded(process) && (
          <div className="card-body rounds-add">
            {rounds.length === 0 && <p className="ink-2">{t('elsewhere.noRounds')}</p>}
            <Button variant="default" leftSection={<IconPlus size={16} stroke={1.6} aria-hidden />} onClick={() => openForm('new')}>
              {t('elsewhere.addRound')}
            </Button>
          </div>
        )}
      </div>
      <RoundForm
        opened={form !== null}
        close={() => openForm(null)}
        processId={process.id}
        round={form === 'new' || !form ? undefined : form}
      />
      <CallOff round={calledOff} close={() => callOff(null)} client={process.companyName} />
    </section>
  );
}

function CallOff({ round, close, client }: { round: Round | null; close: () => void; client: string }) {
  const { t } = useTranslation();
  const dates = useDates();
  const [reason, setReason] = useState('');
  const [cancel, { error, loading }] = useMutation(CancelMyRound);
  const done = async () => {
    if (!round) return;
    await cancel({ variables: { input: { interviewId: round.id, reason: reason.trim() || null } } });
    setReason('');
    close();
  };
  return (
    <Dialog opened={round !== null} close={close} title={t('elsewhere.callOffTitle')}>
      <div className="form">
        <p>{round && t('elsewhere.callOffLead', { client, at: dates.range(round.startsAt, round.endsAt) })}</p>
        <TextInput
          label={t('elsewhere.reason')}
          description={t('elsewhere.reasonHelp')}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <TroubleNote error={error} />
        <div className="form-acts">
          <Button variant="default" loading={loading} onClick={() => void done().catch(() => undefined)}>
            {t('elsewhere.callOff')}
          </Button>
          <Button variant="subtle" onClick={close}>
            {t('act.back')}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
