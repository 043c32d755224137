import type { Settings } from '../../config/env.js';
import { dagVan } from '../../domain/tijd/amsterdam.js';
import type { Clock } from '../../domain/tijd/clock.js';
import { checkZegels } from '../../store/verwerkingslog/zegels/check-zegels.js';
import { readPublicKey, readZegels, zegelmapIn } from '../../store/verwerkingslog/zegels/open-zegelkluis.js';
import { openSystemStore } from './open-system-store.js';
import { type VerifyReport, verifyReport } from './verify-report.js';

interface Verify {
  settings: Settings;
  clock: Clock;
  /** The folder of the seals: a copy from another machine says the most. */
  zegelmap?: string | undefined;
}

/**
 * Checks the verwerkingslog of an installation against its chain and its seals; the system may be running.
 * @throws StartError, SleutelsError, DatabaseError or ZegelError when it cannot be checked
 */
export async function verifyVerwerkingslog({ settings, clock, zegelmap }: Verify): Promise<VerifyReport> {
  const map = zegelmap ?? settings.ZEGEL_MAP ?? zegelmapIn(settings.DATA_DIR);
  const zegels = await readZegels(map);
  const publiek = zegels.length === 0 ? null : await readPublicKey(map);
  const store = await openSystemStore(settings, clock);
  try {
    return verifyReport({
      log: await store.verwerkingslog.verify(zegels),
      zegelbreuken: publiek === null ? [] : checkZegels(zegels, publiek),
      verzegeld: zegels.map(({ dag }) => dag),
      vandaag: dagVan(clock.now()),
    });
  } finally {
    await store.close();
  }
}
