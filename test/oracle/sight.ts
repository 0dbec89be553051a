import type { House, Person } from '@nextround/cast';
import { begin, clock, settingsOf, type Actor } from '@nextround/tenancy';

export type Row = Record<string, any>;

/** The types with an id of their own, and what their ids begin with. */
export const PREFIXES: Readonly<Record<string, string>> = {
  Agency: 'agency',
  ApiClient: 'api_client',
  Application: 'application',
  AskedQuestion: 'asked',
  BulkExport: 'bulk_export',
  Candidate: 'candidate',
  CandidateImport: 'import',
  ClientCompany: 'company',
  Debrief: 'debrief',
  DebriefPrompt: 'prompt',
  Disclosure: 'disclosure',
  FeedbackRequest: 'feedback_request',
  FollowUpStep: 'step',
  HiringContact: 'contact',
  Interview: 'interview',
  Invitation: 'invitation',
  Job: 'job',
  JobInterviewStage: 'stage',
  Member: 'member',
  Message: 'message',
  Notification: 'notification',
  Offer: 'offer',
  OtherProcess: 'other_process',
  PrepItem: 'item',
  PrepPack: 'prep',
  PreparedQuestion: 'question',
  ProcessUpdate: 'process_update',
  ReleasedFeedback: 'feedback',
  Scorecard: 'scorecard',
  Session: 'session',
  Viewing: 'viewing',
  WebhookDelivery: 'webhook_delivery',
  WebhookEndpoint: 'webhook_endpoint',
};

/** Everything one person may read, loaded whole: the walls have decided already, what is left is plain JavaScript. */
export class Sight {
  readonly now = clock.now();

  constructor(
    readonly actor: Actor,
    private readonly tables: ReadonlyMap<string, readonly Row[]>,
    /** Of each journal entry, what its fields held before and after. */
    readonly words: readonly { seq: number; field: string; before: string | null; after: string | null }[],
    readonly heads: readonly { seq: number; hash: string }[],
  ) {}

  /** Rows of other agencies that the same person belongs to are in sight too; almost nothing asks for them. */
  everywhere(entity: string): readonly Row[] {
    const rows = this.tables.get(entity);
    if (!rows) throw new Error(`There is no entity ${entity}.`);
    return rows;
  }

  rows(entity: string): readonly Row[] {
    return this.everywhere(entity).filter((row) => (row['agencyId'] ?? row['id']) === this.actor.agencyId);
  }

  one(entity: string, id: string | null): Row | null {
    return this.rows(entity).find((row) => row['id'] === id) ?? null;
  }

  /** The record behind an id as the API spells it. */
  byId(id: string): Row | null {
    const [, prefix, uuid] = /^([a-z_]+)_([0-9a-f-]{36})$/.exec(id) ?? [];
    const type = Object.keys(PREFIXES).find((name) => PREFIXES[name] === prefix);
    return type && uuid ? this.one(type, uuid) : null;
  }

  /** Candidates read their own copies of answers, everybody else the published ones. */
  get answers(): readonly Row[] {
    return this.rows(this.actor.role === 'CANDIDATE' ? 'DebriefAnswer' : 'PublishedAnswer');
  }
}

/** Loads a person's sight in one transaction, as the powerless role and with the settings a request of theirs has. */
export async function sightOf(house: House, person: Person): Promise<Sight> {
  const claims = JSON.parse(Buffer.from(person.token!.split('.')[1]!, 'base64url').toString()) as Record<string, string>;
  const actor: Actor = {
    agencyId: claims['agency']!,
    role: claims['role'] as Actor['role'],
    sight: claims['sight'] as Actor['sight'],
    memberId: claims['sub']!,
    candidateId: claims['candidate'] ?? null,
    identityId: claims['identity']!,
    sessionId: claims['sid']!,
  };
  const runner = house.dataSource.createQueryRunner();
  try {
    await runner.query(begin('READ ONLY', settingsOf(actor, { action: 'oracle', requestId: 'oracle' })));
    const tables = new Map<string, readonly Row[]>();
    // Some types stand in no table: their rows are found anew in each statement.
    for (const meta of house.dataSource.entityMetadatas)
      if (await runner.hasTable(meta.tableName)) tables.set(meta.name, (await runner.manager.find(meta.target)) as Row[]);
    for (const entry of tables.get('AuditEntry')!) entry['seq'] = Number(entry['seq']);
    const words = await runner.query(
      `select w.seq::int as seq, f.key as field, f.value ->> 0 as before, f.value ->> 1 as after from journal_words w, jsonb_each(w.detail::jsonb) f`,
    );
    const heads = await runner.query(`select seq::int as seq, encode(hash, 'hex') as hash from journal_heads`);
    await runner.query('COMMIT');
    return new Sight(actor, tables, words, heads);
  } finally {
    await runner.release();
  }
}
