import type { FastifyRequest } from 'fastify';
import type { IncidentKey } from '../keys.js';
import { incidentSearch } from '../projections/incident-search.js';
import { execute } from './execute.js';
import { keyParameter } from './key-parameter.js';
import { parse } from './parse.js';
import type { RestContext } from './route.js';
import { optionalBody } from './schemas.js';
import { findIn, searching } from './search-route.js';

/** POST /incidents/search */
export const searchIncidents = searching(incidentSearch);

/** GET /incidents/{incidentKey} */
export function getIncident(context: RestContext, request: FastifyRequest) {
  return findIn(context, incidentSearch, 'an incident', keyParameter(request, 'incidentKey'));
}

/** POST /incidents/{incidentKey}/resolution: tries again what failed. */
export function resolveIncident({ engine }: RestContext, request: FastifyRequest): Promise<void> {
  const incidentKey = keyParameter<IncidentKey>(request, 'incidentKey');
  parse(optionalBody, request.body);
  return execute(engine, { type: 'resolveIncident', incidentKey });
}
