import { type ReactNode, useEffect, useRef } from 'react';

let shown = 0;

/** One step of the wizard. Whoever comes to it from the one before hears its name. */
export function StepCard({ title, lead, acts, children }: { title: string; lead?: ReactNode; acts?: ReactNode; children?: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    shown += 1;
    if (shown > 1) heading.current?.focus({ preventScroll: true });
    return () => {
      // Left for another page, the next visit begins anew.
      setTimeout(() => {
        if (!document.querySelector('.import-step')) shown = 0;
      });
    };
  }, []);
  return (
    <section className="card import-step">
      <div className="import-step-head">
        <h2 ref={heading} tabIndex={-1}>
          {title}
        </h2>
        {lead !== undefined && <p className="ink-2">{lead}</p>}
      </div>
      {children}
      {acts !== undefined && <div className="form-acts import-acts">{acts}</div>}
    </section>
  );
}
