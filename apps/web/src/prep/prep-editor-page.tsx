import { useMutation, useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMay } from '../access/viewer';
import { FactList } from '../interviews/interview-facts';
import '../interviews/interview.css';
import { ChangedBy } from '../live/changed-by';
import { Asked } from '../look/asked';
import { useDates } from '../look/dates';
import { givenName } from '../look/names';
import { useNow } from '../look/now';
import { Crumbs, PageHead } from '../look/page';
import { Clock } from '../look/parts';
import { TroubleNote } from '../look/trouble';
import { CarriedOver } from './carried-over';
import { NotTold } from './not-told';
import { PhonePreview } from './phone-preview';
import { PrepEditorDocument, preparedOf, type PreparedInterview, PublishPrepPack } from './prep-editor-document';
import { InTheWay, Saved } from './saved';
import { usePack } from './use-pack';
import { WhatTheySaid } from './what-they-said';
import './prep-editor.css';

/** From the server each time: words are written against the version that stands there, not against one remembered here. */
export function PrepEditorPage({ id }: { id: string }) {
  const result = useQuery(PrepEditorDocument, { variables: { id }, fetchPolicy: 'network-only', pollInterval: 60_000 });
  return (
    <Asked result={result} find={preparedOf}>
      {(interview) => <Editor key={interview.id} interview={interview} />}
    </Asked>
  );
}

function Editor({ interview }: { interview: PreparedInterview }) {
  const { t } = useTranslation();
  const can = useMay();
  const now = useNow();
  const pack = usePack(interview);
  const [publish, { loading, error }] = useMutation(PublishPrepPack, { variables: { input: { interviewId: interview.id } } });
  const { candidate, process, prepPack } = interview;
  const name = givenName(candidate.name);
  const client = process.job.clientCompany.name;
  const toCome = interview.status === 'SCHEDULED' && Date.parse(interview.endsAt) > now && process.status === 'ACTIVE';
  const changed = prepPack?.publishedAt ? pack.unsaved.size > 0 || prepPack.revisedAt > prepPack.publishedAt : true;
  const done = new Set((prepPack?.items ?? []).filter((item) => item.done).map(({ text }) => text));
  const send = async () => {
    if (await pack.desk.flush()) await publish().catch(() => undefined);
  };
  return (
    <div className="page pack">
      <Crumbs>
        {[
          <Link key="list" to="/interviews">
            {t('places.interviews')}
          </Link>,
          client,
          <Link key="interview" to="/interviews/$id" params={{ id: interview.id }}>
            {candidate.name}
          </Link>,
          t('packEditor.tab'),
        ]}
      </Crumbs>
      <PageHead
        title={t('packEditor.title', { name: candidate.name })}
        lead={`${t('job.at', { job: process.job.title, client })} · ${t('interview.roundKind', { round: interview.round, kind: t(`interviewKind.${interview.kind}`) })}`}
      >
        {toCome && can('prep.publish') && changed && (
          <Button loading={loading} onClick={() => void send()}>
            {prepPack?.publishedAt ? t('packEditor.publishAgain', { name }) : t('packEditor.publish', { name })}
          </Button>
        )}
      </PageHead>
      <Standing interview={interview} name={name} changed={changed} toCome={toCome} />
      {prepPack && <ChangedBy id={prepPack.id} />}
      <div className="pack-status">
        <Saved pack={pack} />
        <TroubleNote error={error} />
        <InTheWay pack={pack} />
      </div>
      <div className="pack-two">
        <div className="stack">
          <NotTold interview={interview} open={toCome} before={() => pack.desk.flush()} />
          <WhatTheySaid pack={pack} client={client} candidate={name} done={done} />
          {prepPack && <CarriedOver carriedOver={prepPack.carriedOver} candidate={name} />}
        </div>
        <div className="stack pack-side">
          <section className="card card-body" aria-labelledby="pack-facts">
            <h2 className="h3" id="pack-facts" style={{ marginBottom: 12 }}>
              {t('interview.facts')}
            </h2>
            <FactList interview={interview} />
          </section>
          <PhonePreview interview={interview} draft={pack.draft} done={done} />
        </div>
      </div>
    </div>
  );
}

/** How the pack stands with its reader: told, opened, ticked. */
function Standing({ interview, name, changed, toCome }: { interview: PreparedInterview; name: string; changed: boolean; toCome: boolean }) {
  const { t } = useTranslation();
  const dates = useDates();
  const { prepPack } = interview;
  if (!prepPack?.publishedAt)
    return <p className="pack-standing ink-2">{toCome ? t('packEditor.draft', { name }) : t('packEditor.over', { name })}</p>;
  const { openedAt, publishedAt, items } = prepPack;
  const ticked = items.filter((item) => item.done).length;
  return (
    <div className="pack-standing">
      <Clock state={openedAt ? 'done' : 'waiting'}>
        {openedAt ? t('packEditor.opened', { name, at: dates.dayTime(openedAt) }) : t('packEditor.unopened', { name })}
      </Clock>
      {items.length > 0 && openedAt && <span className="num">{t('packEditor.tickedOf', { done: ticked, of: items.length })}</span>}
      <span className="meta">{t('packEditor.told', { name, at: dates.dayTime(publishedAt) })}</span>
      {changed && <span className="meta">{t('packEditor.changedSince', { name })}</span>}
    </div>
  );
}
