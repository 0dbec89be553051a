// Runs before the first paint, so that nobody who chose dark sees a white flash. A file of its own because the
// Content-Security-Policy allows no inline script. The key is Mantine's.
(function () {
  var root = document.documentElement;
  var chosen = null;
  try {
    chosen = localStorage.getItem('mantine-color-scheme-value');
  } catch {
    // Storage may be closed to us; the system's preference then decides.
  }
  var system = matchMedia('(prefers-color-scheme: dark)');
  var paint = function () {
    var dark = chosen === 'dark' || (chosen !== 'light' && system.matches);
    root.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light');
    return dark;
  };
  root.style.backgroundColor = paint() ? '#111514' : '#f5f6f5';
  // The debrief has nobody else who would follow the system; the page has Mantine, which then says the same.
  if (chosen !== 'dark' && chosen !== 'light' && /^\/(d|me\/debrief)\//.test(location.pathname)) system.addEventListener('change', paint);
})();
