import type { TFunction } from 'i18next';
import type { ApplicationStatus } from '../gql/graphql';

interface Standing {
  readonly status: ApplicationStatus;
  readonly currentStage: { readonly name: string };
}

/** Where an application stands: its stage, or how it ended. */
export const standing = ({ status, currentStage }: Standing, t: TFunction) =>
  status === 'ACTIVE' ? currentStage.name : t(`applicationStatus.${status}`);
