import type { HistoryKey } from '../events/history-of.js';
import type { UserTaskKey } from '../keys.js';
import type { Work } from '../behavior/work.js';
import type { CommandType, InputOf, ResultOf } from './command.js';

/** The command is decided, but its answer waits until the listeners of this user task have spoken. */
export class UntilListenersAnswer {
  constructor(readonly userTaskKey: UserTaskKey) {}
}

/** The command is decided, but its answer waits until nothing of this is on disk any more. */
export class UntilGone {
  constructor(readonly key: HistoryKey) {}
}

/**
 * Decides one command: gives events and steps through `work`, and answers. Throws RejectionError when the command
 * is refused; what it gave before is taken back then.
 */
export type CommandHandler<Type extends CommandType> = (
  work: Work,
  input: InputOf<Type>,
) => ResultOf<Type> | UntilListenersAnswer | UntilGone;
