import { readSettings } from '../config/env.js';
import { bringInDemo } from './demo/bring-in-demo.js';
import { isForReader } from './is-for-reader.js';
import { createLog } from './log.js';
import { createProgress, type Progress } from './progress.js';
import { startSystem, type System } from './system.js';
import { welcome } from './welcome.js';

const progress = createProgress(process.stdout);
const clock = { now: () => new Date() };
let isStopping = false;
/** `--demo=weging` stops at the first weging, which takes less long. */
const wantsWholeDemo = process.argv.includes('--demo');
const wantsDemo = wantsWholeDemo || process.argv.includes('--demo=weging');

try {
  await run();
} catch (error) {
  process.stderr.write(`\n${isForReader(error) ? error.message : stackOf(error)}\n`);
  process.exit(1);
}

async function run(): Promise<void> {
  const settings = readSettings();
  progress.say('Het ketenregiesysteem start.');
  const system = await startSystem({
    settings,
    clock,
    progress,
    log: createLog(settings.LOG_LEVEL),
    folder: process.cwd(),
  });
  stopOnSignal(system, progress);
  if (!wantsDemo) return progress.say(welcome(system, settings));
  const goOn = await bringInDemo({ system, progress, dataDir: settings.DATA_DIR, clock });
  progress.say(welcome(system, settings));
  if (!wantsWholeDemo) return;
  await goOn().catch((error: unknown) => {
    if (!isStopping)
      progress.say(`  De oefencasussen gaan bij de volgende start verder. ${messageOf(error)}`);
  });
}

/** The first Ctrl-C or SIGTERM stops in order; the second at once, which loses nothing that was confirmed. */
function stopOnSignal(system: System, progress: Progress): void {
  const stop = () => {
    if (isStopping) process.exit(130);
    isStopping = true;
    progress.say('\nHet systeem stopt. Nog een keer Ctrl-C stopt het meteen.');
    system.close().then(
      () => process.exit(0),
      (error: unknown) => {
        process.stderr.write(`${stackOf(error)}\n`);
        process.exit(1);
      },
    );
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
