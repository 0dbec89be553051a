import type { Row, Sight } from './sight.js';

const DAY = 86_400_000;

/** As PostgreSQL counts months: the same day of the month, or its last. */
function monthsAfter(months: number, from: Date): Date {
  const at = new Date(from);
  at.setUTCDate(1);
  at.setUTCMonth(at.getUTCMonth() + months);
  const last = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1, 0)).getUTCDate();
  at.setUTCDate(Math.min(from.getUTCDate(), last));
  return at;
}

/** When somebody is erased by the agency's own rule. */
export function keptUntil(candidate: Row, sight: Sight): Date | null {
  const policy = sight.rows('RetentionPolicy')[0];
  const applications = sight.rows('Application').filter((a) => a['candidateId'] === candidate['id']);
  if (!policy?.['active'] || applications.some((a) => a['closedAt'] === null)) return null;
  const rounds = sight.rows('Interview').filter((i) => i['candidateId'] === candidate['id'] && i['applicationId'] !== null);
  const deeds = sight
    .rows('AuditEntry')
    .filter(
      (e) => e['candidateId'] === candidate['id'] && ['CANDIDATE', 'LINK'].includes(e['actorRole'] as string) && e['sight'] === 'ALL',
    );
  const lasts = [
    candidate['createdAt'],
    ...applications.map((a) => a['closedAt']),
    ...rounds.map((i) => i['endsAt']),
    ...deeds.map((e) => e['at']),
  ];
  const last = new Date(Math.max(...(lasts as Date[]).map(Number)));
  const isHired = applications.some((a) => a['status'] === 'HIRED');
  const over = monthsAfter(policy[isHired ? 'placementMonths' : 'candidateMonths'] as number, last);
  return new Date(Math.max(over.getTime(), (policy['standsSince'] as Date).getTime() + 30 * DAY));
}
