/**
 * Keys on the werkplek: j and k walk through the tasks, c claims, ? explains. They can be turned off
 * (WCAG 2.1.4) and are silent while somebody types. Enter needs nothing: the focus is on a link.
 */
const settingName = 'sneltoetsen';
const dialog = document.querySelector<HTMLDialogElement>('[data-toetsen]');
const toggle = document.querySelector<HTMLInputElement>('[data-toetsen-aan]');
const opener = document.querySelector<HTMLButtonElement>('[data-toetsen-open]');

opener?.classList.remove('kr-needs-script');
opener?.addEventListener('click', () => dialog?.showModal());
if (toggle) {
  toggle.checked = areKeysOn();
  toggle.addEventListener('change', () => localStorage.setItem(settingName, toggle.checked ? 'aan' : 'uit'));
}

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.altKey || event.metaKey || dialog?.open || isTyping(event.target)) return;
  if (!areKeysOn()) return;
  if (event.key === 'j') moveFocus(1);
  else if (event.key === 'k') moveFocus(-1);
  else if (event.key === 'c') claim();
  else if (event.key === '?') dialog?.showModal();
  else return;
  event.preventDefault();
});

function moveFocus(step: 1 | -1): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-taak-link]')];
  const current = links.findIndex((link) => link.closest('tr')?.contains(document.activeElement));
  const next = current === -1 ? (step === 1 ? 0 : links.length - 1) : current + step;
  links[Math.min(Math.max(next, 0), links.length - 1)]?.focus();
}

function claim(): void {
  const row = document.activeElement?.closest('[data-taak]');
  row?.querySelector<HTMLFormElement>('[data-taak-oppakken]')?.requestSubmit();
}

function areKeysOn(): boolean {
  return localStorage.getItem(settingName) !== 'uit';
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select') !== null;
}
