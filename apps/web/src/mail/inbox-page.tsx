import { useMutation, useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import {
  IconAlertTriangle,
  IconCalendarEvent,
  IconClockHour4,
  IconEyeShare,
  IconMessage,
  IconMessageCheck,
  IconNotebook,
  type TablerIcon,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../access/viewer';
import type { NoticeFragment, NotificationKind } from '../gql/graphql';
import { Asked } from '../look/asked';
import { useDates } from '../look/dates';
import { More } from '../look/more';
import { PageHead } from '../look/page';
import { useRowKeys } from '../look/row-keys';
import { TroubleNote } from '../look/trouble';
import { FrameCountsDocument } from './counts';
import { InboxDocument, ReadAllNotifications, ReadNotification } from './documents';
import './inbox.css';
import { companyOf, leadsTo } from './leads';

export function InboxPage() {
  const { t } = useTranslation();
  const rows = useRowKeys<HTMLDivElement>();
  const result = useQuery(InboxDocument, { fetchPolicy: 'network-only', nextFetchPolicy: 'cache-first' });
  const [readAll, { error, loading }] = useMutation(ReadAllNotifications, { refetchQueries: [InboxDocument], awaitRefetchQueries: true });
  return (
    <Asked result={result} find={(data) => data.viewer}>
      {({ inbox, unreadNotifications }) => (
        <div className="page inbox" ref={rows}>
          <PageHead title={t('places.inbox')} lead={t('inbox.lead', { count: unreadNotifications })}>
            {unreadNotifications > 0 && (
              <Button variant="default" loading={loading} onClick={() => void readAll().catch(() => undefined)}>
                {t('inbox.readAll')}
              </Button>
            )}
          </PageHead>
          <TroubleNote error={error} />
          {inbox.nodes.length === 0 ? (
            <div className="card empty">
              <p className="strong">{t('inbox.none')}</p>
              <p className="ink-2">
                {t('inbox.noneNext')}{' '}
                <Link to="/account" className="link" hash="notifications">
                  {t('inbox.choose')}
                </Link>
              </p>
            </div>
          ) : (
            <ul className="card rows">
              {inbox.nodes.map((notice) => (
                <Row key={notice.id} notice={notice} />
              ))}
            </ul>
          )}
          <More page={inbox.pageInfo} read={(after) => result.fetchMore({ variables: { after } })} />
        </div>
      )}
    </Asked>
  );
}

const icons: Partial<Record<NotificationKind, TablerIcon>> = {
  DEBRIEF_DUE: IconNotebook,
  DEBRIEF_NUDGE: IconNotebook,
  DEBRIEF_RECEIVED: IconNotebook,
  MESSAGE: IconMessage,
  DISCLOSURE_REQUESTED: IconEyeShare,
  DISCLOSURE_DECIDED: IconEyeShare,
  PROCESS_UPDATE_SHARED: IconEyeShare,
  SCORECARD_RECEIVED: IconMessageCheck,
  FEEDBACK_RELEASED: IconMessageCheck,
  FEEDBACK_PROMISED: IconMessageCheck,
  FEEDBACK_DECLINED: IconMessageCheck,
  INTERVIEW_SCHEDULED: IconCalendarEvent,
  INTERVIEW_RESCHEDULED: IconCalendarEvent,
  INTERVIEW_CANCELLED: IconCalendarEvent,
  PREP_PUBLISHED: IconCalendarEvent,
  ESCALATION: IconAlertTriangle,
  WEBHOOK_SWITCHED_OFF: IconAlertTriangle,
};

function Row({ notice }: { notice: NoticeFragment }) {
  const { t } = useTranslation();
  const dates = useDates();
  const viewer = useViewer();
  const [read, { loading }] = useMutation(ReadNotification, { refetchQueries: [FrameCountsDocument] });
  const { id, kind, at, readAt, urgent, candidateName, about } = notice;
  const place = leadsTo(notice, viewer?.role ?? 'CANDIDATE');
  const note = () => {
    if (!readAt) void read({ variables: { input: { notificationId: id } } }).catch(() => undefined);
  };
  const Icon = icons[kind] ?? IconClockHour4;
  const who = about?.__typename === 'Message' ? about.author : (candidateName ?? t('inbox.somebody'));
  const client = companyOf(notice) ?? t('inbox.someCompany');
  const title = t(`inbox.${viewer?.role === 'CANDIDATE' ? 'toCandidate' : 'toStaff'}.${kind}`, { who, client });
  const words = (
    <>
      <Icon size={20} stroke={1.6} className="icon" aria-hidden />
      <span>
        <span className="row-title">{title}</span>
        <span className="meta">
          {dates.dayTime(at)}
          {urgent && `, ${t('thread.urgent')}`}
          {!place && `. ${t('inbox.gone')}`}
        </span>
      </span>
    </>
  );
  return (
    <li className="notice" data-unread={!readAt || undefined}>
      {place ? (
        <Link {...place} className="row" data-row onClick={note}>
          {words}
        </Link>
      ) : (
        <div className="row">{words}</div>
      )}
      {!readAt && (
        <button type="button" className="notice-read" disabled={loading} onClick={note} aria-label={t('inbox.readThis', { title })}>
          <i aria-hidden />
          <span className="wide-only">{t('inbox.read')}</span>
        </button>
      )}
    </li>
  );
}
