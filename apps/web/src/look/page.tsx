import { IconChevronRight } from '@tabler/icons-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

let arrivals = 0;

/** The one h1 of a page. It names the tab, and takes the focus when one arrives from another page, so a reader hears where. */
export function PageTitle({ children, tab }: { children: string; tab?: string }) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  const name = tab ?? children;
  useEffect(() => {
    document.title = t('tab', { name });
  }, [name, t]);
  useEffect(() => {
    arrivals += 1;
    // The first page of a visit leaves the focus where the browser put it.
    if (arrivals > 1) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}

export function PageHead({ title, tab, lead, children }: { title: string; tab?: string; lead?: ReactNode; children?: ReactNode }) {
  return (
    <header className="page-head">
      <div>
        <PageTitle tab={tab}>{title}</PageTitle>
        {lead !== undefined && <p className="lead">{lead}</p>}
      </div>
      {children !== undefined && <div className="page-acts">{children}</div>}
    </header>
  );
}

export function Crumbs({ children }: { children: ReactNode[] }) {
  const { t } = useTranslation();
  return (
    <nav aria-label={t('frame.crumbs')}>
      <ol className="crumbs">
        {children.map((child, i) => (
          <li key={i} aria-current={i === children.length - 1 ? 'page' : undefined}>
            {i > 0 && <IconChevronRight size={14} stroke={1.6} className="icon" aria-hidden />}
            <span className="ellipsis">{child}</span>
          </li>
        ))}
      </ol>
    </nav>
  );
}
