import { isUuid } from '@nextround/tenancy';

/** What a client calls itself towards the token endpoint: its agency and itself, so that it is looked up in one agency only. No secret. */
export const clientIdOf = (agencyId: string, id: string): string =>
  Buffer.from(`${agencyId}${id}`.replaceAll('-', ''), 'hex').toString('base64url');

export function parseClientId(clientId: string): { agencyId: string; id: string } | undefined {
  const hex = Buffer.from(clientId, 'base64url').toString('hex');
  const [agencyId, id] = [hex.slice(0, 32), hex.slice(32)].map((part) =>
    part.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5'),
  );
  return isUuid(agencyId) && isUuid(id) && clientIdOf(agencyId!, id!) === clientId ? { agencyId: agencyId!, id: id! } : undefined;
}
