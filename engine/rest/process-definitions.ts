import type { FastifyRequest } from 'fastify';
import type { ProcessDefinitionKey } from '../keys.js';
import { elementStatistics } from '../projections/element-statistics.js';
import { processDefinitionSearch } from '../projections/process-definition-search.js';
import { processInstanceSearch } from '../projections/process-instance-search.js';
import { and } from '../projections/search/sql.js';
import { whereOf } from '../projections/search/where.js';
import { startFormId } from '../projections/start-form.js';
import { formAnswer } from './form-answer.js';
import { keyParameter } from './key-parameter.js';
import { notFound } from './problem.js';
import { TextAnswer, type RestContext } from './route.js';
import { findIn, searchBody, searching } from './search-route.js';

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

/** GET /process-definitions/{processDefinitionKey}/form: nothing when the process starts without one. */
export function getStartProcessForm(context: RestContext, request: FastifyRequest) {
  const { processDefinitionKey: key } = getProcessDefinition(context, request);
  const formId = startFormId(context.engine.read.database, key);
  if (formId === null) return undefined;
  const form = context.engine.read.latestForm(formId);
  if (form === null) throw notFound(`Expected a form with id '${formId}' to exist, but none was found`);
  return formAnswer(form);
}

/** POST /process-definitions/{processDefinitionKey}/statistics/element-instances: of the instances that `filter` asks for. */
export function getProcessDefinitionStatistics({ engine }: RestContext, request: FastifyRequest) {
  const key = keyParameter(request, 'processDefinitionKey');
  const which = whereOf(processInstanceSearch.fields, searchBody(request).filter, true);
  const { text, params } = and([{ text: 't.process_definition_key = ?', params: [key] }, which]);
  return {
    items: elementStatistics(engine.read.database, {
      text: `e.process_definition_key = ? AND e.process_instance_key IN
        (SELECT t.process_instance_key FROM search_process_instances t WHERE ${text})`,
      params: [key, ...params],
    }),
  };
}
