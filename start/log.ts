import { pino, type Logger } from 'pino';
import type { Settings } from '../config/env.js';

/** The log of all programs; fields hold keys, codes and durations, never content and never an address of a person. */
export type Log = Logger;

/** Writes to standard error, so that what the start command says on standard output stays readable. */
export function createLog(level: Settings['LOG_LEVEL']): Log {
  return pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime },
    pino.destination({ fd: 2, sync: true }),
  );
}
