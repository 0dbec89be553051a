import { useMutation, useQuery } from '@apollo/client/react';
import { Button, Switch, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { KeptFragment, RetentionQuery } from '../gql/graphql';
import { Asked } from '../look/asked';
import { Conflict, otherTrouble, useBase } from '../look/conflict';
import { useDates } from '../look/dates';
import { fieldErrors, TroubleNote, troubleOf } from '../look/trouble';
import './privacy.css';
import { RetentionDocument, UpdateRetentionDocument } from './retention-documents';

const months = ['candidateMonths', 'placementMonths'] as const;

const typedOf = ({ active, candidateMonths, placementMonths }: KeptFragment) => ({
  active,
  candidateMonths: String(candidateMonths),
  placementMonths: String(placementMonths),
});

/** For how long the agency keeps what it knows of people, and who is next to be erased by it. */
export function Retention() {
  const { t } = useTranslation();
  const result = useQuery(RetentionDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <section className="section" aria-labelledby="retention">
      <div className="section-title">
        <h2 id="retention">{t('retention.title')}</h2>
      </div>
      <p className="ink-2 privacy-lead">{t('retention.lead')}</p>
      <Asked result={result} find={(data) => data}>
        {({ agency, retentionDue }) => (
          <>
            <Policy policy={agency.retentionPolicy} />
            {agency.retentionPolicy.active && <Due due={retentionDue} />}
          </>
        )}
      </Asked>
    </section>
  );
}

function Policy({ policy }: { policy: KeptFragment }) {
  const { t } = useTranslation();
  const [update, { data, error, loading }] = useMutation(UpdateRetentionDocument, { refetchQueries: [RetentionDocument] });
  const within = (value: string) =>
    /^\d+$/.test(value.trim()) && Number(value) >= 1 && Number(value) <= 120 ? null : t('retention.wrong');
  const form = useForm({ initialValues: typedOf(policy), validate: { candidateMonths: within, placementMonths: within } });
  const take = (now: KeptFragment) => {
    form.setValues(typedOf(now));
    form.resetDirty(typedOf(now));
  };
  const base = useBase(policy, form.isDirty() ? undefined : take);
  const save = async (expectedVersion: number) => {
    const { active, candidateMonths, placementMonths } = form.values;
    const input = { active, candidateMonths: Number(candidateMonths), placementMonths: Number(placementMonths), expectedVersion };
    try {
      const saved = await update({ variables: { input } });
      form.resetDirty();
      if (saved.data) base.stand(saved.data.updateRetentionPolicy.agency.retentionPolicy);
    } catch (failure) {
      if (!(await base.meet(failure))) form.setErrors(fieldErrors(troubleOf(failure)));
    }
  };
  const saidOf = ({ active, candidateMonths, placementMonths }: ReturnType<typeof typedOf>) => [
    t(active ? 'retention.on' : 'retention.off'),
    candidateMonths,
    placementMonths,
  ];
  const labels = [t('retention.active'), t('retention.candidateMonths'), t('retention.placementMonths')];
  return (
    <form className="card card-body form" onSubmit={form.onSubmit(() => void save(base.version))} noValidate>
      <TroubleNote error={otherTrouble(error)} except={[...months]} />
      {base.met && (
        <Conflict
          sides={labels.map((label, i) => ({ label, mine: saidOf(form.values)[i], theirs: saidOf(typedOf(policy))[i] }))}
          loading={loading}
          keepMine={() => void save(base.stand())}
          takeTheirs={() => {
            base.stand();
            take(policy);
          }}
          editAgain={() => base.stand()}
        />
      )}
      <Switch
        label={t('retention.active')}
        description={t('retention.activeHelp')}
        {...form.getInputProps('active', { type: 'checkbox' })}
      />
      {months.map((name) => (
        <TextInput
          key={name}
          label={t(`retention.${name}`)}
          description={t(`retention.${name}Help`)}
          inputMode="numeric"
          maw={360}
          {...form.getInputProps(name)}
        />
      ))}
      <div className="form-acts">
        <Button type="submit" loading={loading} disabled={!form.isDirty()}>
          {t('retention.save')}
        </Button>
        <output className="meta">{data && !form.isDirty() ? t('debrief.saved') : ''}</output>
      </div>
    </form>
  );
}

/** Who is erased within thirty days: time to look once more. */
function Due({ due }: { due: RetentionQuery['retentionDue'] }) {
  const { t } = useTranslation();
  const dates = useDates();
  return (
    <section className="section" aria-labelledby="retention-due">
      <div className="section-title">
        <h3 id="retention-due">{t('retention.due')}</h3>
      </div>
      {due.nodes.length === 0 && <p className="card card-body ink-2">{t('retention.nobody')}</p>}
      {due.nodes.length > 0 && (
        <ul className="card rows">
          {due.nodes.map(({ id, name, keptUntil }) => (
            <li key={id}>
              <Link to="/candidates/$id" params={{ id }} className="row">
                <span className="row-top">
                  <span className="row-title">{name}</span>
                  {keptUntil && <span className="meta num">{dates.dayTime(keptUntil)}</span>}
                </span>
              </Link>
            </li>
          ))}
        </ul>
      )}
      {due.totalCount > due.nodes.length && <p className="meta">{t('retention.more', { count: due.totalCount - due.nodes.length })}</p>}
    </section>
  );
}
