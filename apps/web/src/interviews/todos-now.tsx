import { useTranslation } from 'react-i18next';
import { Clock } from '../look/parts';
import { leadsTo } from './process';
import { TodoLink } from './todo-link';
import { todoClock, todoWords } from './todo-words';
import type { Todo } from './todos';
import { WriteItDown } from './write-it-down';

/** The one thing that is most urgent, on a card of its own with its one button. */
export function MostUrgent({ todo, now }: { todo: Todo; now: number }) {
  const { t } = useTranslation();
  if (todo.kind === 'DEBRIEF') return <WriteItDown interview={todo.interview} now={now} />;
  const { state, part, words } = todoClock(todo, now, t);
  const { title, help, act } = todoWords(todo, t);
  return (
    <section className="card urgent" aria-labelledby="urgent">
      <Clock state={state} part={part} big>
        {words}
      </Clock>
      <h2 id="urgent">{title}</h2>
      <p className="ink-2">{help}</p>
      <TodoLink todo={todo} button>
        {act}
      </TodoLink>
    </section>
  );
}

/** What comes after it, a line each. */
export function Then({ todos, now }: { todos: readonly Todo[]; now: number }) {
  const { t } = useTranslation();
  return (
    <section className="section" aria-labelledby="then">
      <div className="section-title">
        <h2 id="then">{t('todo.then')}</h2>
        <span className="meta num">{t('todo.count', { count: todos.length })}</span>
      </div>
      <ul className="card rows">
        {todos.map((todo) => {
          const { client, title: job } = leadsTo(todo.interview.process);
          const { state, part, words } = todoClock(todo, now, t);
          return (
            <li key={todo.kind + todo.interview.id}>
              <TodoLink todo={todo}>
                <span className="row-top">
                  <span className="row-title">{todoWords(todo, t).title}</span>
                  <Clock state={state} part={part}>
                    {words}
                  </Clock>
                </span>
                <span className="ink-2">
                  {todo.kind === 'THANK_YOU' && `${client}, `}
                  {t('me.jobRound', { job, round: todo.interview.round })}
                </span>
              </TodoLink>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
