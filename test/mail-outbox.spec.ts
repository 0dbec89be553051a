import { cast, openHouse, type Agency, type House } from '@nextround/cast';
import { Worker } from '@nextround/jobs';
import { mailServer } from './support-mail.js';

describe('the outbox page', () => {
  let house: House;
  let harbor: Agency;
  const page = async (path: string) => {
    const response = await fetch(`${house.url}${path}`);
    return { status: response.status, headers: response.headers, text: await response.text() };
  };
  const links = async (): Promise<string[]> =>
    [...(await page('/outbox')).text.matchAll(/href="(\/outbox\/[^"]+)"/g)].map(([, href]) => href!);

  /** One after the other: two that are sent at once may arrive in either order. */
  const invited = async (email: string, name: string): Promise<void> => {
    await harbor.admin.do('inviteMember', { email, name, role: 'AUDITOR' }, 'email');
    for (let i = 0; i < 600 && !(await page('/outbox')).text.includes(email); i++) await new Promise((done) => setTimeout(done, 50));
  };

  beforeAll(async () => {
    house = await openHouse();
    ({ harbor } = await cast(house));
  });
  afterAll(() => house.close());

  test('is empty at first, then shows the newest mail first', async () => {
    expect((await page('/outbox')).text).toContain('Nothing was sent yet.');
    await house.app.get(Worker).start();
    await invited('first@harbor.test', 'First');
    await invited('last@harbor.test', 'Last <b>One</b>');
    const { text } = await page((await links())[0]!);
    expect(text).toContain('last@harbor.test');
    expect(text).not.toContain('<b>One</b>');
  });

  test('shows a mail in a frame that can run nothing and reach nothing, with its plain text', async () => {
    const { text, headers, status } = await page((await links())[0]!);
    expect(status).toBe(200);
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; form-action 'none'",
    );
    expect(text).toMatch(/<iframe title="The mail" sandbox="allow-popups allow-popups-to-escape-sandbox" srcdoc="/);
    expect(text).not.toContain('<script');
    expect(text).toContain('<pre>');
    expect(text).toMatch(/http:\/\/nextround\.test\/invitation\/[\w-]{40,}/);
  });

  test('hands out nothing but mails', async () => {
    for (const path of ['/outbox/nothing', '/outbox/..%2F..%2Fpackage', '/outbox/notice-00000000-0000-0000-0000-000000000000'])
      expect((await page(path)).status).toBe(404);
    expect((await page(`${(await links())[0]!}/attachments/7`)).status).toBe(404);
    expect((await page('/health/live')).headers.get('content-security-policy')).toBe("default-src 'none'; frame-ancestors 'none'");
  });

  test('is not there where a mail server takes the mails', async () => {
    const mail = await mailServer();
    const other = await openHouse({ smtp: mail.url });
    expect((await fetch(`${other.url}/outbox`)).status).toBe(404);
    await other.close();
    await mail.close();
  });
});
