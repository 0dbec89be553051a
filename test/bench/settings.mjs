/** What a transaction is told about who acts: the settings that the walls read. The last three are those of API clients. */
export const SETTINGS = [
  ...['agency_id', 'role', 'sight', 'member_id', 'candidate_id', 'identity_id', 'actor_id', 'action', 'request_id'],
  ...['client_id', 'scopes', 'client_company_id'],
];
