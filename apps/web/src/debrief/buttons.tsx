import type { ReactNode } from 'react';

interface Look {
  /** The one petrol button. */
  primary?: boolean;
  children: ReactNode;
}

const look = (primary?: boolean) => ({ className: 'task-button', 'data-primary': primary || undefined });

/** Buttons of our own: the page's come with Mantine, and the debrief opens without it. */
export function TaskButton({ primary, disabled, act, children }: Look & { act: () => void; disabled?: boolean }) {
  return (
    <button type="button" {...look(primary)} disabled={disabled} onClick={act}>
      {children}
    </button>
  );
}

/** To somewhere else in Nextround. */
export function TaskLink({ primary, href, children }: Look & { href: string }) {
  return (
    <a {...look(primary)} href={href}>
      {children}
    </a>
  );
}
