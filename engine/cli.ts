import { config } from 'dotenv';
import { pino } from 'pino';
import { readEngineSettings } from './config.js';
import { startEngine } from './main.js';

// Runs the engine alone: settings from the environment or from .env, stopped by Ctrl-C or SIGTERM.
config({ quiet: true });
const logger = pino();
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
} catch (error) {
  logger.fatal({}, error instanceof Error ? error.message : 'the engine could not start');
  process.exitCode = 1;
}
