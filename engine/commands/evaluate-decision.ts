import { recordDecision } from '../behavior/decisions.js';
import { RejectionError } from '../rejection.js';
import type { CommandHandler } from './command-handler.js';

export const evaluateDecision: CommandHandler<'evaluateDecision'> = (
  work,
  { decision: wanted, variables },
) => {
  const { decisionDefinitions } = work.state;
  const key = 'key' in wanted ? wanted.key : decisionDefinitions.latestById.get(wanted.id);
  const decision = key === undefined ? undefined : decisionDefinitions.get(key);
  if (decision === undefined) {
    const which = 'key' in wanted ? `key '${wanted.key}'` : `id '${wanted.id}'`;
    throw new RejectionError('NOT_FOUND', `Expected a decision with ${which}, but found none`);
  }
  return recordDecision(work, decision, variables, null);
};
