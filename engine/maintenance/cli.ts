import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { config } from 'dotenv';
import { DamagedDataError } from '../storage/checksum.js';
import { projections } from '../projections/projections.js';
import { checkEngine, repairEngine } from './check-engine.js';
import { enginePart } from './engine-part.js';
import { makeBackup } from './make-backup.js';
import { MaintenanceError } from './maintenance-error.js';
import { createProgress, type Progress } from './progress.js';
import { restoreBackup } from './restore-backup.js';

// What an administrator does with the data of the engine alone. Ends with 0 when it is done or sound, 1 when it could
// not be done, 2 when damage was found.

const usage = `Usage, with DATA_DIR (default ./data) in the environment or in .env:

  npm run engine:backup -- <folder>               makes a backup in a new folder below <folder>; the engine may run
  npm run engine:restore -- <backup> [--replace]  puts a backup in place; the engine must be stopped
  npm run engine:check                            looks for damage; the engine may run
  npm run engine:check -- --repair                makes what can be made anew from the log; it must be stopped
`;

interface Run {
  readonly dataDir: string;
  readonly argument: string | undefined;
  readonly flags: { readonly replace: boolean; readonly repair: boolean };
  readonly progress: Progress;
}

const commands: Record<string, (run: Run) => Promise<void>> = { backup, restore, check };

config({ quiet: true });
try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { replace: { type: 'boolean', default: false }, repair: { type: 'boolean', default: false } },
  });
  const [name = '', argument] = positionals;
  const command = commands[name];
  if (command === undefined) throw new MaintenanceError(usage);
  const dataDir = join(process.env['DATA_DIR'] || './data', 'engine');
  await command({ dataDir, argument, flags: values, progress: createProgress(process.stdout) });
} catch (error) {
  const isForReader = error instanceof MaintenanceError || error instanceof DamagedDataError;
  process.stderr.write(
    `\n${isForReader ? error.message : error instanceof Error ? error.stack : String(error)}\n`,
  );
  process.exitCode = error instanceof DamagedDataError ? 2 : 1;
}

// helpers

async function backup({ dataDir, argument: target, progress }: Run): Promise<void> {
  if (target === undefined) throw new MaintenanceError(usage);
  progress.say(`Backup of ${dataDir}`);
  const path = await makeBackup({
    parts: [enginePart(dataDir)],
    door: dataDir,
    target,
    prefix: 'engine',
    now: new Date(),
    progress,
  });
  progress.say(`Done, verified and on disk: ${path}`);
}

async function restore({ dataDir, argument: from, flags, progress }: Run): Promise<void> {
  if (from === undefined) throw new MaintenanceError(usage);
  progress.say(`Restore into ${dataDir}`);
  const kept = await restoreBackup({
    backup: from,
    parts: [enginePart(dataDir)],
    door: dataDir,
    engineDir: dataDir,
    replace: flags.replace,
    now: new Date(),
    progress,
  });
  for (const path of kept) progress.say(`  What was there is kept in ${path}`);
  progress.say('Done. Start the engine.');
}

async function check({ dataDir, flags, progress }: Run): Promise<void> {
  progress.say(`Check of ${dataDir}`);
  const findings = await checkEngine({ dataDir, projections, progress });
  for (const { message } of findings) progress.say(`  ✗ ${message}`);
  if (findings.length === 0) {
    progress.say('Sound: log, snapshot and search tables are what was written.');
  } else if (findings.some((finding) => finding.in === 'log')) {
    throw new DamagedDataError('Damaged, and the log with it: restore a backup.');
  } else if (flags.repair) {
    const kept = await repairEngine({ dataDir, projections, progress, now: new Date() });
    for (const path of kept) progress.say(`  What was there is kept in ${path}`);
    progress.say('Repaired from the log, which is whole. Start the engine.');
  } else {
    throw new DamagedDataError(
      'Damaged, but the log is whole: nothing is lost. Stop the engine and repair: npm run engine:check -- --repair',
    );
  }
}
