import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ical from 'node-ical';
import { cast, openHouse, type Agency, type House } from '@nextround/cast';
import { Worker } from '@nextround/jobs';
import { NotificationKind } from '@nextround/mail';
import { clock } from '@nextround/tenancy';
import { hour, ring, START, Story, type Teller } from './support-mail-story.js';
import { mailServer, type Received } from './support-mail.js';
import { behindTheWalls } from './support-walls.js';
import { Receiver } from './support-webhooks.js';

type Language = 'DE' | 'EN';
type Words = Record<Language, RegExp>;

/** Every kind of notice there is, and how its subject says whom it is about, what, and when where there is a when. */
const NOTICES: Record<NotificationKind, Words> = {
  DEBRIEF_DUE: { DE: /^Harbor Client, Runde \d: Wie war es\?$/, EN: /^Kite Client, round \d: how was it\?$/ },
  DEBRIEF_NUDGE: { DE: /^Harbor Client, Runde \d: Dein Debrief fehlt noch$/, EN: /^Kite Client, round \d: your debrief is still missing$/ },
  THANK_YOU_DUE: {
    DE: /^Harbor Client, .*Dank an Jana Wolf bis Mittwoch, 13\. Januar um 18:00$/,
    EN: /thank Jana Wolf by Wednesday,? 13 January at 12:00$/,
  },
  FEEDBACK_EXPECTED: {
    DE: /^Maya Okafor, Runde \d bei Harbor Client: Feedback war bis Freitag/,
    EN: /^Lena Fox, round \d at Kite Client: feedback was expected by Friday/,
  },
  FOLLOW_UP_DUE: { DE: /Harbor Client: Zeit für die zweite Nachfrage$/, EN: /Kite Client: time for the second follow-up$/ },
  ESCALATION: { DE: /^Maya Okafor, .*dreimal nachgefragt, keine Antwort$/, EN: /^Lena Fox, .*asked three times, no answer$/ },
  NO_NEWS_DUE: { DE: /^Maya Okafor, .*wartet seit .*auf Nachricht$/, EN: /^Lena Fox, .*waiting for news since/ },
  REJECTION_FOLLOW_UP: { DE: /^Maya Okafor, .*Absage ohne Grund/, EN: /^Lena Fox, .*rejected, without a reason/ },
  DEBRIEF_RECEIVED: { DE: /^Maya Okafor hat Runde \d aufgeschrieben$/, EN: /^Lena Fox wrote down round \d$/ },
  SCORECARD_RECEIVED: { DE: /^Antwort von Henrik Maas zu Maya Okafor, Runde \d$/, EN: /^Henrik Maas answered on Lena Fox, round \d$/ },
  FEEDBACK_PROMISED: {
    DE: /^Maya Okafor, Runde \d: Antwort bis Samstag, 23\. Januar$/,
    EN: /^Lena Fox, round \d: an answer by Saturday,? 23 January$/,
  },
  FEEDBACK_DECLINED: { DE: /^Maya Okafor, Runde \d: Henrik Maas war es nicht$/, EN: /^Lena Fox, round \d: it was not Henrik Maas$/ },
  FEEDBACK_RELEASED: { DE: /^Feedback zu Runde \d bei Harbor Client ist da$/, EN: /^There is feedback on round \d at Kite Client$/ },
  PREP_PUBLISHED: { DE: /Vorbereitung auf Harbor Client, Dienstag, 12\. Januar$/, EN: /get ready for Kite Client, Tuesday,? 12 January$/ },
  DISCLOSURE_REQUESTED: { DE: /^Harbor fragt: Darf Harbor Client davon wissen\?$/, EN: /^Kite asks: may Kite Client know\?$/ },
  DISCLOSURE_DECIDED: { DE: /^Maya Okafor: Ja, Harbor Client darf es wissen$/, EN: /^Lena Fox: yes, Kite Client may know$/ },
  PROCESS_UPDATE_SHARED: { DE: /^Maya Okafor hat geteilt, was sonst läuft$/, EN: /^Lena Fox shared what else is running$/ },
  MESSAGE: { DE: /^(Hanna Reuter|Maya Okafor) hat dir geschrieben$/, EN: /^(Theo Park|Lena Fox) wrote to you$/ },
  INTERVIEW_SCHEDULED: {
    DE: /^Dein Gespräch bei Harbor Client, Mittwoch, 13\. Januar$/,
    EN: /^Your interview at Kite Client, Wednesday,? 13 January$/,
  },
  INTERVIEW_RESCHEDULED: {
    DE: /^Verschoben: .*Harbor Client, jetzt Dienstag, 12\. Januar$/,
    EN: /^Moved: .*Kite Client, now Tuesday,? 12 January$/,
  },
  INTERVIEW_CANCELLED: {
    DE: /^Abgesagt: .*Harbor Client, Donnerstag, 14\. Januar$/,
    EN: /^Cancelled: .*Kite Client, Thursday,? 14 January$/,
  },
  WEBHOOK_SWITCHED_OFF: {
    DE: /^Der Webhook zu 127\.0\.0\.1:\d+ ist abgeschaltet$/,
    EN: /^The webhook to 127\.0\.0\.1:\d+ was switched off$/,
  },
};

