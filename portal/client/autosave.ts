const EVERY_MS = 30_000;

/** Why it was not kept when the session has ended. */
export const LOG_IN_AGAIN = 'Niet bewaard: log in een ander tabblad opnieuw in';

/**
 * Keeps what somebody types, every half minute, on the server: a task or a conversation takes longer than a session
 * may be idle. `line` says when it was kept, or why not, and `refused` is what it says when the server did not want
 * it; after a failure the next round tries again.
 */
export function autosave(
  form: HTMLFormElement,
  { address, line, refused }: { address: string; line: HTMLElement; refused: string },
): void {
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
    void send(form, address, refused).then((outcome) => {
      line.textContent = outcome;
      if (!outcome.startsWith('Bewaard')) changed = true;
    });
  }, EVERY_MS);
}

async function send(form: HTMLFormElement, address: string, refused: string): Promise<string> {
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') body.append(name, value);
  try {
    const answer = await fetch(address, { method: 'POST', body });
    if (answer.ok) return `Bewaard om ${timeNow()}`;
    return answer.status === 401 ? LOG_IN_AGAIN : refused;
  } catch {
    return 'Niet bewaard: geen verbinding';
  }
}

function timeNow(): string {
  return new Date().toLocaleTimeString('nl-NL', { hour: '2-digit', minute: '2-digit' });
}
