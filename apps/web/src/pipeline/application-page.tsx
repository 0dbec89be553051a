import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconChevronDown } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../access/viewer';
import { WhatTheyShare } from '../disclosure/what-they-share';
import type { ApplicationPageQuery } from '../gql/graphql';
import { spoken } from '../i18n/i18n';
import { BookRound } from '../interviews/book-round';
import { RoundActs, RoundFacts, RoundWords } from '../interviews/round-parts';
import { Rounds } from '../interviews/rounds';
import { ChangedBy } from '../live/changed-by';
import { Asked } from '../look/asked';
import { Crumbs, PageHead } from '../look/page';
import { Face } from '../look/parts';
import { useShortcuts } from '../look/shortcuts';
import { type ApplicationFound, ApplicationPageDocument } from './application-document';
import type { Place } from './board-document';
import { CardMenu, type Menued } from './card-menu';
import { HowItEnded } from './how-it-ended';
import { NextMove, useShown } from './next-move';
import { Offers } from './offers';
import { StageWay } from './stage-way';
import { useMoves } from './use-moves';
import { WhoSeesWhat } from './who-sees-what';
import './pipeline.css';

interface Found {
  application: ApplicationFound;
  stages: readonly Place[];
}
const applicationOf = ({ node, agency }: ApplicationPageQuery): Found | null =>
  node?.__typename === 'Application' ? { application: node, stages: agency.stages } : null;

export function ApplicationPage({ id, round }: { id: string; round?: number }) {
  const result = useQuery(ApplicationPageDocument, { variables: { id, language: spoken() } });
  return (
    <Asked result={result} find={applicationOf}>
      {(found) => <Process key={id} {...found} round={round} refresh={() => result.refetch()} />}
    </Asked>
  );
}

/** One candidate on the way to one job: how far, whose move, and of each round what was seen, said and owed. */
function Process({ application, stages, round, refresh }: Found & { round?: number; refresh: () => Promise<unknown> }) {
  const { t } = useTranslation();
  const can = useMay();
  const shown = useShown();
  const [booking, book] = useDisclosure(false);
  const [menued, open] = useState<Menued>();
  const acts = useRef<HTMLButtonElement>(null);
  const moves = useMoves(refresh);
  const { moving, settle } = moves;
  useEffect(() => {
    if (moving.size > 0) settle(() => application.currentStage.id);
    // oxlint-disable-next-line react/exhaustive-deps -- asked when something was read or put, not when the hook is made anew
  }, [application, moving]);
  const { candidate, job, interviews, status } = application;
  const client = job.clientCompany.name;
  const title = t('job.at', { job: job.title, client });
  const rounds = [...interviews].sort((a, b) => a.round - b.round);
  const current = rounds.find((one) => one.round === round) ?? pressing(rounds, shown.now);
  const active = status === 'ACTIVE';
  const openMenu = () => acts.current && open({ card: application, beside: acts.current });
  useShortcuts({ moveCard: active && can('application.move') ? openMenu : undefined });
  return (
    <div className="page">
      <Crumbs>
        {[
          <Link key="pipeline" to="/pipeline" search={{}}>
            {t('places.pipeline')}
          </Link>,
          <Link key="company" to="/companies/$id" params={{ id: job.clientCompany.id }}>
            {client}
          </Link>,
          candidate.name,
        ]}
      </Crumbs>
      <div className="titled">
        <Face name={candidate.name} size={44} />
        <PageHead
          title={candidate.name}
          lead={
            <>
              {title} ·{' '}
              <Link to="/candidates/$id" params={{ id: candidate.id }} className="link">
                {t('board.openCandidate')}
              </Link>
            </>
          }
        >
          {active && can('interview.schedule') && (
            <Button variant="default" onClick={book.open}>
              {t('round.bookAct')}
            </Button>
          )}
          {active && can('application.move') && (
            <Button
              variant="default"
              ref={acts}
              aria-haspopup="menu"
              rightSection={<IconChevronDown size={15} stroke={1.6} aria-hidden />}
              onClick={openMenu}
            >
              {t('process.decide')}
            </Button>
          )}
        </PageHead>
      </div>
      <ChangedBy id={application.id} />
      <p className="process-now card">
        <NextMove card={application} shown={shown} long />
      </p>
      <StageWay application={application} stages={stages} to={moving.get(application.id)} />
      {current ? (
        <>
          <div className="process-round">
            <h2 className="unseen">{t('interview.rounds')}</h2>
            <Rounds rounds={rounds} current={current} candidate={candidate.name} client={client} applicationId={application.id} />
            <div className="page-acts">
              <RoundActs key={current.id} interview={current} />
            </div>
          </div>
          <div className="two">
            <div className="stack">
              <RoundWords interview={current} />
              <Beyond application={application} />
            </div>
            <div className="stack">
              <RoundFacts interview={current} />
              <Offers application={application} />
              <WhoSeesWhat candidate={candidate} client={client} />
            </div>
          </div>
        </>
      ) : (
        <div className="two">
          <div className="stack">
            <div className="card empty">
              <p className="strong">{t('candidate.noRounds')}</p>
              <p className="ink-2">{t('process.noRoundsNext')}</p>
            </div>
            <Beyond application={application} />
          </div>
          <div className="stack">
            <Offers application={application} />
            <WhoSeesWhat candidate={candidate} client={client} />
          </div>
        </div>
      )}
      <CardMenu menued={menued} close={() => open(undefined)} stages={stages} moves={moves} />
      <BookRound opened={booking} close={book.close} applicationId={application.id} title={title} />
    </div>
  );
}

/** How it ended, and what the candidate chose to tell of other processes. */
function Beyond({ application }: { application: ApplicationFound }) {
  const can = useMay();
  return (
    <>
      <HowItEnded application={application} />
      {can('disclosure.request') && (
        <WhatTheyShare candidate={application.candidate} updates={application.candidate.processUpdates} applications={[application]} />
      )}
    </>
  );
}

/** The round that is looked at first: the last one held, since that is where something is owed; else the next. */
function pressing(rounds: ApplicationFound['interviews'], now: number) {
  return rounds.findLast(({ startsAt, status }) => Date.parse(startsAt) <= now && status !== 'CANCELLED') ?? rounds[0];
}
