import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconEyeOff, IconLock } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import '../interviews/me.css';
import { Asked } from '../look/asked';
import { useDates } from '../look/dates';
import { useNow } from '../look/now';
import { Crumbs, PageHead } from '../look/page';
import { Clock } from '../look/parts';
import { AskedOfMeList, CompaniesRead } from './asked-of-me';
import { MyProcessPageDocument, type ProcessFound, processOf } from './documents';
import './elsewhere.css';
import { processClock } from './process';
import { ProcessForm } from './process-form';
import { ProcessNotes } from './process-notes';
import { ProcessRounds } from './process-rounds';
import { WhatIShare } from './what-i-share';

export function ProcessPage({ id }: { id: string }) {
  const result = useQuery(MyProcessPageDocument, { variables: { id } });
  return (
    <Asked result={result} find={processOf}>
      {(process) => <Process process={process} />}
    </Asked>
  );
}

function Process({ process }: { process: ProcessFound }) {
  const { t } = useTranslation();
  const dates = useDates();
  const now = useNow();
  const [editing, edit] = useDisclosure(false);
  const clock = processClock(process, now, dates, t);
  const asked = process.disclosures.filter(({ state }) => state === 'REQUESTED');
  const answered = process.disclosures.filter(({ state }) => state !== 'REQUESTED');
  return (
    <div className="page me">
      <Crumbs>
        {[
          <Link key="processes" to="/me/processes">
            {t('places.processes')}
          </Link>,
          process.companyName,
        ]}
      </Crumbs>
      <PageHead title={process.companyName} lead={[process.role, t(`processStage.${process.stage}`)].filter(Boolean).join(' · ')}>
        <Button variant="default" onClick={edit.open}>
          {t('elsewhere.edit')}
        </Button>
      </PageHead>
      <p className="own-line">
        <span className="sharing-now ink-2">
          <IconLock size={18} stroke={1.6} aria-hidden />
          {t('elsewhere.yourOwn')}
        </span>
        {clock && (
          <Clock state={clock.state} part={clock.part} big>
            {clock.words}
          </Clock>
        )}
      </p>
      <AskedOfMeList asked={asked} />
      <WhatIShare process={process} primary={asked.length === 0} />
      <section className="section" aria-labelledby="companies">
        <div className="section-title">
          <h2 id="companies">{t('elsewhere.companiesRead')}</h2>
        </div>
        {answered.length > 0 ? (
          <CompaniesRead disclosures={answered} />
        ) : (
          <div className="card companies-nothing">
            <IconEyeOff size={24} stroke={1.6} className="icon" aria-hidden />
            <div>
              <p className="strong">{t('elsewhere.nothing')}</p>
              <p className="meta">{t('elsewhere.nothingNext')}</p>
            </div>
          </div>
        )}
      </section>
      <ProcessRounds process={process} />
      <ProcessNotes process={process} key={process.id} />
      <ProcessForm opened={editing} close={edit.close} process={process} />
    </div>
  );
}
