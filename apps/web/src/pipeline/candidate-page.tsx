import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { IconClockHour4, IconMail, IconMoon, IconUser } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../access/viewer';
import { WhatTheyShare } from '../disclosure/what-they-share';
import { graphql } from '../gql';
import type { CandidatePageQuery } from '../gql/graphql';
import { ChangedBy } from '../live/changed-by';
import { Asked } from '../look/asked';
import { datesIn, placeOf } from '../look/dates';
import { givenName } from '../look/names';
import { useNow } from '../look/now';
import { Crumbs, PageHead } from '../look/page';
import { Face } from '../look/parts';
import { ThreadSection } from '../messages/thread-section';
import { TheirData } from '../privacy/erase-candidate';
import { ApplicationCard } from './application-card';
import { CandidateDebriefs } from './candidate-debriefs';
import { type CandidateTab, CandidateTabs } from './candidate-tabs';
import { CandidateTimeline } from './candidate-timeline';
import { InviteCandidate } from './invite-candidate';
import { PutForward } from './put-forward';
import { WhoSeesWhat } from './who-sees-what';
import './pipeline.css';

const CandidatePageDocument = graphql(`
  query CandidatePage($id: ID!, $after: String) {
    node(id: $id) {
      __typename
      ... on Candidate {
        id
        name
        email
        headline
        timeZone
        quietHours {
          start
          end
        }
        recruiter {
          id
          name
        }
        applications(first: 5, after: $after) {
          pageInfo {
            hasNextPage
            endCursor
          }
          nodes {
            ...ApplicationCard
          }
        }
        processUpdates {
          ...TheyShared
        }
      }
    }
  }
`);

type Found = Extract<NonNullable<CandidatePageQuery['node']>, { __typename: 'Candidate' }>;
const candidateOf = ({ node }: CandidatePageQuery): Found | null => (node?.__typename === 'Candidate' ? node : null);

export function CandidatePage({ id, tab }: { id: string; tab?: CandidateTab }) {
  const result = useQuery(CandidatePageDocument, { variables: { id } });
  return (
    <Asked result={result} find={candidateOf}>
      {(candidate) => <Candidate candidate={candidate} tab={tab} more={(after) => void result.fetchMore({ variables: { after } })} />}
    </Asked>
  );
}

function Candidate({ candidate, tab, more }: { candidate: Found; tab?: CandidateTab; more: (after: string | null | undefined) => void }) {
  const { t } = useTranslation();
  const can = useMay();
  const { nodes: applications, pageInfo } = candidate.applications;
  return (
    <div className="page">
      <Crumbs>
        {[
          <Link key="list" to="/candidates" search={{}}>
            {t('candidates.title')}
          </Link>,
          candidate.name,
        ]}
      </Crumbs>
      <div className="titled">
        <Face name={candidate.name} size={44} />
        <PageHead title={candidate.name} lead={candidate.headline ?? t('candidate.noHeadline')}>
          {can('application.submit') && (
            <PutForward candidateId={candidate.id} name={candidate.name} taken={applications.map(({ job }) => job.id)} />
          )}
          {can('candidate.invite') && candidate.email && <InviteCandidate candidateId={candidate.id} name={candidate.name} />}
        </PageHead>
      </div>
      <ChangedBy id={candidate.id} />
      <CandidateTabs id={candidate.id} />
      <div className="two">
        {tab === 'timeline' && <CandidateTimeline id={candidate.id} />}
        {tab === 'debriefs' && (
          <div className="stack">
            <CandidateDebriefs id={candidate.id} />
          </div>
        )}
        {tab === 'readers' && <WhoSeesWhat candidate={candidate} open />}
        {tab === undefined && (
          <section aria-label={t('candidate.applications')} className="stack">
            {applications.map((application) => (
              <ApplicationCard key={application.id} application={application} candidate={candidate.name} />
            ))}
            {pageInfo.hasNextPage && (
              <Button variant="default" onClick={() => more(pageInfo.endCursor)}>
                {t('act.more')}
              </Button>
            )}
            {applications.length === 0 && (
              <div className="card empty">
                <p className="strong">{t('candidate.noApplications', { name: candidate.name })}</p>
                <p className="ink-2">{t('candidate.noApplicationsNext')}</p>
              </div>
            )}
            {can('disclosure.request') && (
              <WhatTheyShare candidate={candidate} updates={candidate.processUpdates} applications={applications} />
            )}
            <ThreadSection candidateId={candidate.id} name={candidate.name} />
            <p className="note">{t('tellCompany.pageReaders', { name: givenName(candidate.name) })}</p>
          </section>
        )}
        <div className="stack">
          <Contact candidate={candidate} />
          <TheirData id={candidate.id} name={candidate.name} />
        </div>
      </div>
    </div>
  );
}

function Contact({ candidate }: { candidate: Found }) {
  const { t } = useTranslation();
  const icon = { size: 18, stroke: 1.6, className: 'icon', 'aria-hidden': true };
  const local = datesIn(candidate.timeZone, t).time(new Date(useNow()).toISOString());
  return (
    <aside className="card card-body" aria-label={t('candidate.reach')}>
      <h2 className="h3" style={{ marginBottom: 12 }}>
        {t('candidate.reach')}
      </h2>
      <dl className="facts">
        {candidate.email && (
          <div>
            <dt>
              <IconMail {...icon} />
              <span className="unseen">{t('access.email')}</span>
            </dt>
            <dd>
              <a className="link" href={`mailto:${candidate.email}`}>
                {candidate.email}
              </a>
            </dd>
          </div>
        )}
        <div>
          <dt>
            <IconClockHour4 {...icon} />
            <span className="unseen">{t('account.timeZone')}</span>
          </dt>
          <dd>{t('candidate.localTime', { time: local, place: placeOf(candidate.timeZone) })}</dd>
        </div>
        {candidate.quietHours && (
          <div>
            <dt>
              <IconMoon {...icon} />
              <span className="unseen">{t('account.quietHours')}</span>
            </dt>
            <dd>{t('candidate.quiet', { start: candidate.quietHours.start, end: candidate.quietHours.end })}</dd>
          </div>
        )}
        {candidate.recruiter && (
          <div>
            <dt>
              <IconUser {...icon} />
              <span className="unseen">{t('candidates.recruiter')}</span>
            </dt>
            <dd>{t('candidate.lookedAfter', { name: candidate.recruiter.name })}</dd>
          </div>
        )}
      </dl>
    </aside>
  );
}
