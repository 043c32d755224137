import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { copyFile } from '../../engine/maintenance/copy-file.js';
import { readManifest } from '../../engine/maintenance/manifest.js';
import type { Progress } from '../../engine/maintenance/progress.js';
import { restoreBackup } from '../../engine/maintenance/restore-backup.js';
import { syncToDisk } from '../../engine/maintenance/sync-to-disk.js';
import type { SystemData } from './system-data.js';

/**
 * Puts a backup of the system in place: both databases or neither. Seals that are there already stay, for they say more
 * than older ones; so does the register of what was destroyed, which the next start holds against the dossiers.
 */
export async function restoreSystem(
  data: SystemData,
  { backup, replace, progress }: { backup: string; replace: boolean; progress: Progress },
): Promise<void> {
  progress.say(`Terugzetten in ${data.dataDir}`);
  for (const reden of data.elsewhere) progress.say(`  ! ${reden}`);
  const kept = await restoreBackup({
    backup,
    parts: data.parts,
    door: data.dataDir,
    engineDir: data.engineDir,
    replace,
    now: new Date(),
    progress,
  });
  await bringMissingSeals(backup, data.zegelmap);
  for (const path of kept) progress.say(`  Wat er stond is bewaard in ${path}`);
  progress.say(
    'Klaar. Zet voor de start de nieuwste vernietigd.jsonl neer: wat daarin staat wordt bij de start opnieuw vernietigd.',
  );
}

// helpers

async function bringMissingSeals(backup: string, zegelmap: string): Promise<void> {
  const { files } = await readManifest(backup);
  mkdirSync(zegelmap, { recursive: true, mode: 0o700 });
  for (const { name, bytes } of files.filter(({ name }) => name.startsWith('zegels/'))) {
    const target = join(zegelmap, name.slice('zegels/'.length));
    if (existsSync(target)) continue;
    await copyFile(join(backup, name), target, { bytes, report: () => undefined });
    await syncToDisk(target);
  }
  await syncToDisk(zegelmap);
}
