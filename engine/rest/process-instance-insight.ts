import type { FastifyRequest } from 'fastify';
import { callHierarchy } from '../projections/call-hierarchy.js';
import { elementStatistics } from '../projections/element-statistics.js';
import { incidentSearch } from '../projections/incident-search.js';
import { incidentsOfInstance } from '../projections/incidents-inside.js';
import { takenSequenceFlows } from '../projections/taken-sequence-flows.js';
import { getProcessInstance } from './process-instances.js';
import type { RestContext } from './route.js';
import { searchIn } from './search-route.js';

/** What went on in one process instance. Each of these is 404 when there is no such instance. */

/** GET /process-instances/{processInstanceKey}/call-hierarchy: the outermost caller first, the instance itself last. */
export function getProcessInstanceCallHierarchy(context: RestContext, request: FastifyRequest) {
  const { processInstanceKey } = getProcessInstance(context, request);
  return callHierarchy(context.engine.read.database, processInstanceKey);
}

/** GET /process-instances/{processInstanceKey}/sequence-flows */
export function getProcessInstanceSequenceFlows(context: RestContext, request: FastifyRequest) {
  const { processInstanceKey } = getProcessInstance(context, request);
  return { items: takenSequenceFlows(context.engine.read.database, processInstanceKey) };
}

/** GET /process-instances/{processInstanceKey}/statistics/element-instances */
export function getProcessInstanceStatistics(context: RestContext, request: FastifyRequest) {
  const { processInstanceKey } = getProcessInstance(context, request);
  const which = { text: 'e.process_instance_key = ?', params: [processInstanceKey] };
  return { items: elementStatistics(context.engine.read.database, which) };
}

/** POST /process-instances/{processInstanceKey}/incidents/search: those of the processes that it called too. */
export function searchProcessInstanceIncidents(context: RestContext, request: FastifyRequest) {
  const { processInstanceKey } = getProcessInstance(context, request);
  return searchIn(context, incidentSearch, request, incidentsOfInstance(processInstanceKey));
}
