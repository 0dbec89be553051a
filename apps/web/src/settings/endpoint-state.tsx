import { useTranslation } from 'react-i18next';
import { useDates } from '../look/dates';
import { Clock } from '../look/parts';
import type { FoundEndpoint } from './webhooks-document';

export function EndpointState({ endpoint: { active, inactiveBecause, failingSince } }: { endpoint: FoundEndpoint }) {
  const { t } = useTranslation();
  const dates = useDates();
  if (!active) return <Clock state="dropped">{t(`webhooks.off.${inactiveBecause ?? 'SWITCHED_OFF'}`)}</Clock>;
  if (failingSince) return <Clock state="overdue">{t('webhooks.failing', { since: dates.dayTime(failingSince) })}</Clock>;
  return <Clock state="done">{t('webhooks.working')}</Clock>;
}
