// Keeps what a professional types, every half minute, on the server: a conversation takes longer than a
// session may be idle, and nothing typed is lost when the browser closes.

const EVERY_MS = 30_000;
const form = document.querySelector<HTMLFormElement>('form[data-bewaren]');
const line = document.querySelector<HTMLElement>('[data-bewaard]');

if (form && line) {
  let changed = false;
  form.addEventListener('input', () => {
    changed = true;
  });
  window.setInterval(() => {
    if (!changed) return;
    changed = false;
    keep(form).then(
      (kept) => {
        if (!kept) changed = true;
        line.textContent = kept
          ? `Bewaard om ${timeNow()}`
          : 'Niet bewaard: log in een ander tabblad opnieuw in';
      },
      () => {
        changed = true;
        line.textContent = 'Niet bewaard: geen verbinding';
      },
    );
  }, EVERY_MS);
}

async function keep(from: HTMLFormElement): Promise<boolean> {
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(from)) if (typeof value === 'string') body.append(name, value);
  const answer = await fetch(`${from.getAttribute('action')}/bewaren`, { method: 'POST', body });
  return answer.ok;
}

function timeNow(): string {
  return new Date().toLocaleTimeString('nl-NL', { hour: '2-digit', minute: '2-digit' });
}
