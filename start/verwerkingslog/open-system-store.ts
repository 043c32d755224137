import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Settings } from '../../config/env.js';
import type { Clock } from '../../domain/tijd/clock.js';
import { DATABASE_BESTAND } from '../../store/database/libsql/open-libsql.js';
import { loadSleutels } from '../../store/load-sleutels.js';
import { openStore } from '../../store/open-store.js';
import type { Store } from '../../store/store.js';
import { postgresAdressen } from '../postgres-adressen.js';
import { sleutelbron } from '../sleutelbron.js';
import { StartError } from '../start-error.js';

/**
 * The dossier store of an installation that exists, for a command beside a system that may be running.
 * @throws StartError when there is none: an empty new one would answer that all is well
 */
export async function openSystemStore(settings: Settings, clock: Clock): Promise<Store> {
  const postgres = postgresAdressen(settings);
  const bestand = join(settings.DATA_DIR, DATABASE_BESTAND);
  if (postgres === undefined && !existsSync(bestand))
    throw new StartError(`Hier is geen dossierdatabase: ${bestand} bestaat niet. Klopt DATA_DIR?`);
  const sleutels = await loadSleutels(settings.DATA_DIR, sleutelbron(settings));
  return openStore({
    dataDir: settings.DATA_DIR,
    sleutels,
    clock,
    postgres,
    registerBestand: settings.VERNIETIGD_BESTAND,
  });
}
