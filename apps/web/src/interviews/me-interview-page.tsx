import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../access/viewer';
import { MyDebrief } from '../debrief/my-debrief';
import { recruiterNames } from '../debrief/readers';
import { ToldMe } from '../feedback/told-me';
import { isLetterKind, type LetterKind } from '../follow-up/own-steps';
import type { MyInterviewPageQuery } from '../gql/graphql';
import { spoken } from '../i18n/i18n';
import { Asked } from '../look/asked';
import { useDates } from '../look/dates';
import { useNow } from '../look/now';
import { Crumbs, PageHead } from '../look/page';
import { Clock } from '../look/parts';
import { type MyInterviewFound, MyInterviewPageDocument } from './me-interview-document';
import { FactList } from './interview-facts';
import { whatFollows } from './my-move';
import { MyQuestions } from './my-questions';
import { TodoLink } from './todo-link';
import { todoClock, todoWords } from './todo-words';
import { todosOfRound } from './todos';
import './me.css';
import { leadsTo } from './process';

const interviewOf = ({ node }: MyInterviewPageQuery): MyInterviewFound | null => (node?.__typename === 'Interview' ? node : null);

export function MyInterviewPage({ id }: { id: string }) {
  const result = useQuery(MyInterviewPageDocument, { variables: { id, language: spoken() } });
  return (
    <Asked result={result} find={interviewOf}>
      {(interview) => <Round interview={interview} />}
    </Asked>
  );
}

function Round({ interview }: { interview: MyInterviewFound }) {
  const { t } = useTranslation();
  const { client, title } = leadsTo(interview.process);
  const ended = Date.parse(interview.endsAt) <= useNow();
  return (
    <div className="page me">
      <Crumbs>
        {[
          <Link key="next" to="/me">
            {t('places.next')}
          </Link>,
          client,
        ]}
      </Crumbs>
      <PageHead title={client} lead={t('me.jobRound', { job: title, round: interview.round })} />
      {interview.releasedFeedback.length > 0 && <ToldMe interview={interview} client={client} />}
      <section className="card card-body" aria-label={t('interview.facts')}>
        <FactList interview={interview} />
      </section>
      <Ahead interview={interview} />
      {ended && <MyDebrief interview={interview} client={client} />}
      <MyQuestions interview={interview} />
    </div>
  );
}

/** What there is to do about this round, besides writing it down: the letters that are due, and the preparation before it. */
function Ahead({ interview }: { interview: MyInterviewFound }) {
  const { t } = useTranslation();
  const dates = useDates();
  const now = useNow();
  const recruiter = recruiterNames(useViewer()?.candidate?.recruiter?.name, t).name;
  const letters = interview.followUps.filter(({ kind, owner, state }) => owner === 'CANDIDATE' && isLetterKind(kind) && state === 'DONE');
  const todos = todosOfRound(interview, now, true).filter(({ kind }) => isLetterKind(kind));
  const ahead = Date.parse(interview.endsAt) > now;
  const follows = ahead ? undefined : whatFollows(interview, now, recruiter, dates.dayTime, t);
  const ticked = interview.prepPack?.items.filter(({ done }) => done).length ?? 0;
  if (!ahead && !follows && todos.length === 0 && letters.length === 0) return null;
  return (
    <section className="section" id="prep" aria-labelledby="ahead">
      <div className="section-title">
        <h2 id="ahead">{t(ahead ? 'prep.ready' : 'me.afterwards')}</h2>
      </div>
      <ul className="card rows">
        {ahead && (
          <li>
            <Link to="/me/interviews/$id/prep" params={{ id: interview.id }} className="row">
              <span className="row-title">{t('prep.open')}</span>
              <span className="ink-2">
                {interview.prepPack ? t('prep.readyLead', { done: ticked, of: interview.prepPack.items.length }) : t('me.prepWaits')}
              </span>
            </Link>
          </li>
        )}
        {todos.map((todo) => {
          const { state, part, words } = todoClock(todo, now, t);
          return (
            <li key={todo.kind}>
              <TodoLink todo={todo}>
                <span className="row-top">
                  <span className="row-title">{todoWords(todo, t).title}</span>
                  <Clock state={state} part={part}>
                    {words}
                  </Clock>
                </span>
                <span className="ink-2">{t('me.draftReady')}</span>
              </TodoLink>
            </li>
          );
        })}
        {letters.map(({ id, kind, doneAt, channel }) => (
          <li key={id} className="row">
            <span className="row-top">
              <span className="row-title">{t(`letter.kind.${kind as LetterKind}`)}</span>
              <Clock state="done">{doneAt && dates.dayTime(doneAt)}</Clock>
            </span>
            {channel && <span className="ink-2">{t(`letter.channelName.${channel}`)}</span>}
          </li>
        ))}
        {follows && <li className="row ink-2">{follows}</li>}
      </ul>
    </section>
  );
}
