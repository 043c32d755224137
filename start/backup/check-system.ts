import { mkdtempSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Settings } from '../../config/env.js';
import { checkEngine } from '../../engine/maintenance/check-engine.js';
import { copyDatabases } from '../../engine/maintenance/copy-databases.js';
import { knock } from '../../engine/maintenance/knock.js';
import type { Progress } from '../../engine/maintenance/progress.js';
import { projections } from '../../engine/projections/projections.js';
import { DatabaseError } from '../../store/database/database-error.js';
import { verifyVerwerkingslog } from '../verwerkingslog/verify-verwerkingslog.js';
import type { SystemData } from './system-data.js';

/**
 * Looks at all of the system that is on this machine, running or stopped: pages, the event log of the engine and what
 * follows from it, the verwerkingslog with its seals. @returns what is wrong, in words; nothing when all is sound
 */
export async function checkSystem(
  data: SystemData,
  { settings, progress }: { settings: Settings; progress: Progress },
): Promise<string[]> {
  progress.say(`Controle van ${data.dataDir}`);
  for (const reden of data.elsewhere) progress.say(`  ! ${reden}`);
  const gevonden: string[] = [];
  for (const part of data.parts) {
    const isEngine = dirname(part.path) === data.engineDir;
    gevonden.push(
      ...(isEngine ? await checkEnginePart(data, progress) : await checkCopy(data, part, progress)),
    );
  }
  const { regels, heel } = await progress.step('verwerkingslog', () =>
    verifyVerwerkingslog({ settings, clock: { now: () => new Date() } }),
  );
  return heel ? gevonden : [...gevonden, ...regels];
}

// helpers

async function checkEnginePart({ engineDir }: SystemData, progress: Progress): Promise<string[]> {
  const findings = await checkEngine({ dataDir: engineDir, projections, progress });
  return findings.map(({ message }) => `procesmotor: ${message}`);
}

async function checkCopy(
  { dataDir }: SystemData,
  { path, settle }: SystemData['parts'][number],
  progress: Progress,
): Promise<string[]> {
  const folder = mkdtempSync(join(dataDir, 'controle-'));
  try {
    const hold = await knock(dataDir);
    await progress
      .step(`${basename(path)}: copy`, (report) =>
        copyDatabases({ paths: [path], hold, into: folder, report }),
      )
      .finally(() => hold?.release());
    await settle(join(folder, basename(path)), progress, null);
    return [];
  } catch (error) {
    if (error instanceof DatabaseError) return [`dossiers: ${error.message}`];
    throw error;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
