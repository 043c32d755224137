import type { CommandHandler } from './command-handler.js';

/** Lets the engine's clock run again with that of the machine. */
export const resetClock: CommandHandler<'resetClock'> = (work) => {
  work.emit({ type: 'clockReset' });
};
