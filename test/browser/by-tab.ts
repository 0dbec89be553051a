import type { Page } from 'playwright-core';

interface Walked {
  /** What Tab should come by. */
  awaited: Element[];
  met: Set<Element>;
}
type Walking = Window & { walked: Walked };

/**
 * Goes through the page, or the dialog or menu that lies over it, by Tab, from where the focus is.
 * @returns what can be pressed or filled in there and was not come by. Of what the arrow keys walk (radios, tabs, menus) one is enough.
 */
export async function unreached(page: Page): Promise<string[]> {
  const many = await page.evaluate(() => {
    const seen = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true }) && !element.closest('[inert], [aria-hidden=true]');
    const place = [...document.querySelectorAll('[role=dialog], [role=menu]')].filter(seen).at(-1) ?? document.body;
    const groups = new Set<string>();
    const isFirst = (element: Element) => {
      if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
      const isNew = !groups.has(element.name);
      groups.add(element.name);
      return isNew;
    };
    const awaited = [...place.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex]')].filter(
      (element) => element.tabIndex >= 0 && !element.matches(':disabled, [type=hidden], [type=file]') && seen(element) && isFirst(element),
    );
    const walked: Walked = { awaited, met: new Set() };
    (window as unknown as Walking).walked = walked;
    const meet = (element: EventTarget | null) => {
      if (element instanceof HTMLInputElement && element.type === 'radio')
        for (const other of awaited) if (other instanceof HTMLInputElement && other.name === element.name) walked.met.add(other);
      if (element instanceof Element) walked.met.add(element);
    };
    meet(document.activeElement);
    document.addEventListener('focusin', ({ target }) => meet(target));
    return awaited.length;
  });
  const left = () =>
    page.evaluate(() => {
      const { awaited, met } = (window as unknown as Walking).walked;
      return awaited
        .filter((element) => element.isConnected && !met.has(element) && !element.matches(':disabled'))
        .map((element) => `<${element.tagName.toLowerCase()}> ${element.getAttribute('aria-label') ?? element.textContent.slice(0, 40)}`);
    });
  // A date has several places in it; what comes with the focus may be walked, too.
  for (let rounds = 0; rounds < 3 && (await left()).length > 0; rounds += 1)
    for (let n = 0; n <= many; n += 1) await page.keyboard.press('Tab');
  return left();
}
