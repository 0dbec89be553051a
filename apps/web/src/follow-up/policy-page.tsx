import { useMutation, useQuery } from '@apollo/client/react';
import { Button, Switch, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../gql';
import type { FollowUpPolicyQuery } from '../gql/graphql';
import { Asked } from '../look/asked';
import { Conflict, otherTrouble } from '../look/conflict';
import { Ring } from '../look/parts';
import { fieldErrors, TroubleNote, troubleOf } from '../look/trouble';
import { SettingsPage } from '../settings/settings-page';
import './policy.css';

export const PolicyFields = graphql(`
  fragment Policy on FollowUpPolicy {
    thankYou
    feedback
    secondFollowUp
    thirdFollowUp
    escalation
    noNews
    rejection
    skipWeekends
    version
  }
`);

const FollowUpPolicyDocument = graphql(`
  query FollowUpPolicy {
    agency {
      id
      name
      timeZone
      followUpPolicy {
        ...Policy
      }
    }
  }
`);

const UpdatePolicyDocument = graphql(`
  mutation UpdateFollowUpPolicy($input: UpdateFollowUpPolicyInput!) {
    updateFollowUpPolicy(input: $input) {
      agency {
        id
        followUpPolicy {
          ...Policy
        }
      }
    }
  }
`);

type Agency = FollowUpPolicyQuery['agency'];
const rungs = ['thankYou', 'feedback', 'secondFollowUp', 'thirdFollowUp', 'escalation'] as const;
const others = ['noNews', 'rejection'] as const;
const hours = [...rungs, ...others];
type Hours = Record<(typeof hours)[number], string>;

const typedOf = (agency: Agency): Hours => Object.fromEntries(hours.map((name) => [name, String(agency.followUpPolicy[name])])) as Hours;

export function PolicyPage() {
  const result = useQuery(FollowUpPolicyDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <Asked result={result} find={({ agency }) => agency}>
      {(agency) => <Policy agency={agency} again={async () => (await result.refetch()).data?.agency} />}
    </Asked>
  );
}

function Policy({ agency, again }: { agency: Agency; again: () => Promise<Agency | undefined> }) {
  const { t } = useTranslation();
  const [typed, type] = useState<Hours>(() => typedOf(agency));
  const [weekends, setWeekends] = useState(agency.followUpPolicy.skipWeekends);
  // The version that was on the screen when the first field was touched, not one that came in meanwhile.
  const [version, setVersion] = useState(agency.followUpPolicy.version);
  const [theirs, setTheirs] = useState<Agency>();
  const [saved, setSaved] = useState(false);
  const [update, { loading, error, reset }] = useMutation(UpdatePolicyDocument);
  const wrong = error ? fieldErrors(troubleOf(error)) : {};
  const valid = (value: string) => /^\d+$/.test(value.trim()) && Number(value) >= 1 && Number(value) <= 720;
  const before = agency.followUpPolicy;
  const changes = [
    ...hours.flatMap((name) =>
      valid(typed[name]) && Number(typed[name]) !== before[name]
        ? [t('policy.change', { name: t(`policy.${name}`), from: before[name], to: Number(typed[name]) })]
        : [],
    ),
    ...(weekends === before.skipWeekends ? [] : [t(weekends ? 'policy.weekendsOff' : 'policy.weekendsOn')]),
  ];
  const hoursOf = (value: string | number) => `${value} ${t('policy.unit')}`;
  const touch = () => setSaved(false);
  const save = async (expectedVersion: number) => {
    if (!hours.every((name) => valid(typed[name]))) return;
    const input = {
      ...(Object.fromEntries(hours.map((name) => [name, Number(typed[name])])) as Record<(typeof hours)[number], number>),
      skipWeekends: weekends,
      expectedVersion,
    };
    try {
      const { data } = await update({ variables: { input } });
      setTheirs(undefined);
      if (data) setVersion(data.updateFollowUpPolicy.agency.followUpPolicy.version);
      setSaved(true);
    } catch (failure) {
      if (troubleOf(failure).code === 'CONFLICT') setTheirs(await again());
    }
  };
  const take = (other: Agency) => {
    type(typedOf(other));
    setWeekends(other.followUpPolicy.skipWeekends);
    setVersion(other.followUpPolicy.version);
    setTheirs(undefined);
    reset();
  };
  const field = (name: (typeof hours)[number]) => (
    <TextInput
      label={t(`policy.${name}`)}
      description={t(`policy.${name}Help`)}
      inputMode="numeric"
      rightSection={<span className="meta">{t('policy.unit')}</span>}
      rightSectionWidth={44}
      value={typed[name]}
      error={wrong[name] ?? (valid(typed[name]) ? undefined : t('policy.wrong'))}
      onChange={(event) => {
        touch();
        type({ ...typed, [name]: event.currentTarget.value });
      }}
    />
  );
  return (
    <SettingsPage title={t('policy.title')} lead={t('policy.lead', { agency: agency.name })}>
      <form
        className="stack policy"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void save(version);
        }}
      >
        <section className="card card-body" aria-labelledby="rungs">
          <h2 className="h3" id="rungs">
            {t('policy.ladder')}
          </h2>
          <p className="meta policy-lead">{t('policy.ladderHelp')}</p>
          <ol className="policy-rungs">
            {rungs.map((name) => (
              <li key={name} className="line">
                <Ring state="planned" />
                {field(name)}
              </li>
            ))}
          </ol>
        </section>
        <section className="card card-body form" aria-labelledby="others">
          <h2 className="h3" id="others">
            {t('policy.candidates')}
          </h2>
          {others.map((name) => (
            <div key={name}>{field(name)}</div>
          ))}
          <Switch
            label={t('policy.skipWeekends')}
            description={t('policy.skipWeekendsHelp', { zone: agency.timeZone })}
            checked={weekends}
            onChange={(event) => {
              touch();
              setWeekends(event.currentTarget.checked);
            }}
          />
        </section>
        <TroubleNote error={otherTrouble(error)} except={hours} />
        {theirs && (
          <Conflict
            sides={[
              ...hours.map((name) => ({
                label: t(`policy.${name}`),
                mine: hoursOf(typed[name]),
                theirs: hoursOf(theirs.followUpPolicy[name]),
              })),
              {
                label: t('policy.skipWeekends'),
                mine: t(weekends ? 'policy.weekendsOff' : 'policy.weekendsOn'),
                theirs: t(theirs.followUpPolicy.skipWeekends ? 'policy.weekendsOff' : 'policy.weekendsOn'),
              },
            ]}
            loading={loading}
            keepMine={() => void save(theirs.followUpPolicy.version)}
            takeTheirs={() => take(theirs)}
            editAgain={() => {
              setVersion(theirs.followUpPolicy.version);
              setTheirs(undefined);
            }}
          />
        )}
        {changes.length > 0 && (
          <section aria-label={t('policy.changes')}>
            <ul className="policy-theirs ink-2">
              {changes.map((change) => (
                <li key={change}>{change}</li>
              ))}
            </ul>
            <p className="meta">{t('policy.follows')}</p>
          </section>
        )}
        <div className="form-acts">
          <Button type="submit" loading={loading} disabled={changes.length === 0}>
            {t('policy.save')}
          </Button>
          <output className="meta">{saved && changes.length === 0 ? t('debrief.saved') : ''}</output>
        </div>
      </form>
    </SettingsPage>
  );
}