/** Every letter to somebody without an account, by its subject; `link`: it bears one to answer by. */
const LETTERS: Record<string, Words & { link?: true; own?: true; times?: number }> = {
  'questions before the interview': {
    DE: /^Senior Backend Engineer, Dienstag, 12\. Januar: Fragen vor/,
    EN: /12 January: questions before the interview$/,
  },
  'three follow-ups': {
    DE: /^Ihre Rückmeldung zum Gespräch vom 12\. Januar \(/,
    EN: /^Your feedback on the interview of 12 January \(/,
    link: true,
    times: 3,
  },
  escalation: { DE: /: noch keine Antwort$/, EN: /: no answer yet$/ },
  'request of an impression': {
    DE: /^Harbor: Ihr Eindruck aus dem Gespräch vom 12\. Januar$/,
    EN: /^Kite: your impression of the interview of 12 January$/,
    link: true,
    times: 3,
  },
  'after a rejection': {
    DE: /\(Senior Backend Engineer\): Was war der Grund\?$/,
    EN: /\(Senior Backend Engineer\): what was the reason\?$/,
  },
  'thank-you': { DE: /^Danke für unser Gespräch/, EN: /^Thank you for our conversation/, own: true },
  'what a candidate asks elsewhere': { DE: /^Unser Gespräch vom 12\. Januar/, EN: /^Our conversation of 12 January/, own: true, times: 3 },
  'after a rejection elsewhere': {
    DE: /\(Staff Engineer\): Was war der Grund\?$/,
    EN: /\(Staff Engineer\): what was the reason\?$/,
    own: true,
  },
};

/** On whose clock the round was. */
const WHEN = { DE: '17:00–18:00 (Zeit in Berlin)', EN: '11:00–12:00 (New York time)' };
const ALBUM = 'test-results/mails';

describe.each(['DE', 'EN'] as const)('every mail, in %s', (language) => {
  let house: House;
  let agency: Agency;
  let mail: Awaited<ReturnType<typeof mailServer>>;
  let kinds: Map<string, NotificationKind>;

  beforeAll(async () => {
    clock.moveTo(START);
    mail = await mailServer();
    house = await openHouse({ smtp: mail.url, poolSize: 10 });
    const { harbor, kite } = await cast(house);
    agency = language === 'DE' ? harbor : kite;
    const zone = language === 'DE' ? 'Europe/Berlin' : 'America/New_York';
    await behindTheWalls(house, 'delete from graphile_worker._private_jobs');
    await house.app.get(Worker).start();
    await tell({ house, agency, mail, language, zone });
    const notices = await behindTheWalls(house, 'select id, kind from notices');
    kinds = new Map(notices.map(({ id, kind }) => [`<notice-${id as string}@nextround>`, kind as NotificationKind]));
    keep();
  }, 120_000);
  afterAll(async () => {
    clock.reset();
    await house.close();
    await mail.close();
  });

  async function tell(teller: Teller): Promise<void> {
    const story = new Story(teller);
    const goTo = async (hours: number): Promise<void> => {
      clock.moveTo(new Date(hour(hours)));
      await settled();
    };
    await story.speak();
    await story.book();
    await story.talk();
    const gone = await Receiver.open();
    gone.answer = () => 410;
    await story.lose(gone.url);
    await gone.close();
    for (const hours of [0.1, 2, 17.1, 20.1, 22.1, 23.1]) await goTo(hours);
    await story.thank();
    await goTo(74.1);
    await story.ask('FIRST_FOLLOW_UP');
    await goTo(122.2);
    await story.ask('SECOND_FOLLOW_UP');
    await goTo(146.3);
    await story.ask('THIRD_FOLLOW_UP');
    await goTo(170.4);
    await story.escalate();
    await goTo(170.5);
    await story.hear();
    await goTo(220);
    await story.end();
    for (const hours of [220.1, 234.1, 240]) await goTo(hours);
  }

  /** Until nothing is to be done any more that is due by now. */
  async function settled(): Promise<void> {
    await ring(house);
    for (let i = 0; i < 400; i++) {
      const [row] = await behindTheWalls(house, 'select count(*)::int as n from graphile_worker._private_jobs where run_at <= now()');
      if (row!['n'] === 0 && mail.state.open === 0) return;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  }

  const told = (kind: NotificationKind): Received[] => mail.letters.filter((one) => kinds.get(one.messageId) === kind);
  const letters = (): Received[] => mail.letters.filter((one) => one.messageId.startsWith('<letter-'));
  const digests = (): Received[] => mail.letters.filter((one) => one.messageId.startsWith('<digest-'));
  const invitations = (): Received[] =>
    mail.letters.filter((one) => one.messageId.startsWith('<invitation-')).filter((one) => /new@|leyla@/.test(one.to.value[0]!.address));

  /** All of it lies there afterwards, to be looked at. */
  function keep(): void {
    mkdirSync(ALBUM, { recursive: true });
    mail.letters.forEach((one, i) => {
      const name = `${language}-${String(i).padStart(3, '0')}-${kinds.get(one.messageId) ?? one.messageId.split('-')[0]!.slice(1)}`;
      writeFileSync(join(ALBUM, `${name}.html`), one.html);
      writeFileSync(join(ALBUM, `${name}.txt`), `Subject: ${one.subject}\n\n${one.text}`);
    });
  }

  test.each(Object.values(NotificationKind))('%s is told for its own reason, and its subject says who, what and when', (kind) => {
    const mails = told(kind);
    expect(mails.map(({ subject }) => subject)).toContainEqual(expect.stringMatching(NOTICES[kind][language]));
    for (const one of mails) {
      expect(one.from.text).toBe(`"${agency.name} via Nextround" <no-reply@nextround.example>`);
      expect(buttons(one)).toBe(1);
      expect(one.text).toMatch(language === 'DE' ? /^Hallo [\p{L}]+,$/mu : /^Hello [\p{L}]+,$/mu);
      expect(one.html).toMatch(/<h1 [^>]*>[^<]+<\/h1>/);
      expect(one.html).toContain('href="http://nextround.test/account#notifications"');
    }
  });

  test.each(Object.entries(LETTERS))(
    'the letter %s names no candidate in its subject, and an answer reaches whoever wrote it',
    (_, words) => {
      const mails = letters().filter(({ subject }) => words[language].test(subject));
      expect([letters().map(({ subject }) => subject), mails.length]).toEqual([expect.anything(), words.times ?? 1]);
      const author = words.own ? agency.candidate : null;
      for (const one of mails) {
        expect(one.subject).not.toMatch(/Maya|Okafor|Lena|Fox/);
        expect(one.from.text).toMatch(/via Nextround" <no-reply@nextround\.example>$/);
        const people = author ? [author] : [agency.recruiter, agency.admin];
        expect(people.map(({ name, email }) => `"${name}" <${email}>`)).toContain(one.replyTo!.text);
        expect(buttons(one)).toBe(words.link ? 1 : 0);
        expect(one.text).not.toMatch(language === 'DE' ? /\b(du|dir|dich|dein\w*)\b/i : /undefined/);
        // Whom a company writes with elsewhere is told nothing of who looks after them.
        if (author) expect(`${one.from.text}${one.text}${one.html}`).not.toContain(agency.name === 'Kite' ? 'Kite ' : 'Harbor ');
      }
    },
  );

  test('invitations say who invites, and the summary of a day how it is turned off', () => {
    expect(invitations()).toHaveLength(2);
    for (const one of invitations()) expect([one.from.text, buttons(one)]).toEqual([expect.stringContaining(`${agency.name} via`), 1]);
    expect(digests()).toHaveLength(1);
    const list = digests()[0]!.headers.get('list') as { unsubscribe: { url: string } };
    expect(list.unsubscribe.url).toMatch(/^http:\/\/nextround\.test\/unsubscribe\//);
    expect(digests()[0]!.html).toContain(`href="${list.unsubscribe.url}"`);
    expect(digests()[0]!.html).not.toContain(`>${list.unsubscribe.url}`);
  });

  test('in both parts it says the same, in the language of its reader, and nothing slipped through', () => {
    for (const one of [...mail.letters.filter(isOurs)]) {
      const body = wordsOf(one.html);
      const links = hrefs(one);
      for (const line of one.text
        .split('\n')
        .map((l) => l.replace(/^(- |-- ?$)/, '').trim())
        .filter(Boolean)) {
        const [, label = line, url] = /^(.*): (http:\/\/nextround\S+)$/.exec(line) ?? [];
        expect(body).toContain(squeezed(label));
        if (url) expect(links).toContain(url);
      }
      for (const url of links) expect(one.text).toContain(url);
      const text = squeezed(one.text);
      for (const part of partsOf(one.html)) expect(text).toContain(squeezed(part));
      expect(one.html).toContain(`<html lang="${language.toLowerCase()}">`);
      expect(`${one.subject}\n${one.text}\n${one.html}`).not.toMatch(/undefined|\bnull\b|\[object|\{\{|NaN|Invalid Date|mark-/);
      if (kinds.has(one.messageId)) expect(one.text).not.toContain('warm people');
      expect(one.text).not.toMatch(/^(Hallo|Hello|Dear|Guten Tag)\s*,/m);
    }
  });

  test('every link leads to a page there is', () => {
    const pages = routes();
    expect(pages.length).toBeGreaterThan(20);
    const paths = mail.letters.filter(isOurs).flatMap((one) => hrefs(one).map((url) => new URL(url)));
    for (const { origin, pathname, href } of paths) {
      expect(origin).toBe('http://nextround.test');
      expect([href, pages.some((page) => page.test(pathname))]).toEqual([href, true]);
    }
  });

  test('times are on the reader’s clock, and say so', () => {
    const atTheRound = [
      NotificationKind.INTERVIEW_RESCHEDULED,
      NotificationKind.PREP_PUBLISHED,
      NotificationKind.DEBRIEF_DUE,
      NotificationKind.DEBRIEF_NUDGE,
      NotificationKind.THANK_YOU_DUE,
    ];
    for (const kind of atTheRound) for (const one of told(kind)) expect(one.text).toContain(WHEN[language]);
  });

  test('an invitation to a round brings its calendar entry, as do a move and a cancellation', () => {
    const { INTERVIEW_SCHEDULED, INTERVIEW_RESCHEDULED, INTERVIEW_CANCELLED } = NotificationKind;
    for (const [kind, method, status, n] of [
      [INTERVIEW_SCHEDULED, 'REQUEST', 'CONFIRMED', 3],
      [INTERVIEW_RESCHEDULED, 'REQUEST', 'CONFIRMED', 1],
      [INTERVIEW_CANCELLED, 'CANCEL', 'CANCELLED', 2],
    ] as const) {
      expect(told(kind)).toHaveLength(n);
      for (const one of told(kind)) {
        const part = one.attachments.find(({ contentType }) => /calendar|ics/.test(contentType))!;
        const parsed = ical.sync.parseICS(part.content.toString());
        const event = Object.values(parsed).find((entry) => entry?.type === 'VEVENT') as ical.VEvent;
        expect([parsed.vcalendar!.method, event.status]).toEqual([method, status]);
        expect((event.url as unknown as { val: string }).val).toMatch(/^http:\/\/nextround\.test\/me\/interviews\/interview_/);
        if (kind === INTERVIEW_RESCHEDULED) expect(new Date(event.start).toISOString()).toBe(hour(1));
      }
    }
  });

  const isOurs = (one: Received): boolean =>
    one.messageId.startsWith('<letter-') || one.messageId.startsWith('<digest-') || kinds.has(one.messageId) || invitations().includes(one);
});

const buttons = ({ html }: Received): number => html.match(/class="nr-button"/g)?.length ?? 0;
const plain = (text: string): string => text.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
const hrefs = ({ html }: Received): string[] => [...html.matchAll(/href="([^"]+)"/g)].map(([, url]) => plain(url!));
const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim();
const partsOf = (html: string): string[] =>
  html
    .replace(/^[\s\S]*<body[^>]*>/, '')
    .split(/<[^>]+>/)
    .map((part) => squeezed(plain(part)))
    .filter(Boolean);
const wordsOf = (html: string): string => partsOf(html).join(' ');

/** The addresses of the page, as its router makes them of the files' names, and those of the server. */
function routes(): RegExp[] {
  const files = readdirSync('apps/web/src/routes', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.tsx'));
  const paths = files
    .filter((file) => !file.startsWith('__'))
    .map((file) =>
      file
        .slice(0, -'.tsx'.length)
        .split(/[/.]/)
        .filter((part) => !part.startsWith('_') && part !== 'index')
        .map((part) => (part.startsWith('$') ? '[^/]+' : part.replace(/_$/, '')))
        .join('/'),
    );
  // The debrief is an entry of its own, and what is unsubscribed from is a page of the server's.
  return [...paths, 'd/[^/]+', 'unsubscribe/[^/]+'].map((path) => new RegExp(`^/${path}$`));
}
