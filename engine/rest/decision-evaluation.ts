import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { EvaluatedDecision } from '../events/decision-events.js';
import type { DecisionDefinitionKey } from '../keys.js';
import { DEFAULT_TENANT } from '../keys.js';
import { decisionDetails } from '../projections/decision-details.js';
import { execute } from './execute.js';
import { parse } from './parse.js';
import type { RestContext } from './route.js';
import { key, optionalText, tenantId, variables } from './schemas.js';

const evaluation = z
  .object({
    decisionDefinitionId: optionalText,
    decisionDefinitionKey: key<DecisionDefinitionKey>().nullish(),
    variables,
    tenantId,
  })
  .refine((body) => (body.decisionDefinitionId === undefined) !== (body.decisionDefinitionKey == null), {
    error: 'expected either decisionDefinitionId or decisionDefinitionKey',
  });

/** POST /decision-definitions/evaluation: a failed evaluation is an answer too, with what failed and why. */
export async function evaluateDecision({ engine }: RestContext, request: FastifyRequest) {
  const asked = parse(evaluation, request.body);
  const id = asked.decisionDefinitionId;
  const evaluated = await execute(engine, {
    type: 'evaluateDecision',
    decision: id === undefined ? { key: asked.decisionDefinitionKey! } : { id },
    variables: asked.variables,
  });
  return {
    decisionEvaluationKey: evaluated.decisionEvaluationKey,
    /** The older name of the same key. */
    decisionInstanceKey: evaluated.decisionEvaluationKey,
    decisionDefinitionKey: evaluated.decisionDefinitionKey,
    decisionDefinitionId: evaluated.decisionDefinitionId,
    decisionDefinitionName: evaluated.decisionDefinitionName,
    decisionDefinitionVersion: evaluated.decisionDefinitionVersion,
    decisionRequirementsKey: evaluated.decisionRequirementsKey,
    decisionRequirementsId: evaluated.decisionRequirementsId,
    output: JSON.stringify(evaluated.output),
    failedDecisionDefinitionId: evaluated.failedDecisionDefinitionId,
    failureMessage: evaluated.failureMessage,
    evaluatedDecisions: evaluated.evaluatedDecisions.map(evaluatedDecision),
    tenantId: DEFAULT_TENANT,
  };
}

function evaluatedDecision({ output, evaluatedInputs, matchedRules, ...decision }: EvaluatedDecision) {
  return {
    ...decision,
    ...decisionDetails(evaluatedInputs, matchedRules),
    output: JSON.stringify(output),
    tenantId: DEFAULT_TENANT,
  };
}
