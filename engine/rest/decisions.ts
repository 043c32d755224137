import type { FastifyRequest } from 'fastify';
import type { DecisionEvaluationKey, DecisionRequirementsKey } from '../keys.js';
import { decisionDefinitionSearch } from '../projections/decision-definition-search.js';
import { decisionInstanceByKey, decisionInstanceSearch } from '../projections/decision-instance-search.js';
import { decisionRequirementsSearch } from '../projections/decision-requirements-search.js';
import { isEvaluated } from '../projections/is-evaluated.js';
import { instanceKeyFrom } from '../projections/instance-key.js';
import { execute } from './execute.js';
import { keyParameter } from './key-parameter.js';
import { parse } from './parse.js';
import { invalidArgument, notFound } from './problem.js';
import { TextAnswer, type RestContext } from './route.js';
import { optionalBody } from './schemas.js';
import { findIn, searching } from './search-route.js';

/** POST /decision-definitions/search */
export const searchDecisionDefinitions = searching(decisionDefinitionSearch);

/** POST /decision-requirements/search */
export const searchDecisionRequirements = searching(decisionRequirementsSearch);

/** POST /decision-instances/search */
export const searchDecisionInstances = searching(decisionInstanceSearch);

/** GET /decision-definitions/{decisionDefinitionKey} */
export function getDecisionDefinition(context: RestContext, request: FastifyRequest) {
  return findIn(
    context,
    decisionDefinitionSearch,
    'a decision',
    keyParameter(request, 'decisionDefinitionKey'),
  );
}

/** GET /decision-definitions/{decisionDefinitionKey}/xml: the file that the decision stands in. */
export function getDecisionDefinitionXml(context: RestContext, request: FastifyRequest): TextAnswer {
  return xmlOf(context, getDecisionDefinition(context, request).decisionRequirementsKey);
}

/** GET /decision-requirements/{decisionRequirementsKey} */
export function getDecisionRequirements(context: RestContext, request: FastifyRequest) {
  const key = keyParameter(request, 'decisionRequirementsKey');
  return findIn(context, decisionRequirementsSearch, 'decision requirements', key);
}

/** GET /decision-requirements/{decisionRequirementsKey}/xml */
export function getDecisionRequirementsXml(context: RestContext, request: FastifyRequest): TextAnswer {
  return xmlOf(context, keyParameter(request, 'decisionRequirementsKey'));
}

function xmlOf({ engine }: RestContext, key: string): TextAnswer {
  const xml = engine.read.decisionRequirementsXml(key as DecisionRequirementsKey);
  if (xml === null)
    throw notFound(`Expected decision requirements with key '${key}' to exist, but none was found`);
  return new TextAnswer('text/xml; charset=utf-8', xml);
}

/** GET /decision-instances/{decisionEvaluationInstanceKey}: with what went in and which rules answered. */
export function getDecisionInstance(context: RestContext, request: FastifyRequest) {
  const { decisionEvaluationInstanceKey = '' } = request.params as { decisionEvaluationInstanceKey?: string };
  const key = instanceKeyFrom(decisionEvaluationInstanceKey);
  if (key === null) {
    throw invalidArgument('path.decisionEvaluationInstanceKey: expected the key of a decision instance');
  }
  return findIn(context, decisionInstanceByKey, 'a decision instance', key);
}

/** POST /decision-instances/{decisionEvaluationKey}/deletion: all decisions of the evaluation. */
export function deleteDecisionInstance({ engine }: RestContext, request: FastifyRequest): Promise<void> {
  const decisionEvaluationKey = keyParameter<DecisionEvaluationKey>(request, 'decisionEvaluationKey');
  parse(optionalBody, request.body);
  if (!isEvaluated(engine.read.database, decisionEvaluationKey))
    throw notFound(
      `Expected a decision instance with key '${decisionEvaluationKey}' to exist, but none was found`,
    );
  return execute(engine, { type: 'deleteDecisionInstance', decisionEvaluationKey });
}
