import type { Nextround } from '@nextround/cast';
import type { Browser, Page } from 'playwright-core';
import { calm, desk, visit, type Visit } from './browser.js';

/** Of an instance that runs elsewhere, nobody here can make the links of its mails. */
export type Running = Pick<Nextround, 'url' | 'stop'> & Partial<Nextround>;

/** The product as somebody runs it: a demo instance started for this file, or the one `NEXTROUND_URL` names. */
export async function start(): Promise<Running> {
  const running = process.env.NEXTROUND_URL;
  if (running) return { url: running, stop: () => Promise.resolve() };
  const { startNextround } = await import('@nextround/cast');
  return startNextround();
}

export type Person = 'admin' | 'recruiter' | 'auditor' | 'candidate' | 'candidate2';
export const password = 'nextround-demo-only';

export const signIn = (browser: Browser, url: string, person: Person, viewport = desk): Promise<Visit> =>
  signInAs(browser, url, { email: `${person}@harbor.example`, password }, viewport);

export async function signInAs(
  browser: Browser,
  url: string,
  who: { readonly email: string; readonly password: string },
  viewport = desk,
): Promise<Visit> {
  const visited = await visit(browser, url, viewport);
  const { page } = visited;
  await page.goto('/sign-in');
  await page.getByLabel('E-mail').fill(who.email);
  await page.getByLabel('Password', { exact: true }).fill(who.password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('main').getByRole('heading', { level: 1 }).waitFor();
  await page.waitForURL((address) => !address.pathname.startsWith('/sign-in'));
  // The demo's people speak as they like; these errands are told in English.
  if ((await page.locator('html').getAttribute('lang')) !== 'en') {
    await speak(page, 'en');
    await page.goto('/');
    await settled(page);
  }
  return visited;
}

export async function settled(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await calm(page);
}

export async function speak(page: Page, language: 'en' | 'de'): Promise<void> {
  await page.goto('/account');
  await page.locator('label', { hasText: language === 'de' ? 'Deutsch' : 'English' }).click();
  await page.locator(`html[lang="${language}"]`).waitFor({ state: 'attached' });
  await calm(page);
}

/** Waits until something holds, as `waitFor` does for what is not an element. */
export async function comesTrue(holds: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('It never came true.');
}

export const clean = ({ strangers, complaints }: Visit) => expect({ strangers, complaints }).toEqual({ strangers: [], complaints: [] });

/** What the server itself holds, asked past the page by the same person. */
export async function asked<Data>(url: string, person: Person, query: string, variables: object = {}): Promise<Data> {
  const ask = async (body: object, bearer?: string) => {
    const headers = { 'content-type': 'application/json', ...(bearer && { authorization: `Bearer ${bearer}` }) };
    const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify(body) });
    return (await response.json()) as { data: unknown; errors?: unknown };
  };
  const signIn = `mutation($input: SignInInput!) { signIn(input: $input) { accessToken } }`;
  const input = { email: `${person}@harbor.example`, password };
  const { data } = (await ask({ query: signIn, variables: { input } })) as { data: { signIn: { accessToken: string } } };
  const answer = await ask({ query, variables }, data.signIn.accessToken);
  expect(answer.errors).toBeUndefined();
  return answer.data as Data;
}
