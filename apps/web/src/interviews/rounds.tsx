import { Link, linkOptions } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { InterviewStateFragment } from '../gql/graphql';
import { useDates } from '../look/dates';
import { useNow } from '../look/now';
import { Ring } from '../look/parts';
import { whoseMove } from './whose-move';

interface Props {
  rounds: readonly InterviewStateFragment[];
  current: InterviewStateFragment;
  candidate: string;
  client: string;
  /** Of the application whose page shows the rounds itself; else each leads to a page of its own. */
  applicationId?: string;
}

export function Rounds({ rounds, current, candidate, client, applicationId }: Props) {
  const { t } = useTranslation();
  const now = useNow();
  const dates = useDates();
  const inOrder = [...rounds].sort((a, b) => a.round - b.round);
  return (
    <nav className="stepper" aria-label={t('interview.rounds')}>
      <ol>
        {inOrder.map((round) => {
          const move = whoseMove(round, { candidate, client }, now, dates.dayTime, t);
          return (
            <li key={round.id} data-past={move.state === 'done' || undefined} title={move.sentence}>
              <Link
                {...(applicationId ? here(applicationId, round.round) : page(round.id))}
                aria-current={round.id === current.id ? 'page' : undefined}
              >
                <Ring state={move.state} size={16} />
                {t('interview.step', { round: round.round, kind: t(`interviewKind.${round.kind}`) })}
                <span className="unseen">, {move.sentence}</span>
              </Link>
            </li>
          );
        })}
      </ol>
      <span className="meta">
        {dates.range(current.startsAt, current.endsAt)} · {t(`interviewFormat.${current.format}`)}
      </span>
    </nav>
  );
}

const page = (id: string) => linkOptions({ to: '/interviews/$id', params: { id } });
const here = (id: string, round: number) => linkOptions({ to: '/applications/$id', params: { id }, search: { round }, replace: true });
