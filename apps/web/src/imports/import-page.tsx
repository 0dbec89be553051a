import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportQuery } from '../gql/graphql';
import { spoken } from '../i18n/i18n';
import { Asked } from '../look/asked';
import { grouped } from '../look/numbers';
import { Crumbs, PageHead } from '../look/page';
import { CheckStep } from './check-step';
import { ImportDocument, isMoving } from './documents';
import { FileStep } from './file-step';
import { MapStep } from './map-step';
import { ResultStep } from './result-step';
import { RunStep } from './run-step';
import './imports.css';

/** How often the page asks how far an import is, in milliseconds. */
const often = 700;

export type Found = Extract<NonNullable<ImportQuery['node']>, { __typename: 'CandidateImport' }>;
const steps = ['file', 'map', 'check', 'run', 'result'] as const;
export type Step = (typeof steps)[number];

/** Which step an import is at where nobody has chosen one: as far as it has come. */
function stepOf({ state, dryRun }: Found): Step {
  if (state === 'CHECKING') return 'check';
  if (state === 'READY') return dryRun ? 'check' : 'file';
  return state === 'WAITING' || state === 'RUNNING' ? 'run' : 'result';
}

export function ImportPage({ id }: { id: string }) {
  const { t } = useTranslation();
  const result = useQuery(ImportDocument, { variables: { id, language: spoken() }, fetchPolicy: 'cache-and-network' });
  const { refetch } = result;
  // Where one answer fails to come, the next one will.
  const data = result.data ?? result.previousData;
  const node = data?.node?.__typename === 'CandidateImport' ? data.node : undefined;
  const moving = node !== undefined && isMoving(node);
  useEffect(() => {
    if (!moving) return;
    const timer = setInterval(() => void refetch().catch(() => undefined), often);
    return () => clearInterval(timer);
  }, [moving, refetch]);
  return (
    <Asked result={{ ...result, data }} find={() => node}>
      {(found) => (
        <div className="page import">
          <Crumbs>
            {[
              <Link key="all" to="/imports">
                {t('imports.title')}
              </Link>,
              found.fileName ?? t('imports.pasted'),
            ]}
          </Crumbs>
          <PageHead
            title={found.fileName ?? t('imports.pasted')}
            lead={t('imports.rowsBy', {
              rows: t('imports.rows', { count: found.total, n: grouped(found.total) }),
              who: found.madeBy ?? t('imports.command'),
            })}
          />
          <Wizard key={found.id} found={found} again={refetch} more={(after) => result.fetchMore({ variables: { after } })} />
        </div>
      )}
    </Asked>
  );
}

/** What every step is given: the import, how to ask for it anew, and how to go on. */
export interface StepProps {
  found: Found;
  again: () => Promise<unknown>;
  go: (step: Step) => void;
  more: (after: string) => Promise<unknown>;
}

function Wizard({ found, again, more }: Omit<StepProps, 'go'>) {
  const { t } = useTranslation();
  const [chosen, choose] = useState<Step>();
  // Steps that are over cannot be gone back to: from the moment it runs, where it stands is what is shown.
  const open = found.state === 'READY';
  const at = open && chosen ? chosen : stepOf(found);
  const props = { found, again, more, go: choose };
  const wizard = useRef<HTMLDivElement>(null);
  const shown = useRef(`${at} ${found.state}`);
  // What was pressed is gone with its step: the focus goes to the name of the next, unless it is somewhere else by now.
  useEffect(() => {
    const [before, now] = [shown.current, `${at} ${found.state}`];
    shown.current = now;
    const focused = document.activeElement;
    if (before !== now && (focused === document.body || wizard.current?.contains(focused)))
      wizard.current?.querySelector('h2')?.focus({ preventScroll: true });
  }, [at, found.state]);
  return (
    <div ref={wizard}>
      <ol className="import-steps" aria-label={t('imports.steps')}>
        {steps.map((step, i) => (
          <li key={step} aria-current={step === at ? 'step' : undefined} data-past={i < steps.indexOf(at) || undefined}>
            <span className="num">{i + 1}</span>
            {t(`imports.step.${step}`)}
          </li>
        ))}
      </ol>
      {at === 'file' && <FileStep {...props} />}
      {at === 'map' && <MapStep {...props} />}
      {at === 'check' && <CheckStep {...props} />}
      {at === 'run' && <RunStep {...props} />}
      {at === 'result' && <ResultStep {...props} />}
    </div>
  );
}
