import type { TFunction } from 'i18next';
import type { SharedUpdateFragment } from '../gql/graphql';

type Told = Pick<SharedUpdateFragment, 'level' | 'stage' | 'offerDeadline' | 'companyName' | 'role'>;

/**
 * A shared update as sentences, and nothing above its level. One function for both ends: what the candidate sees before
 * sharing is what the recruiter reads afterwards, in their mail too.
 */
export function toldOf(
  name: string,
  { level, stage, offerDeadline, companyName, role }: Told,
  day: (at: string) => string,
  t: TFunction,
): string {
  const place = level === 'FULL' && companyName ? (role ? `${companyName} (${role})` : companyName) : undefined;
  const where = place ? t('elsewhere.told.where', { place }) : '';
  const stands = level !== 'EXISTS' && stage ? t(`elsewhere.told.stands.${stage}`) : '';
  const until = level !== 'EXISTS' && offerDeadline ? ` ${t('elsewhere.told.until', { day: day(offerDeadline) })}` : '';
  return `${t('elsewhere.told.is', { name, where, stands })}${until}`;
}
