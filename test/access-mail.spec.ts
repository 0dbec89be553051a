import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { freshDatabase, PASSWORD, Person, type TestDatabase } from '@nextround/cast';
import { Worker } from '@nextround/jobs';
import { Mailer } from '@nextround/mail';
import { clock } from '@nextround/tenancy';
import { createApi } from '../apps/api/api.js';
import { connectApp } from '../apps/api/installation.js';
import { mailServer } from './support-mail.js';
import { connected } from './support-walls.js';

/** In Berlin, where whoever is invited is awake. */
const NOON = new Date('2027-03-09T11:00:00Z');

describe('the letter of an invitation', () => {
  let database: TestDatabase;
  let outbox: string;
  let app: NestFastifyApplication;
  let mail: Awaited<ReturnType<typeof mailServer>>;
  let admin: Person;
  let url: string;

  beforeAll(async () => {
    clock.moveTo(NOON);
    database = await freshDatabase();
    mail = await mailServer();
    outbox = await mkdtemp(join(tmpdir(), 'nextround-outbox-'));
    app = await createApi({
      dataSource: await connectApp(database.appUrl, 6),
      secret: 'a secret of the tests, long enough for everybody',
      publicUrl: new URL('https://round.example'),
      mailer: new Mailer('Nextround <no-reply@nextround.example>', mail.url, outbox),
      open: true,
      web: '',
    });
    await app.listen(0, '127.0.0.1');
    await app.get(Worker).start();
    url = (await app.getUrl()).replace('[::1]', '127.0.0.1');
    admin = new Person('Petra Ahlers', 'petra@hafen.test', url, null);
    const input = {
      name: 'Hafen & Söhne',
      adminName: admin.name,
      email: admin.email,
      password: PASSWORD,
      timeZone: 'Europe/Berlin',
      language: 'DE',
    };
    admin.token = (await admin.do('registerAgency', input, 'accessToken')).accessToken as string;
  });
  afterAll(async () => {
    clock.reset();
    await app.close();
    await mail.close();
    await database.drop();
    await rm(outbox, { recursive: true, force: true });
  });

  /** The only link in a letter, the same in its text and in its button. */
  const linkOf = (letter: { text: string; html: string }): string => {
    const [link] = /https:\/\/round\.example\/invitation\/[\w-]+/.exec(letter.text)!;
    expect(letter.html).toContain(`href="${link}"`);
    return link!;
  };

  test('is in German where the agency is, and its link lets the reader in', async () => {
    const { url: shown } = await admin.do('inviteMember', { email: 'jürgen@hafen.test', name: 'Jürgen Groß', role: 'RECRUITER' }, 'url');
    const letter = await mail.to('jürgen@hafen.test');
    expect(letter.subject).toBe('Hafen & Söhne lädt dich zu Nextround ein');
    expect(letter.text).toContain('Hallo Jürgen,');
    expect(letter.text).toContain('Der Link gilt sieben Tage und nur einmal.');
    expect(letter.from.text).toBe('"Hafen & Söhne via Nextround" <no-reply@nextround.example>');
    expect(linkOf(letter)).toBe(shown);
    const reader = new Person('Jürgen Groß', 'jürgen@hafen.test', url, null);
    const token = linkOf(letter).split('/').at(-1);
    expect((await reader.do('acceptInvitation', { token, password: PASSWORD }, 'viewer { name role language }')).viewer).toEqual({
      name: 'Jürgen Groß',
      role: 'RECRUITER',
      language: 'DE',
    });
  });

  test('is in English for a candidate who is addressed so, whatever the agency speaks', async () => {
    const { candidate } = await admin.do(
      'addCandidate',
      { name: 'Maya <Okafor>', email: 'maya@mail.test', language: 'EN' },
      'candidate { id }',
    );
    await admin.do('inviteCandidate', { candidateId: candidate.id }, 'email');
    const letter = await mail.to('maya@mail.test');
    expect(letter.subject).toBe('Hafen & Söhne: your page for the time between two interviews');
    expect(letter.text).toContain('Hello Maya,');
    expect(letter.html).not.toContain('<Okafor>');
    expect(letter.text).toContain('The link works once, for seven days.');
    expect(linkOf(letter)).toMatch(/^https:/);
  });

  test('comes to a candidate when their night is over; to a member, of whose night nothing is known yet, at once', async () => {
    // 03:00 in Berlin, where the agency is; 15:00 in Auckland.
    clock.moveTo(new Date('2027-03-10T02:00:00Z'));
    try {
      for (const [name, timeZone] of [
        ['sleeps', 'Europe/Berlin'],
        ['works', 'Pacific/Auckland'],
      ]) {
        const { candidate } = await admin.do('addCandidate', { name, email: `${name}@mail.test`, timeZone }, 'candidate { id }');
        await admin.do('inviteCandidate', { candidateId: candidate.id }, 'email');
      }
      await admin.do('inviteMember', { email: 'early@hafen.test', name: 'Early', role: 'RECRUITER' }, 'email');
      await Promise.all([mail.to('works@mail.test'), mail.to('early@hafen.test')]);
      const jobs = () =>
        connected(database.adminUrl, async (client) => (await client.query('select * from graphile_worker._private_jobs')).rows);
      for (let i = 0; i < 200 && (await jobs()).length > 1; i++) await new Promise((resolve) => setTimeout(resolve, 50));
      const [waiting] = await jobs();
      expect(waiting.payload.at).toBe('2027-03-10T07:00:00.000Z');
      expect(mail.all('sleeps@mail.test')).toEqual([]);
      clock.moveTo(new Date('2027-03-10T07:00:00Z'));
      await connected(database.adminUrl, (client) => client.query('update graphile_worker._private_jobs set run_at = now()'));
      await mail.to('sleeps@mail.test');
    } finally {
      clock.moveTo(NOON);
    }
  });

  test('cannot be bent by what somebody is called', async () => {
    const sly = { email: 'sly@hafen.test', name: 'Eve", <mallory@evil.test>, "', role: 'AUDITOR' };
    await admin.do('inviteMember', sly, 'email');
    const letter = await mail.to(sly.email);
    expect(letter.to.value.map((to) => to.address)).toEqual([sly.email]);
    expect(await admin.refusal('inviteMember', { ...sly, name: 'Eve\r\nBcc: mallory@evil.test' })).toBe('BAD_USER_INPUT');
    expect(await admin.refusal('inviteMember', { ...sly, email: 'eve@hafen.test\r\nBcc: mallory@evil.test' })).toBe('BAD_USER_INPUT');
  });

  test('is sent once, bears one Message-ID however often it is tried, and nothing of it stays behind', async () => {
    mail.state.refusals = 1;
    await admin.do('inviteMember', { email: 'later@hafen.test', name: 'Later', role: 'RECRUITER' }, 'email');
    const letter = await mail.to('later@hafen.test');
    const [invitation] = await connected(
      database.adminUrl,
      async (client) => (await client.query(`select id from invitations where email = 'later@hafen.test'`)).rows,
    );
    expect(letter.messageId).toBe(`<invitation-${invitation.id as string}@nextround>`);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(mail.letters.filter((l) => l.to.value[0]!.address === 'later@hafen.test')).toHaveLength(1);
    expect(await readdir(outbox)).toEqual([]);
    const jobs = await connected(
      database.adminUrl,
      async (client) => (await client.query('select payload::text from graphile_worker._private_jobs')).rows,
    );
    expect(jobs).toEqual([]);
  });

  test('is not sent where the invitation was taken back meanwhile, nor where the request that asked for it was refused', async () => {
    const query = async <T>(text: string): Promise<T[]> =>
      connected(database.adminUrl, async (client) => (await client.query(text)).rows as T[]);
    const before = mail.letters.length;
    expect(await admin.refusal('inviteMember', { email: admin.email, name: 'Twice', role: 'RECRUITER' })).toBe('CONFLICT');
    mail.state.refusals = 1;
    await admin.do('inviteMember', { email: 'never@hafen.test', name: 'Never', role: 'RECRUITER' }, 'email');
    const [invitation] = await query<{ id: string }>(`select id from invitations where email = 'never@hafen.test'`);
    await admin.do('revokeInvitation', { invitationId: `invitation_${invitation!.id}` }, 'invitation { revokedAt }');
    for (let i = 0; i < 200 && (await query('select 1 from graphile_worker._private_jobs')).length > 0; i++)
      await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await query('select 1 from graphile_worker._private_jobs')).toEqual([]);
    expect(mail.letters.length).toBe(before);
  });

  test('ends with what the agency has to say below its mails, as it was shown before', async () => {
    const particulars = 'Hafen & Söhne GmbH · Am Kai 1\nAmtsgericht Hamburg, HRB <123>';
    const preview = `query($footer: String) { agency { mailPreview(language: DE, footer: $footer) } }`;
    const shown = async (footer?: string | null) => (await admin.ask(preview, { footer })).agency.mailPreview as string;
    const inHtml = 'Hafen &#38; Söhne GmbH · Am Kai 1<br>Amtsgericht Hamburg, HRB &#60;123&#62;';
    expect(await shown(particulars)).toContain(inHtml);
    expect(await shown()).not.toContain('Amtsgericht');
    await admin.do('updateAgency', { mailFooter: particulars }, '__typename');
    expect(await shown()).toContain(inHtml);
    expect(await shown(null)).not.toContain('Amtsgericht');
    await admin.do('inviteMember', { email: 'footer@hafen.test', name: 'Nele Winter', role: 'RECRUITER' }, 'email');
    const [letter] = await mail.some('footer@hafen.test', 1);
    expect(letter!.text.trimEnd().endsWith(particulars)).toBe(true);
    expect(letter!.html).toContain(inHtml);
  });
});
