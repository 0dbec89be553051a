import type { ReactNode } from 'react';

/** One step of the wizard: what it is about, what is asked, and what can be done. */
export function StepCard({ title, lead, acts, children }: { title: string; lead?: ReactNode; acts?: ReactNode; children?: ReactNode }) {
  return (
    <section className="card import-step">
      <div className="import-step-head">
        <h2 tabIndex={-1}>{title}</h2>
        {lead !== undefined && <p className="ink-2">{lead}</p>}
      </div>
      {children}
      {acts !== undefined && <div className="form-acts import-acts">{acts}</div>}
    </section>
  );
}
