import type { FastifyRequest } from 'fastify';
import type { ProcessDefinitionKey } from '../keys.js';
import { processDefinitionSearch } from '../projections/process-definition-search.js';
import { keyParameter } from './key-parameter.js';
import { notFound } from './problem.js';
import { TextAnswer, type RestContext } from './route.js';
import { findIn, searching } from './search-route.js';

/** POST /process-definitions/search */
export const searchProcessDefinitions = searching(processDefinitionSearch);

/** GET /process-definitions/{processDefinitionKey} */
export function getProcessDefinition(context: RestContext, request: FastifyRequest) {
  const key = keyParameter(request, 'processDefinitionKey');
  return findIn(context, processDefinitionSearch, 'a process definition', key);
}

/** GET /process-definitions/{processDefinitionKey}/xml: the model as it was deployed. */
export function getProcessDefinitionXml({ engine }: RestContext, request: FastifyRequest): TextAnswer {
  const key = keyParameter<ProcessDefinitionKey>(request, 'processDefinitionKey');
  const xml = engine.read.processDefinitionXml(key);
  if (xml === null)
    throw notFound(`Expected a process definition with key '${key}' to exist, but none was found`);
  return new TextAnswer('text/xml; charset=utf-8', xml);
}
