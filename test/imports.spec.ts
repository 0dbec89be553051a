import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { accept, cast, openHouse, Person, type Agency, type House } from '@nextround/cast';
import { Worker } from '@nextround/jobs';
import { clock } from '@nextround/tenancy';
import { raw } from './oracle/surface.js';
import { mailServer } from './support-mail.js';
import { behindTheWalls, uuidOf } from './support-walls.js';
import { command, startWorker, type WorkerProcess } from './support-workers.js';

const SEEN = `id state stoppedBecause total done counts { added updated unchanged duplicates refused } takenBack kept fileName encoding separator madeBy keptUntil
  dryRun { added updated unchanged duplicates refused } columns { heading field leftOut sample } firstPeople { name email phone headline location }
  refusals(first: 50) { totalCount nodes { line field rule value message } } keptCandidates(first: 20) { nodes { name } }`;
// oxlint-disable-next-line typescript/no-explicit-any -- a test reads what it asked for
type Seen = Record<string, any>;

describe('imports', () => {
  let house: House;
  let harbor: Agency;
  let kite: Agency;
  let folder: string;
  let clockFile: string;
  let mail: Awaited<ReturnType<typeof mailServer>>;
  let gate: pg.Client;
  const workers: WorkerProcess[] = [];

  beforeAll(async () => {
    mail = await mailServer();
    house = await openHouse({ smtp: mail.url, poolSize: 16 });
    ({ harbor, kite } = await cast(house));
    folder = await mkdtemp(join(tmpdir(), 'nextround-imports-'));
    clockFile = join(folder, 'clock');
    await writeFile(clockFile, '0');
    await behindTheWalls(house, 'delete from graphile_worker._private_jobs');
    // Whoever is called Gate waits at one that this test opens: so a run stands still in the middle of a chunk.
    await behindTheWalls(
      house,
      `create function wait_at_gate() returns trigger language plpgsql as $$ begin
         if new.name like 'Gate %' then perform pg_advisory_xact_lock_shared(4711); end if; return new; end $$`,
    );
    await behindTheWalls(house, 'create trigger gate before insert on candidates for each row execute function wait_at_gate()');
    gate = new pg.Client({ connectionString: house.database.adminUrl });
    await gate.connect();
  }, 60_000);
  afterEach(async () => {
    clock.reset();
    await gate.query('select pg_advisory_unlock_all()');
    await Promise.all(workers.splice(0).map((worker) => worker.kill()));
  });
  afterAll(async () => {
    await gate.end();
    await house.close();
    await mail.close();
    await rm(folder, { recursive: true, force: true });
  });

  const post = (who: Person | null, body: string | Buffer, { name = 'people.csv', type = 'text/csv' } = {}) =>
    fetch(`${house.url}/imports?name=${encodeURIComponent(name)}`, {
      method: 'POST',
      headers: { 'content-type': type, ...(who?.token ? { authorization: `Bearer ${who.token}` } : {}) },
      body: typeof body === 'string' ? body : new Uint8Array(body),
    });
  const bring = async (who: Person, body: string | Buffer, name?: string): Promise<string> => {
    const answer = await post(who, body, name === undefined ? {} : { name });
    const text = await answer.text();
    expect([answer.status, text]).toEqual([201, expect.stringContaining('import_')]);
    return (JSON.parse(text) as { id: string }).id;
  };
  const refusedWith = async (body: string | Buffer): Promise<string> => {
    const answer = await post(harbor.recruiter, body);
    const { errors } = (await answer.json()) as { errors: { message: string; extensions: { code: string } }[] };
    expect([answer.status, errors[0]!.extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
    return errors[0]!.message;
  };
  const see = async (who: Person, id: string): Promise<Seen> =>
    (await who.ask(`query($id: ID!) { node(id: $id) { ... on CandidateImport { ${SEEN} } } }`, { id })).node as Seen;
  const verb = async (who: Person, what: string, importId: string, more: Record<string, unknown> = {}): Promise<Seen> =>
    (await who.do(`${what}CandidateImport`, { importId, ...more }, `candidateImport { ${SEEN} }`)).candidateImport as Seen;
  const until = async (who: Person, id: string, ...states: string[]): Promise<Seen> => {
    for (let i = 0; i < 600; i++) {
      const seen = await see(who, id);
      if (states.includes(seen.state as string)) return seen;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    throw new Error(`It did not come to ${states.join()}: ${JSON.stringify(await see(who, id))} ${workers.map((w) => w.said()).join()}`);
  };
  const run = async (who: Person, id: string): Promise<Seen> => {
    await verb(who, 'start', id);
    return until(who, id, 'DONE');
  };
  const stands = async (what: string, condition: () => Promise<boolean>) => {
    for (let i = 0; i < 600; i++) {
      if (await condition()) return;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    throw new Error(`It did not come to this: ${what}`);
  };
  const atGate = () =>
    stands('a run waits at the gate', async () => {
      const waiting = await behindTheWalls(house, `select 1 from pg_locks where locktype = 'advisory' and objid = 4711 and not granted`);
      return waiting.length > 0;
    });
  const inLine = () =>
    stands('somebody waits for their turn', async () => {
      const waiting = await behindTheWalls(
        house,
        `select 1 from pg_stat_activity where datname = current_database() and query like '%pg_advisory_xact_lock(hashtext%' and wait_event = 'advisory'`,
      );
      return waiting.length > 0;
    });
  const people = async (agency: Agency, like: string): Promise<Seen[]> =>
    behindTheWalls(house, 'select * from candidates where agency_id = $1 and email like $2 order by email', [uuidOf(agency.id), like]);
  const crowd = (size: number, mark: string, gateAt = -1) =>
    `Name;E-Mail;Ort\n${Array.from({ length: size }, (_, at) => `${at === gateAt ? 'Gate' : 'Person'} ${at};${String(at).padStart(5, '0')}@${mark}.test;Kiel`).join('\n')}\n`;

  test('killed in the middle of a chunk, another worker goes on with it, and nothing is written twice', async () => {
    await gate.query('select pg_advisory_lock(4711)');
    const worker = async () => {
      workers.push(await startWorker(house, mail.url, clockFile));
      return workers.at(-1)!;
    };
    const first = await worker();
    const id = await bring(kite.recruiter, crowd(900, 'killed', 300));
    await verb(kite.recruiter, 'start', id);
    await atGate();
    await first.kill();
    expect(await see(kite.recruiter, id)).toMatchObject({ state: 'RUNNING', done: 200 });
    await gate.query('select pg_advisory_unlock_all()');
    await worker();
    expect(await until(kite.recruiter, id, 'DONE')).toMatchObject({ done: 900, counts: { added: 900, unchanged: 0, duplicates: 0 } });
    expect(await people(kite, '%@killed.test')).toHaveLength(900);
  });

  describe('with a worker in the house', () => {
    beforeAll(() => house.app.get(Worker).start());

    test('a sheet is read as its program wrote it: encoding, separator and columns are guessed, and shown with a sample', async () => {
      const text =
        'Name;E-Mail;Mobil;Bemerkung;Schuhgröße\n;;;;\nGroß, Jürgen;jg@guess.test;0170 1234567;nett;44\nZoë Brandt;zoe@guess.test;;;\n';
      const id = await bring(harbor.recruiter, Buffer.from(text, 'latin1'), 'Kandidaten März.csv');
      expect(await see(harbor.recruiter, id)).toMatchObject({
        state: 'READY',
        fileName: 'Kandidaten März.csv',
        encoding: 'windows-1252',
        separator: ';',
        total: 2,
        done: 0,
        madeBy: 'Hanna Reuter',
        dryRun: null,
        columns: [
          { heading: 'Name', field: 'NAME', leftOut: false, sample: 'Groß, Jürgen' },
          { heading: 'E-Mail', field: 'EMAIL', leftOut: false, sample: 'jg@guess.test' },
          { heading: 'Mobil', field: 'MOBILE', leftOut: false, sample: '0170 1234567' },
          { heading: 'Bemerkung', field: null, leftOut: true, sample: 'nett' },
          { heading: 'Schuhgröße', field: null, leftOut: false, sample: '44' },
        ],
        firstPeople: [
          { name: 'Jürgen Groß', email: 'jg@guess.test', phone: '+491701234567', headline: null, location: null },
          { name: 'Zoë Brandt', email: 'zoe@guess.test' },
        ],
      });
    });

    test('whoever knows better says so: with another encoding the columns are read anew, and another mapping is kept', async () => {
      const id = await bring(harbor.recruiter, Buffer.from('Name,Wohnung,Mail\nZoë,Kiel,zoe@better.test\n'));
      expect((await verb(harbor.recruiter, 'read', id, { encoding: 'windows-1252' })).firstPeople[0].name).toBe('ZoÃ«');
      await verb(harbor.recruiter, 'read', id, { encoding: 'UTF-8' });
      const mapped = await verb(harbor.recruiter, 'map', id, { fields: ['NAME', 'CITY', 'EMAIL'] });
      expect(mapped.firstPeople).toMatchObject([{ name: 'Zoë', location: 'Kiel', email: 'zoe@better.test' }]);
      expect(await harbor.recruiter.refusal('mapCandidateImport', { importId: id, fields: ['NAME'] })).toBe('BAD_USER_INPUT');
      expect(await harbor.recruiter.refusal('readCandidateImport', { importId: id, encoding: 'klingon' })).toBe('BAD_USER_INPUT');
      await verb(harbor.recruiter, 'map', id, { fields: [null, 'CITY', 'EMAIL'] });
      for (const what of ['check', 'start'])
        expect(await harbor.recruiter.refusal(`${what}CandidateImport`, { importId: id })).toBe('BAD_USER_INPUT');
    });

    test('what one of the agency last said about a sheet’s columns is remembered for the next with the same headings', async () => {
      const text = (mark: string) => `Wer,Wohin\nNora,${mark}@again.test\n`;
      const first = await bring(harbor.recruiter, text('nora'));
      expect((await see(harbor.recruiter, first)).columns).toMatchObject([{ field: null }, { field: null }]);
      await verb(harbor.recruiter, 'map', first, { fields: ['NAME', 'EMAIL'] });
      await run(harbor.recruiter, first);
      const columns = async (who: Person) => (await see(who, await bring(who, text('nils')))).columns.map(({ field }: Seen) => field);
      expect(await columns(harbor.admin)).toEqual(['NAME', 'EMAIL']);
      expect(await columns(kite.admin)).toEqual([null, null]);
    });

    test('a dry run tells what the run then does, row for row, and writes nothing', async () => {
      await harbor.recruiter.do('addCandidate', { name: 'Known Already', email: 'known@dry.test' }, 'candidate { id }');
      const text = `${crowd(450, 'dry')}Known Already;KNOWN@dry.test;Ulm\nPerson 3;00003@dry.test;Kiel\nNobody;nobody at all;\n;;Bonn\nSlipped;a@dry.test;Kiel;too much\n`;
      const id = await bring(harbor.recruiter, text);
      const seq = () => behindTheWalls(house, `select count(*) as n from journal where node_type = 'Candidate'`);
      const before = await seq();
      expect((await verb(harbor.recruiter, 'check', id)).state).toBe('CHECKING');
      const tried = await until(harbor.recruiter, id, 'READY');
      expect(tried).toMatchObject({ done: 0, dryRun: { added: 450, updated: 1, unchanged: 0, duplicates: 1, refused: 3 } });
      expect(await seq()).toEqual(before);
      expect(tried.refusals.nodes).toMatchObject([
        { line: 454, field: 'EMAIL', rule: 'email', value: 'nobody', message: '“nobody” is no e-mail address.' },
        { line: 455, field: 'NAME', rule: 'name', message: 'There is no name.' },
        { line: 456, field: null, rule: 'columns' },
      ]);
      const done = await run(harbor.recruiter, id);
      expect(done.counts).toEqual(tried.dryRun);
      expect(done.refusals).toEqual(tried.refusals);
      expect(await people(harbor, '%@dry.test')).toHaveLength(451);
      const { rows, columns } = { rows: await people(harbor, '00007@dry.test'), columns: ['location', 'recruiter_id', 'language'] };
      expect(columns.map((column) => rows[0]![column])).toEqual(['Kiel', uuidOf(harbor.recruiter.id), 'EN']);
      const said = await behindTheWalls(
        house,
        `select distinct actor_role, actor_id, action from journal where request_id = $1 and kind = 'CREATED'`,
        [uuidOf(id)],
      );
      expect(said).toEqual([{ actor_role: 'RECRUITER', actor_id: uuidOf(harbor.recruiter.id), action: 'import.run' }]);
    });

    test('refused rows come back as a file with line and reason that no spreadsheet computes, and corrected are imported', async () => {
      const id = await bring(harbor.recruiter, 'Name;E-Mail;Ort\nMia;mia@back.test;Ulm\n=1+1;not an address;"Kiel; Nord"\n');
      await run(harbor.recruiter, id);
      const get = (who: Person | null, language: string) =>
        fetch(`${house.url}/imports/${id}/refused.csv?language=${language}`, {
          headers: who ? { authorization: `Bearer ${who.token}` } : {},
        });
      const answer = await get(harbor.recruiter, 'DE');
      expect(answer.headers.get('content-type')).toContain('text/csv');
      expect(answer.headers.get('content-disposition')).toContain('attachment');
      const text = await answer.text();
      expect(text).toBe(
        '\ufeffName;E-Mail;Ort;line;reason\n\'=1+1;not an address;"Kiel; Nord";3;„not“ ist keine E-Mail-Adresse.\n'.replace('\ufeff', ''),
      );
      const again = await bring(harbor.recruiter, text.replace('not an address', 'one@back.test'));
      expect(await run(harbor.recruiter, again)).toMatchObject({ counts: { added: 1, refused: 0 } });
      expect((await people(harbor, 'one@back.test'))[0]!.name).toBe('=1+1');
      expect([
        (await get(null, 'EN')).status,
        (await get(harbor.colleague, 'EN')).status,
        (await get(harbor.candidate, 'EN')).status,
      ]).toEqual([401, 404, 403]);
    });

    test('cancelled in the middle it says what is written; resumed, nobody is lost, doubled or told of twice', async () => {
      await gate.query('select pg_advisory_lock(4711)');
      const id = await bring(harbor.recruiter, `${crowd(1000, 'cancel', 450)}Person 3;00003@cancel.test;\n`);
      await verb(harbor.recruiter, 'start', id);
      await atGate();
      expect(await see(harbor.recruiter, id)).toMatchObject({ state: 'RUNNING', done: 400, counts: { added: 400 } });
      const cancelling = verb(harbor.recruiter, 'cancel', id);
      await inLine();
      await gate.query('select pg_advisory_unlock_all()');
      const stopped = await cancelling;
      expect(stopped).toMatchObject({ state: 'STOPPED', stoppedBecause: 'CANCELLED', done: 600, counts: { added: 600 } });
      expect(await people(harbor, '%@cancel.test')).toHaveLength(600);
      expect(await harbor.recruiter.refusal('cancelCandidateImport', { importId: id })).toBe('TOO_LATE');
      await verb(harbor.recruiter, 'resume', id);
      const done = await until(harbor.recruiter, id, 'DONE');
      expect(done).toMatchObject({
        done: 1001,
        counts: { added: 1000, updated: 0, unchanged: 0, duplicates: 1, refused: 0 },
        stoppedBecause: null,
      });
      expect(await people(harbor, '%@cancel.test')).toHaveLength(1000);
    });

    test('while one import of an agency runs another waits, and says so; that of another agency does not', async () => {
      await gate.query('select pg_advisory_lock(4711)');
      const [first, second, theirs] = [
        await bring(harbor.recruiter, crowd(300, 'lane1', 5)),
        await bring(harbor.admin, crowd(10, 'lane2')),
        await bring(kite.recruiter, crowd(10, 'lane3')),
      ];
      await verb(harbor.recruiter, 'start', first);
      await atGate();
      const waiting = verb(harbor.admin, 'start', second);
      expect((await run(kite.recruiter, theirs)).counts.added).toBe(10);
      await gate.query('select pg_advisory_unlock_all()');
      expect(['WAITING', 'RUNNING']).toContain((await waiting).state);
      await until(harbor.recruiter, first, 'DONE');
      expect((await until(harbor.admin, second, 'DONE')).counts.added).toBe(10);
    });

    test('taken back, whom it added is gone and what it filled is empty again; whoever was touched since stays, and is listed', async () => {
      const added = async (name: string, email: string, more = {}) =>
        (await harbor.recruiter.do('addCandidate', { name, email, ...more }, 'candidate { id version }')).candidate.id as string;
      const [filled, changed] = [
        await added('Fill Me', 'fill@undo.test', { headline: 'Painter' }),
        await added('Change Me', 'change@undo.test'),
      ];
      const text = `remote_id;Name;E-Mail;Ort;Telefon\nu1;Fill Me;fill@undo.test;Ulm;0170 1111111\nu2;Change Me;change@undo.test;Ulm;0170 2222222\n
u3;New One;new1@undo.test;Ulm;\nu4;New Two;new2@undo.test;Ulm;\nu5;New Three;new3@undo.test;;\n`;
      const id = await bring(harbor.recruiter, text);
      expect((await run(harbor.recruiter, id)).counts).toMatchObject({ added: 3, updated: 2 });
      await harbor.recruiter.do('updateCandidate', { candidateId: changed, phone: '+49 30 123456' }, 'candidate { id }');
      // Another field than those the import filled: what it filled is still as it left it.
      await harbor.recruiter.do('updateCandidate', { candidateId: filled, headline: 'Sculptor' }, 'candidate { id }');
      const [two, three] = ['new2@undo.test', 'new3@undo.test'].map(async (email) => `candidate_${(await people(harbor, email))[0]!.id}`);
      await harbor.recruiter.do('submitApplication', { candidateId: await two, jobId: harbor.job }, 'application { id }');
      await harbor.recruiter.do('inviteCandidate', { candidateId: await three }, 'url');
      expect((await verb(harbor.recruiter, 'undo', id)).state).toBe('UNDOING');
      const undone = await until(harbor.recruiter, id, 'UNDONE');
      expect(undone).toMatchObject({
        takenBack: 2,
        kept: 3,
        keptCandidates: { nodes: [{ name: 'Change Me' }, { name: 'New Three' }, { name: 'New Two' }] },
      });
      expect(
        (await people(harbor, '%@undo.test')).map(({ email, location, phone, headline }) => [email, location, phone, headline]),
      ).toEqual([
        ['change@undo.test', 'Ulm', '+49 30 123456', null],
        ['fill@undo.test', null, null, 'Sculptor'],
        ['new2@undo.test', 'Ulm', null, null],
        ['new3@undo.test', null, null, null],
      ]);
      const names = await behindTheWalls(
        house,
        `select external_id as id from candidate_external_ids where external_id like 'u_' order by 1`,
      );
      expect(names.map((name) => name['id'])).toEqual(['u2', 'u4', 'u5']);
      const said = await behindTheWalls(
        house,
        `select distinct action, actor_id from journal where kind = 'DELETED' and node_type = 'Candidate'`,
      );
      expect(said).toEqual([{ action: 'import.undo', actor_id: uuidOf(harbor.recruiter.id) }]);
      expect(await harbor.recruiter.refusal('undoCandidateImport', { importId: id })).toBe('TOO_LATE');
    });

    test('a large import is taken back a chunk at a time, down to the last', async () => {
      const id = await bring(harbor.recruiter, crowd(450, 'large'));
      await run(harbor.recruiter, id);
      await verb(harbor.admin, 'undo', id);
      expect(await until(harbor.admin, id, 'UNDONE')).toMatchObject({ takenBack: 450, kept: 0 });
      expect(await people(harbor, '%@large.test')).toEqual([]);
    });

    test('a day after its end nothing is kept but the record, and it cannot be taken back; one that never began is gone', async () => {
      const [ran, stopped, never] = [
        await bring(harbor.recruiter, 'Name;E-Mail\nMia;mia@aged.test\n;none\n'),
        await bring(harbor.recruiter, crowd(5, 'aged')),
        await bring(harbor.recruiter, crowd(5, 'never')),
      ];
      await run(harbor.recruiter, ran);
      clock.moveTo(new Date(Date.now() + 25 * 3_600_000));
      await stands('the sheets are gone', async () => (await behindTheWalls(house, 'select 1 from candidate_import_files')).length === 0);
      const [left] = await behindTheWalls(
        house,
        `select (select count(*)::int from candidate_import_refusals) as refusals, (select count(*)::int from candidate_import_changes) as changes`,
      );
      expect(left).toEqual({ refusals: 0, changes: 0 });
      expect(await see(harbor.recruiter, never)).toBeNull();
      expect(await see(harbor.recruiter, ran)).toMatchObject({
        state: 'DONE',
        columns: null,
        firstPeople: null,
        counts: { added: 1, refused: 1 },
      });
      expect(await harbor.recruiter.refusal('undoCandidateImport', { importId: ran })).toBe('TOO_LATE');
      expect(await harbor.recruiter.refusal('startCandidateImport', { importId: stopped })).toBe('NOT_FOUND');
    });

    test('where recruiters have their own candidates in sight, an import neither reads nor fills anybody else’s', async () => {
      await harbor.admin.do('updateAgency', { recruiterSight: 'OWN' }, 'agency { id }');
      await harbor.recruiter.do('addCandidate', { name: 'Not Yours', email: 'taken@own.test' }, 'candidate { id }');
      const id = await bring(harbor.colleague, 'Name;E-Mail;Ort\nSomebody;taken@own.test;Ulm\nNot Yours;;Ulm\nMine;mine@own.test;Ulm\n');
      await verb(harbor.colleague, 'check', id);
      const tried = await until(harbor.colleague, id, 'READY');
      const done = await run(harbor.colleague, id);
      expect(done).toMatchObject({
        counts: { ...tried.dryRun, added: 2, refused: 1 },
        refusals: { nodes: [{ line: 2, rule: 'colleague' }] },
      });
      expect((await people(harbor, 'taken@own.test'))[0]!.location).toBeNull();
      expect((await people(harbor, 'mine@own.test'))[0]!.recruiter_id).toBe(uuidOf(harbor.colleague.id));
      await harbor.admin.do('updateAgency', { recruiterSight: 'ALL' }, 'agency { id }');
    });

    test('an import is its recruiter’s and the admins’: nobody else of the agency, and nobody of another, has it in sight', async () => {
      const id = await bring(harbor.recruiter, crowd(3, 'mine'));
      const list = async (who: Person) =>
        (await who.answer('{ candidateImports { nodes { id } } }')).data?.candidateImports as { nodes: { id: string }[] };
      for (const who of [harbor.recruiter, harbor.admin]) expect((await list(who)).nodes[0]!.id).toBe(id);
      for (const who of [harbor.colleague, kite.admin, kite.recruiter]) {
        expect((await list(who)).nodes.map((node) => node.id)).not.toContain(id);
        expect(await see(who, id)).toBeNull();
        for (const what of ['check', 'start', 'cancel', 'resume', 'undo'])
          expect([what, await who.refusal(`${what}CandidateImport`, { importId: id })]).toEqual([what, 'NOT_FOUND']);
      }
      for (const who of [harbor.auditor, harbor.candidate]) {
        expect(await see(who, id)).toBeNull();
        expect((await post(who, crowd(1, 'no'))).status).toBe(403);
        expect(await who.refusal('startCandidateImport', { importId: id })).toBe('FORBIDDEN');
      }
      expect((await post(null, crowd(1, 'no'))).status).toBe(401);
    });

    test('whoever may no longer import has their import stopped between two chunks', async () => {
      const short = new Person('Short Stay', 'short@kite.test', house.url, null);
      const invitation = { email: short.email, name: short.name, role: 'RECRUITER' };
      await accept(short, (await kite.admin.do('inviteMember', invitation, 'url')).url as string);
      await gate.query('select pg_advisory_lock(4711)');
      const id = await bring(short, crowd(500, 'short', 250));
      await verb(short, 'start', id);
      await atGate();
      const leaving = kite.admin.do('removeMember', { memberId: short.id }, 'member { id }');
      await inLine();
      await gate.query('select pg_advisory_unlock_all()');
      await leaving;
      expect(await until(kite.admin, id, 'STOPPED')).toMatchObject({ stoppedBecause: 'NOT_ALLOWED', done: 400 });
      expect(await people(kite, '%@short.test')).toHaveLength(400);
    });

    test('what is no sheet is refused with a sentence, and nothing of it is kept', async () => {
      const count = () => behindTheWalls(house, 'select count(*)::int as n from candidate_imports');
      const before = await count();
      expect(await refusedWith(Buffer.alloc(0))).toBe('The file is empty.');
      expect(await refusedWith('\n\n')).toBe('The file holds no headings and no rows.');
      expect(await refusedWith('Name;E-Mail\n')).toBe('The sheet has headings and no rows below them.');
      expect(await refusedWith(Buffer.from(Array.from({ length: 5000 }, (_, at) => (at * 7919) % 256)))).toMatch(/^This is no text/);
      expect(await refusedWith(Buffer.from([0x50, 0x4b, 3, 4, 1, 2]))).toMatch(/^This is an Excel workbook/);
      expect(await refusedWith(`Name;E-Mail\n"Mia;mia@x.test\n`)).toBe('A quotation mark is opened in the row on line 2 and never closed.');
      expect(await refusedWith(`${Array.from({ length: 300 }, (_, at) => `c${at}`).join()}\n1\n`)).toMatch(
        /^The sheet has 300 columns; 200 can be mapped/,
      );
      expect(await refusedWith(Buffer.alloc(25 * 1024 * 1024, 'Name;E-Mail\nMia;mia@x.test\n'))).toMatch(/^The file is larger than 20 MB/);
      expect(await refusedWith(`Name\n${'x\n'.repeat(100_001)}`)).toMatch(/^The sheet has 100001 rows; 100000 can be imported at once/);
      expect((await post(harbor.recruiter, 'Name\nMia\n', { type: 'image/png' })).status).toBe(415);
      const multipart = await raw(house.url, {
        path: '/imports',
        headers: { 'content-type': 'multipart/form-data; boundary=x', authorization: `Bearer ${harbor.recruiter.token}` },
        body: '--x--',
      });
      expect([multipart.status, multipart.text]).toEqual([400, expect.stringContaining('Send the sheet itself as the body')]);
      expect(await count()).toEqual(before);
      const elsewhere = await raw(house.url, { headers: { 'content-type': 'text/csv' }, body: 'Name' });
      expect(elsewhere.status).toBe(415);
    });

    test('a NUL, a lone half of a letter and a row too long are the trouble of their rows, not of the sheet', async () => {
      const rows = [
        'Name;E-Mail',
        'M\0ia;m1@odd.test',
        `${'x'.repeat(300)};m2@odd.test`,
        'Fine;m3@odd.test',
        'Ragged',
        'Too;m4@odd.test;long',
      ];
      const id = await bring(
        harbor.recruiter,
        Buffer.from(`\ufeff${rows.join('\r\n')}\r\nHalf \ud83d;m5@odd.test\r\n`, 'utf16le'),
        'na\0me.csv',
      );
      const done = await run(harbor.recruiter, id);
      expect(done.refusals.nodes.map(({ line, rule }: Seen) => [line, rule])).toEqual([
        [2, 'control'],
        [3, 'long'],
        [6, 'columns'],
        [7, 'lost'],
      ]);
      expect(done.counts).toMatchObject({ added: 2, refused: 4 });
    });

    test('the operator’s command writes the same record: it is in the history, and an admin can take it back', async () => {
      const file = join(folder, 'command.csv');
      await writeFile(file, `${crowd(250, 'command')};none\n`);
      const run = () =>
        command(house, mail.url, clockFile, 'import', file, '--agency', harbor.slug, '--rejected', join(folder, 'rejected.csv'));
      const { code, text } = await run();
      expect([code, text]).toEqual([0, expect.stringContaining('250 new')]);
      const found = (
        await harbor.admin.ask('{ candidateImports(first: 1) { nodes { id state madeBy fileName total counts { added refused } } } }')
      ).candidateImports.nodes[0] as Seen;
      expect(found).toMatchObject({ state: 'DONE', madeBy: null, fileName: 'command.csv', total: 251, counts: { added: 250, refused: 1 } });
      await verb(harbor.admin, 'undo', found.id as string);
      expect(await until(harbor.admin, found.id as string, 'UNDONE')).toMatchObject({ takenBack: 250 });
      expect(await people(harbor, '%@command.test')).toEqual([]);
    });
  });
});
