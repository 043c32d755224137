import { config } from 'dotenv';
import { pino } from 'pino';
import { readEngineSettings } from './config.js';
import { startEngine } from './main.js';

// Runs the engine alone: settings from the environment or from .env, stopped by Ctrl-C or SIGTERM.
config({ quiet: true });
// A write for each request would cost more than many a command: lines are gathered, for a second at most.
const output = pino.destination({ fd: 1, sync: false, minLength: 16_000 });
const logger = pino(output);
setInterval(() => output.flush(), 1_000).unref();
void run();

// helpers

async function run(): Promise<void> {
  try {
    const engine = await startEngine({ ...readEngineSettings(process.env), logger });
    let closing: Promise<void> | undefined;
    const stop = () => {
      closing ??= engine.close().then(() => logger.info({}, 'engine stopped'));
    };
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
    // Said last: whoever waits for it may send a signal at once.
    logger.info({ address: engine.address }, 'engine started');
    output.flush();
  } catch (error) {
    logger.fatal({}, error instanceof Error ? error.message : 'the engine could not start');
    process.exitCode = 1;
  }
}
