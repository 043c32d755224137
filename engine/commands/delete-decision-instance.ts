import { UntilGone } from './command-handler.js';
import type { CommandHandler } from './command-handler.js';

/** An evaluation is in no table of the state; whether it was ever there, who asks has seen in the search tables. */
export const deleteDecisionInstance: CommandHandler<'deleteDecisionInstance'> = (
  work,
  { decisionEvaluationKey },
) => {
  work.emit({ type: 'decisionInstanceDeleted', decisionEvaluationKey });
  return new UntilGone(decisionEvaluationKey);
};
