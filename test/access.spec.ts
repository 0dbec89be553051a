import { hashPassword } from '@nextround/access';
import { cast, openHouse, PASSWORD, type Agency, type House } from '@nextround/cast';
import { Browser, quietly } from './support-access.js';
import { behindTheWalls, median, timed } from './support-walls.js';

const SECONDS = `update sessions set rotated_at = rotated_at - interval '11 seconds'`;

describe('signing in and staying signed in', () => {
  let house: House;
  let harbor: Agency;
  let kite: Agency;
  beforeAll(async () => {
    house = await openHouse();
    ({ harbor, kite } = await cast(house));
  });
  afterAll(() => house.close());

  const signedIn = async (person = harbor.recruiter, name?: string): Promise<Browser> => {
    const browser = new Browser(house.url, null, name);
    expect((await browser.signIn(person.email, PASSWORD)).data?.['signIn'].viewer.name).toBe(person.name);
    return browser;
  };

  test('an unknown address and a wrong password get the same answer, byte for byte, in the same time', async () => {
    const nobody = new Browser(house.url);
    const wrong = await nobody.signIn(harbor.admin.email, 'not the password at all');
    const unknown = await nobody.signIn('nobody@nowhere.test', 'not the password at all');
    expect(unknown.text).toBe(wrong.text);
    expect([wrong.code, wrong.status, unknown.status]).toEqual(['UNAUTHENTICATED', 200, 200]);
    const names = (reply: typeof wrong) => [...reply.headers.keys()].sort();
    expect(names(unknown)).toEqual(names(wrong));
    expect(nobody.cookie).toBeNull();
    const times = { wrong: [] as number[], unknown: [] as number[] };
    // From another place each time: what fails too often from one has to wait.
    for (let i = 0; i < 32; i++)
      for (const kind of i % 2 ? (['wrong', 'unknown'] as const) : (['unknown', 'wrong'] as const))
        times[kind].push(
          await timed(() =>
            new Browser(house.url, null, 'A desk', `203.0.113.${i}`).signIn(
              kind === 'wrong' ? harbor.admin.email : `nobody${i}@nowhere.test`,
              `not the password ${i}`,
            ),
          ),
        );
    expect(Math.abs(median(times.wrong) - median(times.unknown))).toBeLessThan(20);
  });

  test('who fails five times from one place has to wait there, and nowhere else', async () => {
    const here = new Browser(house.url, null, 'A desk', '198.51.100.7');
    let heard = 0;
    let refused = await here.signIn(harbor.auditor.email, 'not the password at all');
    for (; refused.code === 'UNAUTHENTICATED'; heard++) refused = await here.signIn(harbor.auditor.email, 'not the password at all');
    expect(heard).toBeGreaterThanOrEqual(5);
    const wait = refused.errors[0]!.extensions['retryAfter'];
    expect([refused.code, refused.headers.get('retry-after')]).toEqual(['RATE_LIMITED', `${wait}`]);
    await signedIn(harbor.auditor);
    await new Promise((resolve) => setTimeout(resolve, Number(wait) * 1000));
    expect((await here.signIn(harbor.auditor.email, PASSWORD)).data?.['signIn'].viewer.name).toBe(harbor.auditor.name);
  });

  test('an address is the same in capitals, full-width letters and with invisible characters', async () => {
    for (const email of [harbor.admin.email.toUpperCase(), ` ${harbor.admin.email}\u200b`, harbor.admin.email.replace('a', 'ａ')])
      expect((await new Browser(house.url).signIn(email, PASSWORD)).data?.['signIn'].viewer.name).toBe(harbor.admin.name);
  });

  test('a flood of sign-ins is told when to come back, and nobody waits for ever', async () => {
    // Each one who is through is followed by the next, so that the line stays as long as it may be, however fast the machine.
    let flooding = true;
    const crowd = Array.from({ length: 100 }, async () => {
      while (flooding) await hashPassword('somebody signs in').catch(() => new Promise((resolve) => setTimeout(resolve, 1)));
    });
    const refused = await new Browser(house.url).signIn(harbor.recruiter.email, PASSWORD);
    flooding = false;
    expect(refused.code).toBe('RATE_LIMITED');
    expect(refused.errors[0]!.extensions['retryAfter']).toBeGreaterThan(0);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    await Promise.all(crowd);
    await signedIn();
  });

  test('the refresh token is in a cookie that no script reads, and that only this origin gets', async () => {
    const reply = await new Browser(house.url).signIn(harbor.admin.email, PASSWORD);
    const [cookie] = reply.headers.getSetCookie();
    for (const part of ['__Host-nextround=', 'Path=/', 'HttpOnly', 'Secure', 'SameSite=Strict']) expect(cookie).toContain(part);
    expect(cookie).not.toContain('Domain');
    const [, , secret] = decodeURIComponent(cookie!.split(/[=;]/)[1]!).split('.');
    expect(reply.text).not.toContain(secret);
    expect(reply.headers.get('cache-control')).toBe('no-store');
    const kept = await behindTheWalls(house, 'select encode(refresh_hash, $1) as hash from sessions', ['base64']);
    expect(kept.map((row) => row['hash'])).not.toContain(secret);
  });

  test('refreshing spends the token and gives a new one', async () => {
    const browser = await signedIn();
    const first = browser.cookie;
    const before = browser.token;
    expect((await browser.refresh()).data?.['refreshSession'].viewer.name).toBe(harbor.recruiter.name);
    expect(browser.cookie).not.toBe(first);
    expect(browser.token).not.toBe(before);
    expect((await browser.refresh()).code).toBeUndefined();
    expect(await browser.isIn()).toBe(true);
  });

  test('a lost answer is no theft: for ten seconds the spent token gets the same successor again', async () => {
    const browser = await signedIn();
    const spent = browser.cookie;
    await browser.refresh();
    const successor = browser.cookie;
    browser.cookie = spent;
    expect((await browser.refresh()).code).toBeUndefined();
    expect(browser.cookie).toBe(successor);
  });

  test('ten tabs that refresh at the same moment all stay signed in', async () => {
    const browser = await signedIn();
    const tabs = Array.from({ length: 10 }, () => Object.assign(new Browser(house.url), { cookie: browser.cookie }));
    const replies = await Promise.all(tabs.map((tab) => tab.refresh()));
    expect(replies.map((reply) => reply.code)).toEqual(replies.map(() => undefined));
    expect(new Set(tabs.map((tab) => tab.cookie)).size).toBe(1);
    for (const tab of tabs) expect((await tab.refresh()).code).toBeUndefined();
  });

  test('a spent token shown after that ends the session for whoever holds it, thief or owner', async () => {
    const owner = await signedIn();
    const thief = Object.assign(new Browser(house.url), { cookie: owner.cookie });
    await owner.refresh();
    await quietly(house, SECONDS);
    expect((await thief.refresh()).code).toBe('UNAUTHENTICATED');
    expect((await owner.refresh()).code).toBe('UNAUTHENTICATED');
    expect(await owner.isIn()).toBe(false);
    const [session] = await behindTheWalls(house, 'select ended_because from sessions where id = $1', [owner.cookie!.split('.')[1]]);
    expect(session).toEqual({ ended_because: 'REUSED' });
  });

  test('however long ago it was spent: a thief who refreshes on and on is put out when the owner comes back', async () => {
    const owner = await signedIn();
    const thief = Object.assign(new Browser(house.url), { cookie: owner.cookie });
    for (let i = 0; i < 3; i++) expect((await thief.refresh()).code).toBeUndefined();
    expect((await owner.refresh()).code).toBe('UNAUTHENTICATED');
    expect((await thief.refresh()).code).toBe('UNAUTHENTICATED');
    expect(await thief.isIn()).toBe(false);
  });

  test('a refresh token that was never ours ends nothing, whoever’s session it names', async () => {
    const browser = await signedIn();
    const [agency, session, secret] = browser.cookie!.split('.') as [string, string, string];
    const other = await signedIn(kite.recruiter);
    const forged = [
      `${agency}.${session}.${'A'.repeat(86)}`,
      `${agency}.${session}.${secret.slice(0, -4)}AAAA`,
      `${agency}.${session}.${other.cookie!.split('.')[2]}`,
      `${other.cookie!.split('.')[0]}.${session}.${secret}`,
      `${agency}.${other.cookie!.split('.')[1]}.${secret}`,
      `${agency}.${session}`,
      `..${secret}`,
      `${agency}.' or true --.${secret}`,
      'null',
      '',
    ];
    for (const cookie of forged)
      expect([cookie, (await Object.assign(new Browser(house.url), { cookie }).refresh()).code]).toEqual([cookie, 'UNAUTHENTICATED']);
    expect(await browser.isIn()).toBe(true);
    expect((await browser.refresh()).code).toBeUndefined();
  });

  test('a session ends by itself: after a week unused, and after thirty days at the latest', async () => {
    const idle = await signedIn();
    await quietly(house, `update sessions set rotated_at = now() - interval '8 days' where id = $1`, [idle.cookie!.split('.')[1]]);
    expect((await idle.refresh()).code).toBe('UNAUTHENTICATED');
    const old = await signedIn();
    await quietly(house, `update sessions set expires_at = now() where id = $1`, [old.cookie!.split('.')[1]]);
    expect((await old.refresh()).code).toBe('UNAUTHENTICATED');
    expect(await old.isIn()).toBe(false);
  });

  test('signing out acts at once, by cookie or by token, here and nowhere else', async () => {
    const [here, there, tokenOnly] = [await signedIn(), await signedIn(), await signedIn()];
    expect((await here.send('mutation { signOut { signedOut } }')).data).toEqual({ signOut: { signedOut: true } });
    expect([await here.isIn(), here.cookie]).toEqual([false, null]);
    tokenOnly.cookie = null;
    await tokenOnly.send('mutation { signOut { signedOut } }');
    expect(await tokenOnly.isIn()).toBe(false);
    expect(await there.isIn()).toBe(true);
    expect((await here.send('mutation { signOut { signedOut } }')).data).toEqual({ signOut: { signedOut: true } });
  });

  test('a person sees their own sessions and ends any of them; nobody ends another’s', async () => {
    const [phone, desk] = [await signedIn(harbor.colleague, 'A phone'), await signedIn(harbor.colleague, 'A desk')];
    const list = async (browser: Browser) =>
      (await browser.send('{ viewer { sessions { id userAgent current endedAt } } }')).data!['viewer'].sessions;
    const seen = await list(desk);
    expect(seen.filter((s: { current: boolean }) => s.current)).toEqual([expect.objectContaining({ userAgent: 'A desk', endedAt: null })]);
    const lost = seen.find((s: { userAgent: string }) => s.userAgent === 'A phone').id as string;
    const end = 'mutation($input: EndSessionInput!) { endSession(input: $input) { session { id endedAt } } }';
    expect((await (await signedIn(harbor.admin)).send(end, { input: { sessionId: lost } })).code).toBe('NOT_FOUND');
    expect((await (await signedIn(kite.admin)).send(end, { input: { sessionId: lost } })).code).toBe('NOT_FOUND');
    expect(await phone.isIn()).toBe(true);
    expect((await desk.send(end, { input: { sessionId: lost } })).data!['endSession'].session.id).toBe(lost);
    expect([await phone.isIn(), (await phone.refresh()).code, await desk.isIn()]).toEqual([false, 'UNAUTHENTICATED', true]);
    expect((await list(desk)).map((s: { id: string }) => s.id)).not.toContain(lost);
  });
});
