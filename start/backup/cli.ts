import { parseArgs } from 'node:util';
import { readSettings, type Settings } from '../../config/env.js';
import { MaintenanceError } from '../../engine/maintenance/maintenance-error.js';
import { createProgress, type Progress } from '../../engine/maintenance/progress.js';
import { DamagedDataError } from '../../engine/storage/checksum.js';
import { isForReader } from '../is-for-reader.js';
import { StartError } from '../start-error.js';
import { backUpSystem } from './back-up-system.js';
import { checkSystem } from './check-system.js';
import { restoreSystem } from './restore-system.js';
import { systemData, type SystemData } from './system-data.js';

// What an administrator does with engine and dossiers together. Ends with 0 when it is done or sound, 1 when it could not
// be done, 2 when damage was found.

const GEBRUIK = `Gebruik:

  npm run backup -- <map>                     maakt een back-up in een nieuwe map onder <map>; het systeem mag draaien
  npm run restore -- <back-up> [--replace]    zet een back-up terug; stop eerst het systeem
  npm run backup:check                        zoekt schade in motor en dossiers; het systeem mag draaien
`;

interface Run {
  readonly data: SystemData;
  readonly settings: Settings;
  readonly argument: string | undefined;
  readonly replace: boolean;
  readonly progress: Progress;
}

const commands: Record<string, (run: Run) => Promise<void>> = { backup, restore, check };

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { replace: { type: 'boolean', default: false } },
  });
  const [name = '', argument] = positionals;
  const command = commands[name];
  if (command === undefined) throw new StartError(GEBRUIK);
  const settings = readSettings();
  const progress = createProgress(process.stdout);
  await command({ data: await systemData(settings), settings, argument, replace: values.replace, progress });
} catch (error) {
  const isDamage = error instanceof DamagedDataError;
  const isExplained = isDamage || error instanceof MaintenanceError || isForReader(error);
  const text = isExplained ? error.message : error instanceof Error ? error.stack : String(error);
  process.stderr.write(`\n${text}\n`);
  process.exitCode = isDamage ? 2 : 1;
}

// helpers

async function backup({ data, argument, progress }: Run): Promise<void> {
  if (argument === undefined) throw new StartError(GEBRUIK);
  await backUpSystem(data, argument, progress);
}

async function restore({ data, argument, replace, progress }: Run): Promise<void> {
  if (argument === undefined) throw new StartError(GEBRUIK);
  await restoreSystem(data, { backup: argument, replace, progress });
}

async function check({ data, settings, progress }: Run): Promise<void> {
  const gevonden = await checkSystem(data, { settings, progress });
  for (const regel of gevonden) progress.say(`  ✗ ${regel}`);
  if (gevonden.length > 0)
    throw new DamagedDataError('Er is schade. Laat alles staan, maak een kopie, en zet een back-up terug.');
  progress.say('Gezond: motor, dossiers en verwerkingslog zijn wat er geschreven is.');
}
