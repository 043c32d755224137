import { readSettings } from '../config/env.js';
import { bringInDemo } from './demo/bring-in-demo.js';
import { isForReader } from './is-for-reader.js';
import { createLog } from './log.js';
import { createProgress, type Progress } from './progress.js';
import { startSystem, type System } from './system.js';
import { welcome } from './welcome.js';

const progress = createProgress(process.stdout);
const wantsDemo = process.argv.includes('--demo');

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
    clock: { now: () => new Date() },
    progress,
    log: createLog(settings.LOG_LEVEL),
    folder: process.cwd(),
  });
  stopOnSignal(system, progress);
  if (wantsDemo) await bringInDemo(system, progress);
  progress.say(welcome(system, settings));
}

/** The first Ctrl-C or SIGTERM stops in order; the second at once, which loses nothing that was confirmed. */
function stopOnSignal(system: System, progress: Progress): void {
  let isStopping = false;
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

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
