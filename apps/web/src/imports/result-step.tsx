import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconArrowBackUp, IconDownload } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { spoken } from '../i18n/i18n';
import { ButtonLink } from '../look/button-link';
import { lasting } from '../look/dates';
import { Dialog } from '../look/dialog';
import { useNow } from '../look/now';
import { grouped } from '../look/numbers';
import { TroubleNote } from '../look/trouble';
import { Counts } from './counts';
import { ResumeImportDocument, UndoImportDocument } from './documents';
import type { Found, StepProps } from './import-page';
import { Progress } from './progress';
import { Refusals } from './refusals';
import { fetchRefused } from './sheets';
import { StepCard } from './step';

/** What came of it, what can still be done about it, and until when. */
export function ResultStep({ found, again, more }: StepProps) {
  const { t } = useTranslation();
  const [resume, resuming] = useMutation(ResumeImportDocument);
  const [failed, setFailed] = useState<unknown>();
  const left = Date.parse(found.keptUntil) - useNow();
  const kept = left > 0 && found.columns !== null;
  if (found.state === 'UNDOING')
    return (
      <StepCard title={t('imports.undo.running')} lead={t('imports.run.lead')}>
        <Progress found={{ done: found.takenBack + found.kept, total: found.counts.added + found.counts.updated }} />
      </StepCard>
    );
  const undone = found.state === 'UNDONE';
  const stopped = found.state === 'STOPPED';
  return (
    <StepCard
      title={t(undone ? 'imports.undo.done' : stopped ? 'imports.result.stopped' : 'imports.result.done')}
      lead={<Lead found={found} />}
      acts={
        <>
          {stopped && kept && (
            <Button
              loading={resuming.loading}
              onClick={() =>
                void resume({ variables: { input: { importId: found.id } } })
                  .then(again)
                  .catch(() => undefined)
              }
            >
              {t('imports.result.resume')}
            </Button>
          )}
          {!stopped && !undone && <ButtonLink to="/candidates">{t('imports.result.candidates')}</ButtonLink>}
          {kept && found.refusals.totalCount > 0 && (
            <Button
              variant="default"
              leftSection={<IconDownload size={16} stroke={1.6} aria-hidden />}
              onClick={() => void fetchRefused(found.id, spoken(), t('imports.result.fileName')).catch(setFailed)}
            >
              {t('imports.result.download')}
            </Button>
          )}
          {kept && !undone && found.counts.added + found.counts.updated > 0 && <Undo found={found} again={again} left={left} />}
          {undone && <ButtonLink to="/imports">{t('imports.new')}</ButtonLink>}
        </>
      }
    >
      {undone && <KeptOnes found={found} />}
      {!undone && <Counts counts={found.counts} />}
      <TroubleNote error={failed ?? resuming.error} />
      {!undone && kept && <Refusals found={found} more={more} lead={t('imports.result.refusedLead')} />}
      {!undone && (
        <p className="note import-note">{kept ? t('imports.result.keptFor', { time: lasting(left, t) }) : t('imports.result.gone')}</p>
      )}
    </StepCard>
  );
}

function Lead({ found }: { found: Found }) {
  const { t } = useTranslation();
  const [done, total] = [grouped(found.done), grouped(found.total)];
  if (found.state === 'UNDONE') return t('imports.undo.lead', { count: found.takenBack, n: grouped(found.takenBack) });
  if (found.state === 'STOPPED') return t(`imports.result.because.${found.stoppedBecause ?? 'CANCELLED'}`, { done, total });
  return t('imports.result.lead', { total });
}

function KeptOnes({ found }: { found: Found }) {
  const { t } = useTranslation();
  if (found.kept === 0) return null;
  return (
    <section className="import-people" aria-labelledby="kept">
      <h3 id="kept">{t('imports.undo.kept', { count: found.kept, n: grouped(found.kept) })}</h3>
      <p className="ink-2">{t('imports.undo.keptLead')}</p>
      <ul>
        {found.keptCandidates.nodes.map(({ id, name }) => (
          <li key={id}>
            <Link to="/candidates/$id" params={{ id }} className="link">
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Undo({ found, again, left }: { found: Found; again: StepProps['again']; left: number }) {
  const { t } = useTranslation();
  const [asking, ask] = useDisclosure(false);
  const [undo, undoing] = useMutation(UndoImportDocument);
  const { added, updated } = found.counts;
  return (
    <>
      <Button variant="default" leftSection={<IconArrowBackUp size={16} stroke={1.6} aria-hidden />} onClick={ask.open}>
        {t('imports.undo.act', { time: lasting(left, t, true) })}
      </Button>
      <Dialog opened={asking} close={ask.close} title={t('imports.undo.title')}>
        <div className="form">
          <p>{t('imports.undo.means', { added: grouped(added), updated: grouped(updated) })}</p>
          <p className="ink-2">{t('imports.undo.touched')}</p>
          <TroubleNote error={undoing.error} />
          <div className="form-acts">
            <Button
              loading={undoing.loading}
              onClick={() =>
                void undo({ variables: { input: { importId: found.id } } })
                  .then(again)
                  .then(ask.close)
                  .catch(() => undefined)
              }
            >
              {t('imports.undo.yes')}
            </Button>
            <Button variant="subtle" onClick={ask.close} data-autofocus>
              {t('act.notNow')}
            </Button>
          </div>
        </div>
      </Dialog>
    </>
  );
}
