/** Keeps the progress of long work up to date, and shows the outcome when it is done. Without a script one refreshes. */
import type { Voortgangbericht } from '../views/voortgang.js';

const bar = document.querySelector<HTMLProgressElement>('[data-voortgang]');
const text = document.querySelector<HTMLElement>('[data-voortgang-tekst]');
const everyMs = 1_000;

if (bar) setTimeout(() => void look(bar), everyMs);

async function look(bar: HTMLProgressElement): Promise<void> {
  const response = await fetch(bar.dataset['voortgang'] ?? '', { credentials: 'same-origin' });
  if (!response.ok) return;
  const { tekst, gedaan, totaal, isKlaar } = (await response.json()) as Voortgangbericht;
  bar.max = totaal;
  bar.value = gedaan;
  text?.replaceChildren(tekst);
  if (isKlaar) window.location.reload();
  else setTimeout(() => void look(bar), everyMs);
}
