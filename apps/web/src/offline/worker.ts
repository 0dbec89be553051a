/** Has the debrief kept on this phone, and with `page` what comes first of the rest. Once the page stands: it must not wait for that. */
export function workOffline(page: boolean): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  const register = async () => {
    await navigator.serviceWorker.register('/sw.js', { updateViaCache: 'none' });
    const { active } = await navigator.serviceWorker.ready;
    if (page) active?.postMessage('keep the page');
  };
  const idle = () => setTimeout(() => void register().catch(() => undefined), 1000);
  if (document.readyState === 'complete') idle();
  else addEventListener('load', idle, { once: true });
}

const reloaded = 'nextround.reloaded';

/** A file that is gone belonged to a version that was replaced meanwhile: one reload brings the new one, and only one. */
export function reloadOnceForMissingFiles(): void {
  addEventListener('vite:preloadError', () => {
    if (!navigator.onLine || Date.now() - Number(sessionStorage.getItem(reloaded)) < 30_000) return;
    sessionStorage.setItem(reloaded, String(Date.now()));
    location.reload();
  });
}
