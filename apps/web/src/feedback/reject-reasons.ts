import type { TFunction } from 'i18next';
import type { RejectReasonKind } from '../gql/graphql';

const kinds: RejectReasonKind[] = [
  'TECHNICAL_ABILITY',
  'COMMUNICATION',
  'TEAM_FIT',
  'COMPENSATION',
  'POSITION_CLOSED',
  'CANDIDATE_WITHDREW',
  'OTHER',
];

export const rejectReasons = (t: TFunction) => kinds.map((kind) => ({ value: kind, label: t(`rejectReason.${kind}`) }));
