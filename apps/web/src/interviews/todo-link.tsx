import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { isLetterKind } from '../follow-up/own-steps';
import { ButtonLink } from '../look/button-link';
import type { Todo } from './todos';

/** Where a to-do is done, as a row or as a button. */
export function TodoLink({ todo, button, children }: { todo: Todo; button?: boolean; children: ReactNode }) {
  const { kind, interview } = todo;
  const { id } = interview;
  const look = { size: 'lg', fullWidth: true } as const;
  if (kind === 'DEBRIEF') {
    const way = { to: '/me/debrief/$interviewId', params: { interviewId: id } } as const;
    return button ? (
      <ButtonLink {...look} {...way}>
        {children}
      </ButtonLink>
    ) : (
      <Link {...way} className="row">
        {children}
      </Link>
    );
  }
  if (isLetterKind(kind)) {
    const way = { to: '/me/interviews/$id/thank-you', params: { id }, search: { kind } } as const;
    return button ? (
      <ButtonLink {...look} {...way}>
        {children}
      </ButtonLink>
    ) : (
      <Link {...way} className="row">
        {children}
      </Link>
    );
  }
  const way = { to: kind === 'PREP' ? '/me/interviews/$id/prep' : '/me/interviews/$id', params: { id } } as const;
  return button ? (
    <ButtonLink {...look} {...way}>
      {children}
    </ButtonLink>
  ) : (
    <Link {...way} className="row">
      {children}
    </Link>
  );
}
