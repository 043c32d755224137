import type { CommandOf, CommandType, ResultOf } from '../commands/command.js';
import type { Engine } from '../engine.js';
import { RejectionError, type RejectionCode } from '../rejection.js';
import { Problem } from './problem.js';

const statusOf: Record<RejectionCode, number> = {
  INVALID_ARGUMENT: 400,
  NOT_FOUND: 404,
  INVALID_STATE: 409,
  ALREADY_EXISTS: 409,
  RESOURCE_EXHAUSTED: 503,
};

/** Has the engine carry out a command; a refusal of the engine becomes the problem that the API answers. */
export async function execute<Type extends CommandType>(
  engine: Engine,
  command: CommandOf<Type>,
): Promise<ResultOf<Type>> {
  try {
    return await engine.execute(command);
  } catch (error) {
    if (!(error instanceof RejectionError)) throw error;
    const { code, message } = error.rejection;
    throw new Problem(
      statusOf[code],
      code,
      `Command '${command.type}' rejected with code '${code}': ${message}`,
    );
  }
}
