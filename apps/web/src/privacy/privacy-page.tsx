import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { CompaniesRead } from '../disclosure/asked-of-me';
import '../disclosure/elsewhere.css';
import { useReaderName } from '../disclosure/reader-name';
import type { MyPrivacyQuery } from '../gql/graphql';
import '../interviews/me.css';
import { Asked } from '../look/asked';
import { useDates } from '../look/dates';
import { Crumbs, PageHead } from '../look/page';
import { AskToBeForgotten } from './ask-to-be-forgotten';
import { MyPrivacyDocument } from './documents';
import { DownloadAll } from './download-all';
import { HowLong } from './how-long';
import { SharedOfMine } from './shared-of-mine';
import './privacy.css';
import { WhoDidWhat } from './who-did-what';

/** What is known of me: what I share and with whom, who did what with it; and the ways to have all of it, or to have it gone. */
export function PrivacyPage() {
  const { t } = useTranslation();
  const result = useQuery(MyPrivacyDocument);
  return (
    <Asked result={result} find={(data) => data}>
      {({ otherProcesses, interviews }) => {
        const disclosures = otherProcesses.nodes.flatMap((process) => process.disclosures);
        return (
          <div className="page me">
            <Crumbs>
              {[
                <Link key="account" to="/account">
                  {t('places.account')}
                </Link>,
                t('privacy.title'),
              ]}
            </Crumbs>
            <PageHead title={t('privacy.title')} lead={t('privacy.lead')} />
            <SharedOfMine processes={otherProcesses.nodes} />
            {disclosures.length > 0 && (
              <section className="section" aria-labelledby="companies-know">
                <div className="section-title">
                  <h2 id="companies-know">{t('privacy.companies')}</h2>
                </div>
                <CompaniesRead disclosures={disclosures} />
              </section>
            )}
            <Debriefs interviews={interviews.nodes} />
            <WhoDidWhat />
            <HowLong />
            <DownloadAll />
            <AskToBeForgotten />
          </div>
        );
      }}
    </Asked>
  );
}

/** Of each debrief that was handed over: how many answers its readers have. Whose they are is changed where they were given. */
function Debriefs({ interviews }: { interviews: MyPrivacyQuery['interviews']['nodes'] }) {
  const { t } = useTranslation();
  const dates = useDates();
  const recruiter = useReaderName();
  const read = interviews.flatMap(({ id, process, debrief }) =>
    process?.__typename === 'Application' && debrief?.submittedAt
      ? [
          {
            id,
            client: process.job.clientCompany.name,
            at: debrief.submittedAt,
            audiences: debrief.answers.map(({ audience }) => audience),
          },
        ]
      : [],
  );
  if (read.length === 0) return null;
  return (
    <section className="section" aria-labelledby="debriefs-read">
      <div className="section-title">
        <h2 id="debriefs-read">{t('privacy.debriefs')}</h2>
      </div>
      <ul className="card rows">
        {read.map(({ id, client, at, audiences }) => (
          <li key={id}>
            <Link to="/me/interviews/$id" params={{ id }} className="row">
              <span className="row-top">
                <span className="row-title">{client}</span>
                <span className="meta num">{dates.dayTime(at)}</span>
              </span>
              <span className="ink-2">
                {t(audiences.includes('CLIENT') ? 'privacy.readers' : 'privacy.readersOne', {
                  recruiter,
                  client,
                  both: audiences.filter((audience) => audience === 'CLIENT').length,
                  one: audiences.filter((audience) => audience === 'RECRUITER').length,
                })}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
