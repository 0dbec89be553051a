/** The reasons this room tells somebody something, one name each. */
export const keys = {
  shared: (updateId: string): string => `process-update:${updateId}`,
  requested: (disclosureId: string): string => `disclosure:${disclosureId}:requested`,
  decided: (disclosureId: string): string => `disclosure:${disclosureId}:decided`,
  revoked: (disclosureId: string): string => `disclosure:${disclosureId}:revoked`,
};
