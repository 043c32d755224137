import type { Settings } from '../../config/env.js';
import type { HoldableDatabase } from '../../engine/maintenance/held-database.js';
import { openDoor } from '../../engine/maintenance/open-door.js';
import type { Store } from '../../store/store.js';
import type { Closers } from '../closers.js';
import type { Log } from '../log.js';

/**
 * Lets a backup copy engine and dossiers as they were at one moment, while the system runs. What is elsewhere, a cluster
 * or PostgreSQL, is no part of it.
 */
export async function openBackupDoor({
  settings,
  engine,
  store,
  log,
  closers,
}: {
  settings: Settings;
  engine: HoldableDatabase | null;
  store: Pick<Store, 'holdable'>;
  log: Log;
  closers: Closers;
}): Promise<void> {
  const dossiers = store.holdable && { ...store.holdable, position: () => null };
  const databases = [engine, dossiers].filter((database) => database !== null);
  if (databases.length === 0) return;
  try {
    const door = await openDoor(settings.DATA_DIR, databases);
    closers.add(() => door.close());
  } catch {
    // The system does its work without it; a backup is then made while it is stopped.
    log.error(
      { reason: 'the path of DATA_DIR is too long for a socket' },
      'no backup can be made while running',
    );
  }
}
