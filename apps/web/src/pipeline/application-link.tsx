import { useRouter } from '@tanstack/react-router';
import type { ReactNode } from 'react';

/** The way to an application, from among hundreds: no more than an address and a step there, since each link of the router watches all of it. */
export function ApplicationLink({ id, className, children }: { id: string; className: string; children: ReactNode }) {
  const router = useRouter();
  const there = { to: '/applications/$id', params: { id } } as const;
  return (
    <a
      href={`/applications/${id}`}
      className={className}
      data-row
      draggable={false}
      onPointerEnter={() => void router.preloadRoute(there)}
      onClick={(event) => {
        if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        void router.navigate(there);
      }}
    >
      {children}
    </a>
  );
}
