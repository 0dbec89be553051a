import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { CandidateAnswer } from '../feedback/candidate-answer';
import { graphql } from '../gql';
import type { CandidateDebriefsQuery } from '../gql/graphql';
import { spoken } from '../i18n/i18n';
import { Asked } from '../look/asked';
import { useDates } from '../look/dates';
import { givenName } from '../look/names';

const CandidateDebriefsDocument = graphql(`
  query CandidateDebriefs($id: ID!, $language: Language!) {
    node(id: $id) {
      __typename
      ... on Candidate {
        id
        name
        applications(first: 10) {
          nodes {
            id
            job {
              id
              title
              clientCompany {
                id
                name
              }
            }
            interviews {
              id
              round
              kind
              debrief {
                id
                submittedAt
                revision
                overallRating
                answers {
                  prompt {
                    id
                    topic
                    rated
                    question(language: $language)
                  }
                  rating
                  text
                  audience
                }
              }
            }
          }
        }
      }
    }
  }
`);

type Found = Extract<NonNullable<CandidateDebriefsQuery['node']>, { __typename: 'Candidate' }>;
const candidateOf = ({ node }: CandidateDebriefsQuery): Found | null => (node?.__typename === 'Candidate' ? node : null);

/** What the candidate wrote after each round, as far as they gave it to the agency; the latest first. */
export function CandidateDebriefs({ id }: { id: string }) {
  const result = useQuery(CandidateDebriefsDocument, { variables: { id, language: spoken() } });
  return (
    <Asked result={result} find={candidateOf}>
      {(candidate) => <Debriefs candidate={candidate} />}
    </Asked>
  );
}

function Debriefs({ candidate }: { candidate: Found }) {
  const { t } = useTranslation();
  const dates = useDates();
  const name = givenName(candidate.name);
  const all = candidate.applications.nodes
    .flatMap(({ job, interviews }) =>
      interviews.flatMap(({ id, round, kind, debrief }) =>
        debrief?.submittedAt ? [{ id, round, kind, job, debrief, at: debrief.submittedAt }] : [],
      ),
    )
    .sort((a, b) => b.at.localeCompare(a.at));
  if (all.length === 0)
    return (
      <div className="card empty">
        <p className="strong">{t('timeline.noDebriefs', { name })}</p>
        <p className="ink-2">{t('timeline.noDebriefsNext')}</p>
      </div>
    );
  return all.map(({ id, round, kind, job, debrief, at }) => (
    <article key={id} className="card card-body stack" aria-labelledby={debrief.id}>
      <header>
        <h2 className="h3" id={debrief.id}>
          <Link to="/interviews/$id" params={{ id }} className="link">
            {t('interview.roundKind', { round, kind: t(`interviewKind.${kind}`) })}
          </Link>
        </h2>
        <p className="meta">
          {t('job.at', { job: job.title, client: job.clientCompany.name })} · {t('board.debriefAt', { at: dates.dayTime(at) })}
        </p>
      </header>
      {debrief.answers.map((answer) => (
        <CandidateAnswer key={answer.prompt.id} answer={answer} client={job.clientCompany.name} titled />
      ))}
    </article>
  ));
}
