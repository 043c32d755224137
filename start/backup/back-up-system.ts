import { makeBackup } from '../../engine/maintenance/make-backup.js';
import type { Progress } from '../../engine/maintenance/progress.js';
import type { SystemData } from './system-data.js';

/**
 * Makes a backup of engine and dossiers at one moment, with the seals, in a new folder below `target`; the system may
 * run. @returns its folder
 */
export async function backUpSystem(data: SystemData, target: string, progress: Progress): Promise<string> {
  progress.say(`Back-up van ${data.dataDir}`);
  for (const reden of data.elsewhere) progress.say(`  ! ${reden}`);
  const path = await makeBackup({
    parts: data.parts,
    besides: data.zegels,
    door: data.dataDir,
    target,
    prefix: 'keten',
    now: new Date(),
    progress,
  });
  progress.say(`Klaar, gecontroleerd en op schijf: ${path}`);
  progress.say('Sleutels, .env en vernietigd.jsonl zitten er niet in: bewaar die apart.');
  return path;
}
