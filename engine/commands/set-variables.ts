import { propagateVariables, setLocalVariables } from '../behavior/variables.js';
import { instanceOfScope } from '../behavior/visit.js';
import { RejectionError } from '../rejection.js';
import type { CommandHandler } from './command-handler.js';

export const setVariables: CommandHandler<'setVariables'> = (work, { scopeKey, variables, local }) => {
  if (instanceOfScope(work, scopeKey) === undefined) {
    throw new RejectionError(
      'NOT_FOUND',
      `Expected a running element instance with key '${scopeKey}', but found none`,
    );
  }
  if (local) setLocalVariables(work, scopeKey, variables);
  else propagateVariables(work, scopeKey, variables);
};
