import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { ScopeKey } from '../keys.js';
import { elementInstanceSearch } from '../projections/element-instance-search.js';
import { incidentSearch } from '../projections/incident-search.js';
import { incidentsOfElement } from '../projections/incidents-inside.js';
import { execute } from './execute.js';
import { keyParameter } from './key-parameter.js';
import { parse } from './parse.js';
import { inTime, LISTENER_PATIENCE } from './patience.js';
import type { RestContext } from './route.js';
import { operationReference, variables } from './schemas.js';
import { findIn, searching, searchIn } from './search-route.js';

/** POST /element-instances/search */
export const searchElementInstances = searching(elementInstanceSearch);

/** GET /element-instances/{elementInstanceKey} */
export function getElementInstance(context: RestContext, request: FastifyRequest) {
  return findIn(
    context,
    elementInstanceSearch,
    'an element instance',
    keyParameter(request, 'elementInstanceKey'),
  );
}

/** POST /element-instances/{elementInstanceKey}/incidents/search: its own and those of all inside it and called by it. */
export function searchElementInstanceIncidents(context: RestContext, request: FastifyRequest) {
  const { elementInstanceKey } = getElementInstance(context, request);
  return searchIn(context, incidentSearch, request, incidentsOfElement(elementInstanceKey));
}

const settingVariables = z.object({
  variables: variables.refine((given) => Object.keys(given).length > 0, {
    error: 'expected at least one variable',
  }),
  local: z.boolean().nullish(),
  operationReference,
});

/**
 * PUT /element-instances/{elementInstanceKey}/variables: the key may be that of a process instance; at a user task it
 * answers when its listeners have agreed.
 */
export function setVariables({ engine, closing }: RestContext, request: FastifyRequest): Promise<void> {
  const scopeKey = keyParameter<ScopeKey>(request, 'elementInstanceKey');
  const asked = parse(settingVariables, request.body);
  const set = execute(engine, {
    type: 'setVariables',
    scopeKey,
    variables: asked.variables,
    local: asked.local ?? false,
  });
  return inTime(set, { time: LISTENER_PATIENCE, closing });
}
