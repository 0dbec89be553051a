import { ApolloProvider, useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DebriefInHandQuery } from '../gql/graphql';
import { speak, spoken } from '../i18n/i18n';
import { Asked, Loading } from '../look/asked';
import { ButtonLink } from '../look/button-link';
import { SkipLink } from '../look/skip-link';
import { PageTitle } from '../look/page';
import { Ring } from '../look/parts';
import { sentenceOf, troubleOf } from '../look/trouble';
import { DebriefInHandDocument } from './debrief-documents';
import { LinkDoor, type OpenedLink } from './link-door';
import type { Place } from './place';
import { recruiterNames } from './readers';
import { TaskFrame } from './task-frame';
import { DebriefWay } from './way';
import { Writing } from './writing';
import './debrief.css';

/** The debrief as the mail's link opens it, without a password: this one interview, and nothing else. */
export function DebriefLinkPage({ token, place }: { token: string; place?: Place }) {
  const navigate = useNavigate();
  const [door] = useState(() => new LinkDoor(token));
  const [opened, setOpened] = useState<OpenedLink>();
  const [failure, setFailure] = useState<unknown>();
  const open = useCallback(
    () =>
      door.open().then(async (link) => {
        await speak(link.language);
        setOpened(link);
        setFailure(undefined);
      }, setFailure),
    [door],
  );
  useEffect(() => void open(), [open]);
  const way = useMemo(
    () => ({ byLink: true, go: (step: Place) => void navigate({ to: '/d/$token', params: { token }, search: { step } }) }),
    [token, navigate],
  );
  return (
    <DebriefWay value={way}>
      <SkipLink />
      {opened ? (
        <ApolloProvider client={door.client}>
          <Opened link={opened} place={place} />
        </ApolloProvider>
      ) : failure ? (
        <Closed failure={failure} retry={() => void open()} />
      ) : (
        <main id="main" tabIndex={-1}>
          <Loading />
        </main>
      )}
    </DebriefWay>
  );
}

const interviewOf = ({ node }: DebriefInHandQuery) => (node?.__typename === 'Interview' ? node : null);

function Opened({ link, place }: { link: OpenedLink; place?: Place }) {
  const { t } = useTranslation();
  const result = useQuery(DebriefInHandDocument, { variables: { id: link.interview.id, language: spoken() } });
  // Called off while it was being written, or a week has gone by: what was typed stays on this phone.
  if (result.error && troubleOf(result.error).code === 'UNAUTHENTICATED') return <Closed failure={result.error} />;
  return (
    <Asked result={result} find={interviewOf}>
      {(interview) => {
        const readers = {
          ...recruiterNames(undefined, t),
          client: link.companyName ?? t('debriefLink.ownRound'),
          sent: Boolean(interview.debrief?.submittedAt),
          onlyMe: link.companyName === null,
        };
        return <Writing interview={interview} readers={readers} place={place} />;
      }}
    </Asked>
  );
}

/** Why a link opens nothing, and what to do. The server says the same of a link that is old, forged or called off; so does this. */
function Closed({ failure, retry }: { failure: unknown; retry?: () => void }) {
  const { t } = useTranslation();
  const trouble = troubleOf(failure);
  const over = trouble.code === 'UNAUTHENTICATED' || trouble.code === 'BAD_USER_INPUT';
  const why = over ? 'over' : trouble.code === 'NOT_YET' ? 'early' : 'failed';
  return (
    <TaskFrame
      place={t('debriefLink.place')}
      acts={
        over ? (
          <ButtonLink size="lg" fullWidth to="/sign-in" search={{ next: '/me' }}>
            {t('debriefLink.signIn')}
          </ButtonLink>
        ) : (
          <Button size="lg" variant="default" fullWidth onClick={retry}>
            {t('act.tryAgain')}
          </Button>
        )
      }
    >
      <div style={{ marginBottom: 16 }}>
        <Ring state={over ? 'dropped' : 'planned'} size={36} />
      </div>
      <PageTitle>{t(`debriefLink.${why}`)}</PageTitle>
      <p className="task-lead">{why === 'failed' ? sentenceOf(trouble, t) : t(`debriefLink.${why}Next`)}</p>
    </TaskFrame>
  );
}
