import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconLock, IconPlus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { MyProcessFragment } from '../gql/graphql';
import '../interviews/me.css';
import { Asked } from '../look/asked';
import { useDates } from '../look/dates';
import { useNow } from '../look/now';
import { PageHead } from '../look/page';
import { Clock } from '../look/parts';
import { AskedOfMeList } from './asked-of-me';
import { MyProcessesDocument } from './documents';
import './elsewhere.css';
import { hasEnded, processClock } from './process';
import { ProcessForm } from './process-form';
import { useReaderName } from './reader-name';

export function ProcessesPage() {
  const { t } = useTranslation();
  const recruiter = useReaderName();
  const result = useQuery(MyProcessesDocument);
  const [adding, add] = useDisclosure(false);
  return (
    <Asked result={result} find={(data) => data.otherProcesses.nodes}>
      {(processes) => {
        const running = processes.filter((process) => !hasEnded(process));
        const over = processes.filter(hasEnded);
        const asked = processes.flatMap(({ disclosures }) => disclosures.filter(({ state }) => state === 'REQUESTED'));
        return (
          <div className="page me">
            <PageHead title={t('elsewhere.title')} tab={t('places.processes')} lead={t('elsewhere.lead', { recruiter })}>
              {processes.length > 0 && (
                <Button
                  variant={asked.length > 0 ? 'default' : 'filled'}
                  leftSection={<IconPlus size={16} stroke={1.6} aria-hidden />}
                  onClick={add.open}
                >
                  {t('elsewhere.track')}
                </Button>
              )}
            </PageHead>
            <AskedOfMeList asked={asked} />
            {running.length > 0 && <Processes title={t('elsewhere.running')} processes={running} />}
            {over.length > 0 && <Processes title={t('elsewhere.ended')} processes={over} />}
            {processes.length === 0 && (
              <div className="card empty section">
                <p className="strong">{t('elsewhere.none')}</p>
                <p className="ink-2">{t('elsewhere.noneNext', { recruiter })}</p>
                <Button leftSection={<IconPlus size={16} stroke={1.6} aria-hidden />} onClick={add.open}>
                  {t('elsewhere.track')}
                </Button>
              </div>
            )}
            <ProcessForm opened={adding} close={add.close} />
          </div>
        );
      }}
    </Asked>
  );
}

function Processes({ title, processes }: { title: string; processes: readonly MyProcessFragment[] }) {
  const { t } = useTranslation();
  const dates = useDates();
  const now = useNow();
  const recruiter = useReaderName();
  return (
    <section className="section" aria-label={title}>
      <div className="section-title">
        <h2>{title}</h2>
        <span className="meta num">{t('elsewhere.count', { count: processes.length })}</span>
      </div>
      <ul className="card rows">
        {processes.map((process) => {
          const clock = processClock(process, now, dates, t);
          return (
            <li key={process.id}>
              <Link to="/me/processes/$id" params={{ id: process.id }} className="row">
                <span className="row-top">
                  <span className="row-title">{process.companyName}</span>
                  {clock && (
                    <Clock state={clock.state} part={clock.part}>
                      {clock.words}
                    </Clock>
                  )}
                </span>
                <span className="ink-2">{[process.role, t(`processStage.${process.stage}`)].filter(Boolean).join(' · ')}</span>
                <span className="meta sharing-now">
                  {process.sharing === 'NOTHING' && <IconLock size={16} stroke={1.6} aria-hidden />}
                  {t(`elsewhere.sharing.${process.sharing}`, { recruiter })}
                </span>
              </Link>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
