// The public pages work without this file; with it, *Snel weg* is quicker and Back does not return.
// Loaded beside the button, before the rest of the page is painted, and written for old browsers.

const GONE = 'weg';
const SHIFTS = 3;
const SHIFTS_WITHIN_MS = 2000;

if (cameBackAfterLeaving()) leave();

window.addEventListener('pageshow', (event) => {
  if (event.persisted && sessionStorage.getItem(GONE)) leave();
});

document.addEventListener('click', (event) => {
  const target = event.target instanceof Element ? event.target.closest('a[data-snel-weg]') : null;
  if (!target) return;
  event.preventDefault();
  leave();
});

let shifts: number[] = [];
document.addEventListener('keyup', (event) => {
  if (event.key !== 'Shift') {
    shifts = [];
    return;
  }
  const now = Date.now();
  shifts = shifts.filter((time) => now - time < SHIFTS_WITHIN_MS).concat(now);
  if (shifts.length >= SHIFTS) leave();
});

/** Blanks the page at once, has the draft destroyed, and puts a neutral page in its place in the history. */
function leave(): void {
  const button = document.querySelector('a[data-snel-weg]');
  const neutralPage = (button && button.getAttribute('data-snel-weg')) || 'about:blank';
  document.title = '\u200b';
  document.documentElement.style.display = 'none';
  try {
    sessionStorage.setItem(GONE, '1');
    destroyDraft();
  } catch {
    // A browser without storage or fetch still leaves; the draft then expires by itself.
  }
  if (document.body) document.body.textContent = '';
  window.location.replace(neutralPage);
}

/** Asks for the page behind the button; the request outlives this page, its redirect is not followed. */
function destroyDraft(): void {
  fetch('/snel-weg', { keepalive: true, redirect: 'manual', credentials: 'same-origin' }).catch(
    () => undefined,
  );
}

/** Back or forward to a page of ours after *Snel weg* in this tab. A page that somebody opens on purpose does come. */
function cameBackAfterLeaving(): boolean {
  try {
    if (!sessionStorage.getItem(GONE)) return false;
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    if (navigation && navigation.type === 'back_forward') return true;
    sessionStorage.removeItem(GONE);
    return false;
  } catch {
    return false;
  }
}
