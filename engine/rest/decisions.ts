import type { FastifyRequest } from 'fastify';
import type { DecisionRequirementsKey } from '../keys.js';
import { decisionDefinitionSearch } from '../projections/decision-definition-search.js';
import { decisionInstanceByKey, decisionInstanceSearch } from '../projections/decision-instance-search.js';
import { decisionRequirementsSearch } from '../projections/decision-requirements-search.js';
import { instanceKeyFrom } from '../projections/instance-key.js';
import { keyParameter } from './key-parameter.js';
import { invalidArgument, notFound } from './problem.js';
import { TextAnswer, type RestContext } from './route.js';
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
