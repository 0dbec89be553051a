import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { MyDebrief } from '../debrief/my-debrief';
import { ToldMe } from '../feedback/told-me';
import type { MyInterviewPageQuery } from '../gql/graphql';
import { spoken } from '../i18n/i18n';
import { Asked } from '../look/asked';
import { useNow } from '../look/now';
import { Crumbs, PageHead } from '../look/page';
import { type MyInterviewFound, MyInterviewPageDocument } from './me-interview-document';
import { FactList } from './interview-facts';
import { MyQuestions } from './my-questions';
import './me.css';
import { leadsTo } from './process';

const interviewOf = ({ node }: MyInterviewPageQuery): MyInterviewFound | null => (node?.__typename === 'Interview' ? node : null);

export function MyInterviewPage({ id }: { id: string }) {
  const result = useQuery(MyInterviewPageDocument, { variables: { id, language: spoken() } });
  return (
    <Asked result={result} find={interviewOf}>
      {(interview) => <Round interview={interview} />}
    </Asked>
  );
}

function Round({ interview }: { interview: MyInterviewFound }) {
  const { t } = useTranslation();
  const { client, title } = leadsTo(interview.process);
  const ended = Date.parse(interview.endsAt) <= useNow();
  return (
    <div className="page me">
      <Crumbs>
        {[
          <Link key="next" to="/me">
            {t('places.next')}
          </Link>,
          client,
        ]}
      </Crumbs>
      <PageHead title={client} lead={t('me.jobRound', { job: title, round: interview.round })} />
      {interview.releasedFeedback.length > 0 && <ToldMe interview={interview} client={client} />}
      <section className="card card-body" aria-label={t('interview.facts')}>
        <FactList interview={interview} />
      </section>
      {ended && <MyDebrief interview={interview} client={client} />}
      <MyQuestions interview={interview} />
    </div>
  );
}
