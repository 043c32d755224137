import type { Professional } from './professional.js';
import type { Page } from './visitor.js';

/**
 * Some actions are done only when something is recorded with the persons first, which their task leads to: here, how each
 * person was registered at CoMensha (T18).
 */
export async function recordFirst({ visitor }: Professional, task: Page): Promise<void> {
  const link = task.root.querySelector('#actie-titel ~ p a[href$="/personen"]');
  if (link === null) return;
  const personen = await visitor.open(link.getAttribute('href') ?? '');
  for (const registratie of personen.root.querySelectorAll('a[href$="/comensha"]')) {
    const page = await visitor.open(registratie.getAttribute('href') ?? '');
    await visitor.submit(page, 'section[aria-labelledby="vastleggen"] form', { vorm: 'GEANONIMISEERD' });
  }
}
