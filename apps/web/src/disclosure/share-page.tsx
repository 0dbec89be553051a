import { useMutation, useQuery } from '@apollo/client/react';
import { Button, Textarea } from '@mantine/core';
import { IconEye, IconEyeOff, IconLock } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../access/viewer';
import { TaskPage } from '../look/task-page';
import { Asked } from '../look/asked';
import { useDates } from '../look/dates';
import { useNow } from '../look/now';
import { PageTitle } from '../look/page';
import { Clock } from '../look/parts';
import { TroubleNote } from '../look/trouble';
import { MyProcessPageDocument, type ProcessFound, processOf, ShareProcessUpdate } from './documents';
import './elsewhere.css';
import { type Level, levels, processClock, tellsMore } from './process';
import { useReaderName } from './reader-name';
import { SharedWords } from './shared-words';

export function SharePage({ id }: { id: string }) {
  const result = useQuery(MyProcessPageDocument, { variables: { id } });
  return (
    <Asked result={result} find={processOf}>
      {(process) => <Share process={process} />}
    </Asked>
  );
}

/** How much the recruiter may know: nothing is chosen beforehand, and what is chosen is shown word for word before it leaves. */
function Share({ process }: { process: ProcessFound }) {
  const { t } = useTranslation();
  const dates = useDates();
  const now = useNow();
  const navigate = useNavigate();
  const radios = useId();
  const recruiter = useReaderName();
  const name = useViewer()?.candidate?.name ?? '';
  const shared = process.updates.filter(({ withdrawnAt }) => !withdrawnAt);
  const [level, choose] = useState<Level | null>((process.sharing === 'NOTHING' ? null : process.sharing) ?? null);
  const [note, setNote] = useState('');
  const [share, { error, loading }] = useMutation(ShareProcessUpdate, {
    refetchQueries: [MyProcessPageDocument],
    awaitRefetchQueries: true,
  });
  const leave = () => void navigate({ to: '/me/processes/$id', params: { id: process.id }, hash: 'sharing' });
  const send = async () => {
    if (!level) return;
    await share({ variables: { input: { otherProcessId: process.id, level, note: note.trim() || null } } });
    leave();
  };
  const takesBack = level !== null && shared.some((update) => tellsMore(update.level, level));
  const granted = process.disclosures.filter(({ state }) => state === 'GRANTED');
  const clock = processClock(process, now, dates, t);
  const { stage, offerDeadline, companyName, role } = process;
  return (
    <TaskPage
      place={process.companyName}
      back={leave}
      state={
        <span className="sharing-now ink-3">
          <IconLock size={18} stroke={1.6} aria-hidden />
          {t('elsewhere.yourOwnShort')}
        </span>
      }
      acts={
        <>
          <Button size="lg" variant="default" className="equal" onClick={leave}>
            {t('act.notNow')}
          </Button>
          <Button size="lg" className="equal" loading={loading} disabled={!level} onClick={() => void send().catch(() => undefined)}>
            {t('elsewhere.shareThis')}
          </Button>
        </>
      }
    >
      <p className="task-occasion share-top">
        <span>{[role, t(`processStage.${stage}`)].filter(Boolean).join(' · ')}</span>
        {clock && (
          <Clock state={clock.state} part={clock.part} big>
            {clock.words}
          </Clock>
        )}
      </p>
      <PageTitle>{t('elsewhere.howMuch', { recruiter })}</PageTitle>
      <fieldset className="levels">
        <legend className="unseen">{t('elsewhere.howMuch', { recruiter })}</legend>
        {levels.map((value) => (
          <label key={value} data-on={value === level || undefined}>
            <input type="radio" name={radios} value={value} checked={value === level} onChange={() => choose(value)} />
            <i aria-hidden />
            <b>{t(`elsewhere.level.${value}.name`)}</b>
            <span className="meta">{t(`elsewhere.level.${value}.help`)}</span>
          </label>
        ))}
      </fieldset>
      <Textarea
        className="task-words"
        label={t('elsewhere.word', { recruiter })}
        description={t('elsewhere.wordHelp')}
        autosize
        minRows={1}
        maxLength={1000}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <section className="section" aria-live="polite" aria-labelledby="exactly">
        <div className="section-title">
          <h2 className="h3" id="exactly">
            {t('elsewhere.exactly', { recruiter })}
          </h2>
          <IconEye size={22} stroke={1.6} className="icon" aria-hidden />
        </div>
        <div className="card card-body">
          {level ? (
            <SharedWords
              name={name}
              update={{ level, stage, offerDeadline, companyName, role, note: note.trim() || null }}
              when={dates.dayTime(new Date(now).toISOString())}
            />
          ) : (
            <p className="ink-2">{t('elsewhere.chooseFirst')}</p>
          )}
        </div>
        {takesBack && <p className="meta share-note">{t('elsewhere.takesBack', { recruiter })}</p>}
      </section>
      <section className="section" aria-labelledby="companies">
        <div className="section-title">
          <h2 className="h3" id="companies">
            {t('elsewhere.companiesRead')}
          </h2>
        </div>
        <div className="card companies-nothing">
          <IconEyeOff size={24} stroke={1.6} className="icon" aria-hidden />
          <div>
            <p className="strong">{granted.length > 0 ? t('elsewhere.nothingNew') : t('elsewhere.nothing')}</p>
            <p className="meta">{t('elsewhere.nothingNext')}</p>
          </div>
        </div>
      </section>
      <p className="meta share-note">{t('elsewhere.canTakeBack', { recruiter })}</p>
      <TroubleNote error={error} />
    </TaskPage>
  );
}
