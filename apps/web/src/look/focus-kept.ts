/** How long whoever took something away has to say where the focus goes on, in milliseconds. */
const GRACE = 80;

/** What has the focus, or had it until it was taken away, and all that it stands in; nothing where somebody pressed beside everything. */
let held: readonly HTMLElement[] = [];

const isBusy = (element: Element | undefined) => element?.matches(':disabled') === true;

function giveBack(): void {
  const [element, ...around] = held;
  if (!element || isBusy(element) || document.activeElement !== document.body) return;
  const dialog = around.find((one) => one.isConnected && one.matches('[role=dialog]'));
  const next = element.isConnected ? element : (dialog ?? document.querySelector<HTMLElement>('h1[tabindex], #main'));
  next?.focus({ preventScroll: true });
}

/**
 * A browser forgets the focus of what is removed or disabled, and whoever works by keyboard begins at the top of the page again. Here a
 * button that was busy has it back afterwards; where something is gone, its dialog has it, or the title of the page.
 */
export function keepFocus(): void {
  document.addEventListener('pointerdown', () => (held = []));
  document.addEventListener('focusin', ({ target }) => {
    held = [];
    for (let element = target as HTMLElement | null; element; element = element.parentElement) held = [...held, element];
  });
  let wasTaken = false;
  let timer: ReturnType<typeof setTimeout>;
  new MutationObserver(() => {
    const isTaken = held[0]?.isConnected === false || isBusy(held[0]);
    if (!isTaken && !wasTaken) return;
    wasTaken = isTaken;
    clearTimeout(timer);
    timer = setTimeout(giveBack, GRACE);
  }).observe(document.body, { subtree: true, childList: true, attributes: true, attributeFilter: ['disabled'] });
}
