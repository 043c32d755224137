/**
 * The task page with a script: the button says which decision it lays down, and the motivation opens when
 * a decision deviates from its advice. Without a script both are simply there.
 */
import { autosave } from './autosave.js';

const form = document.querySelector<HTMLFormElement>('[data-taakformulier]');
if (form) {
  const update = () => {
    showDecisionOnButton(form);
    if (form.dataset['afwijkenMotiveren'] !== undefined) showDeviations(form);
  };
  form.addEventListener('change', update);
  update();
  const line = form.querySelector<HTMLElement>('[data-bewaard]');
  if (line) {
    const refused = 'Niet bewaard: kijk in een ander tabblad of de taak nog van u is';
    autosave(form, { address: line.dataset['bewaard'] ?? '', line, refused });
  }
}

function showDecisionOnButton(form: HTMLFormElement): void {
  const button = form.querySelector('[data-besluit]');
  const field = form.dataset['knopVeld'];
  if (!button || field === undefined) return;
  const answer = chosenLabel(form, field);
  button.textContent =
    answer === undefined ? (form.dataset['knop'] ?? '') : `${form.dataset['knop']}: ${answer}`;
}

function showDeviations(form: HTMLFormElement): void {
  let deviates = false;
  for (const field of form.querySelectorAll<HTMLElement>('[data-veld]')) {
    const advice = field.querySelector<HTMLElement>('[data-advies]');
    if (!advice) continue;
    const chosen = field.querySelector<HTMLInputElement>('input:checked')?.value;
    const isOther = chosen !== undefined && chosen !== advice.dataset['advies'];
    advice.querySelector<HTMLElement>('[data-afwijking]')!.hidden = !isOther;
    deviates ||= isOther;
  }
  const motivation = form.querySelector<HTMLElement>('[data-veld="motivering"]');
  if (motivation) motivation.hidden = !deviates && !hasContent(motivation);
}

/** What was typed, or is wrong, is never hidden. */
function hasContent(field: HTMLElement): boolean {
  const typed = field.querySelector('textarea')?.value.trim() !== '';
  return typed || field.classList.contains('kr-field--error');
}

function chosenLabel(form: HTMLFormElement, field: string): string | undefined {
  const input = form.querySelector<HTMLInputElement>(`input[name="${field}"]:checked`);
  return input?.labels?.[0]?.textContent?.trim();
}
