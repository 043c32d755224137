import type { Documentcontrole } from '../../store/store.js';
import { connectionBackoffMs } from '../backoff.js';
import { Bell } from '../bell.js';
import type { Log } from '../log.js';
import type { Pause } from '../pause.js';
import type { Scan } from './clamd.js';

export interface DocumentLoopOptions {
  readonly documenten: Documentcontrole;
  readonly scan: Scan;
  readonly log: Log;
  readonly pause: Pause;
  readonly signal: AbortSignal;
}

/** A new document rings; this finds what another process took in. */
const quietMs = 60_000;

/**
 * Holds each document that came in against viruses until `signal` aborts. While the scanner does not answer, documents
 * wait: nobody opens them.
 */
export async function runDocumentLoop(options: DocumentLoopOptions): Promise<void> {
  const { documenten, log, pause, signal } = options;
  const bell = new Bell();
  const stopListening = documenten.onWaiting(() => bell.ring());
  let failures = 0;
  try {
    while (!signal.aborted) {
      const isAllDone = await scanAll(options);
      failures = isAllDone ? 0 : failures + 1;
      if (failures === 1) log.error({}, 'virus scanner does not answer: documents wait');
      await Promise.race([pause(isAllDone ? quietMs : connectionBackoffMs(failures), signal), bell.rung()]);
    }
  } finally {
    stopListening();
  }
}

/** Goes on with the next document when one fails, so that none keeps the others waiting. @returns whether none failed */
async function scanAll({ documenten, scan, signal }: DocumentLoopOptions): Promise<boolean> {
  try {
    let isAllDone = true;
    for (const sleutel of await documenten.takeWaiting()) {
      if (signal.aborted) break;
      const oordeel = await scan(documenten.read(sleutel)).catch(() => null);
      if (oordeel === null) isAllDone = false;
      else await documenten.record(sleutel, oordeel === 'VRIJ');
    }
    return isAllDone;
  } catch {
    return false;
  }
}
