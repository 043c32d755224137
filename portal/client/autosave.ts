const EVERY_MS = 30_000;

/**
 * Keeps what somebody types, every half minute, on the server: a task takes longer than a session may be idle.
 * `line` says when it was kept, or why not; after a failure the next round tries again.
 */
export function autosave(form: HTMLFormElement, address: string, line: HTMLElement): void {
  let changed = false;
  form.addEventListener('input', () => {
    changed = true;
  });
  form.addEventListener('submit', () => {
    changed = false;
  });
  window.setInterval(() => {
    if (!changed) return;
    changed = false;
    void send(form, address).then((outcome) => {
      line.textContent = outcome;
      if (!outcome.startsWith('Bewaard')) changed = true;
    });
  }, EVERY_MS);
}

async function send(form: HTMLFormElement, address: string): Promise<string> {
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') body.append(name, value);
  try {
    const answer = await fetch(address, { method: 'POST', body });
    if (answer.ok) return `Bewaard om ${timeNow()}`;
    return answer.status === 401
      ? 'Niet bewaard: log in een ander tabblad opnieuw in'
      : 'Niet bewaard: kijk in een ander tabblad of de taak nog van u is';
  } catch {
    return 'Niet bewaard: geen verbinding';
  }
}

function timeNow(): string {
  return new Date().toLocaleTimeString('nl-NL', { hour: '2-digit', minute: '2-digit' });
}
