import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../access/viewer';
import { graphql } from '../gql';
import type { InsightsQuery } from '../gql/graphql';
import { Loading } from '../look/asked';
import { useNow } from '../look/now';
import { PageHead } from '../look/page';
import { TroublePage } from '../look/trouble-page';
import { SpanChoice } from './span-choice';
import { type InsightsSearch, instantsOf } from './span';
import { ByCompany, Funnel, HowLong, Reasons, WhoWaits } from './plots';
import '../look/table.css';
import './insights.css';

const InsightsDocument = graphql(`
  query Insights($from: DateTime, $to: DateTime) {
    insights(from: $from, to: $to) {
      from
      to
      funnel {
        name
        kind
        reached
        share
      }
      timeToDebrief {
        ...TimingNumbers
      }
      timeToFeedback {
        ...TimingNumbers
      }
      feedbackByCompany {
        clientCompanyId
        name
        feedback {
          ...TimingNumbers
        }
      }
      rejectReasons {
        kind
        count
      }
      silence {
        waiting
        medianHours
        longestHours
      }
    }
  }
`);

export const TimingNumbers = graphql(`
  fragment TimingNumbers on Timing {
    count
    medianHours
    p90Hours
    withinShare
  }
`);

export type InsightsFound = InsightsQuery['insights'];

export function InsightsPage({ search }: { search: InsightsSearch }) {
  const { t } = useTranslation();
  const viewer = useViewer();
  const now = useNow();
  const variables = instantsOf(search, viewer?.timeZone ?? 'UTC', now);
  const result = useQuery(InsightsDocument, { variables });
  const found = (result.data ?? result.previousData)?.insights;
  if (result.error && !found) return <TroublePage error={result.error} retry={() => void result.refetch()} />;
  return (
    <div className="page">
      <PageHead title={t('insights.title')} lead={t('insights.lead')} />
      <SpanChoice search={search} />
      {found ? (
        <div className="plots" aria-busy={result.loading}>
          <WhoWaits silence={found.silence} />
          <HowLong what="debrief" within={2} timing={found.timeToDebrief} />
          <HowLong what="feedback" within={72} timing={found.timeToFeedback} />
          <ByCompany companies={found.feedbackByCompany} />
          <Funnel funnel={found.funnel} />
          <Reasons reasons={found.rejectReasons} />
        </div>
      ) : (
        <Loading />
      )}
    </div>
  );
}
