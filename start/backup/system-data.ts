import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { camundaSettings } from '../../config/camunda.js';
import type { Settings } from '../../config/env.js';
import type { BackupPart } from '../../engine/maintenance/backup-part.js';
import { enginePart } from '../../engine/maintenance/engine-part.js';
import { loadSleutels, sleutelbestandVan } from '../../store/load-sleutels.js';
import { zegelmapIn } from '../../store/verwerkingslog/zegels/open-zegelkluis.js';
import { sleutelbron } from '../sleutelbron.js';
import { StartError } from '../start-error.js';
import { dossiersPart } from './dossiers-part.js';

/** What of the system is on this machine, as a backup sees it. */
export interface SystemData {
  readonly dataDir: string;
  readonly engineDir: string;
  /** Engine and dossiers, as far as they are here. */
  readonly parts: readonly BackupPart[];
  readonly zegelmap: string;
  /** The seals of the verwerkingslog, with their names in a backup. */
  readonly zegels: readonly { readonly name: string; readonly path: string }[];
  /** What is not here, and what the administrator does with it. */
  readonly elsewhere: readonly string[];
}

/** @throws StartError when the keys are not there; SleutelsError when they are wrong */
export async function systemData(settings: Settings): Promise<SystemData> {
  const { DATA_DIR: dataDir, DATABASE_URL, ZEGEL_MAP: zegelmap = zegelmapIn(dataDir) } = settings;
  const engineDir = join(dataDir, 'engine');
  const hasEngine = camundaSettings(settings) === null;
  const hasDossiers = DATABASE_URL === undefined;
  return {
    dataDir,
    engineDir,
    parts: [
      ...(hasEngine ? [enginePart(engineDir)] : []),
      ...(hasDossiers ? [dossiersPart(dataDir, await sleutelsOf(settings))] : []),
    ],
    zegelmap,
    zegels: filesIn(zegelmap).map((file) => ({ name: `zegels/${file}`, path: join(zegelmap, file) })),
    elsewhere: [...(hasEngine ? [] : [CLUSTER]), ...(hasDossiers ? [] : [POSTGRES])],
  };
}

// helpers

const CLUSTER = 'De procesmotor is een eigen cluster: maak en herstel zijn back-up met zijn eigen middelen.';
const POSTGRES =
  'De dossiers staan in PostgreSQL en zitten NIET in deze back-up: maak ze met pg_dump, NA deze opdracht (docs/handleiding/postgresql.md).';

/** A ring of its own would be made where none is: it would open nothing. */
async function sleutelsOf(settings: Settings) {
  const bron = sleutelbron(settings);
  const pad = sleutelbestandVan(settings.DATA_DIR, bron);
  if (bron.waarde === undefined && bron.opdracht === undefined && !existsSync(pad))
    throw new StartError(
      `${pad} ontbreekt. Sleutels zitten in geen back-up: zet het sleutelbestand van dit systeem eerst terug.`,
    );
  return loadSleutels(settings.DATA_DIR, bron);
}

function filesIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).filter((name) => /^[a-z0-9-]+\.[a-z]+$/.test(name)) : [];
}
