import type { FastifyRequest } from 'fastify';
import { variableByKey, variableSearch, wholeVariableSearch } from '../projections/variable-search.js';
import { keyParameter } from './key-parameter.js';
import { invalidArgument } from './problem.js';
import type { RestContext } from './route.js';
import { findIn, searchIn } from './search-route.js';

/** POST /variables/search */
export function searchVariables(context: RestContext, request: FastifyRequest) {
  return searchIn(context, variableListing(request), request);
}

/** GET /variables/{variableKey} */
export function getVariable(context: RestContext, request: FastifyRequest) {
  return findIn(context, variableByKey, 'a variable', keyParameter(request, 'variableKey'));
}

/** Long values are cut off in a list, unless `?truncateValues=false` asks for them whole. */
export function variableListing(request: FastifyRequest) {
  const { truncateValues = 'true' } = request.query as { truncateValues?: unknown };
  if (truncateValues !== 'true' && truncateValues !== 'false') {
    throw invalidArgument('query.truncateValues: expected true or false');
  }
  return truncateValues === 'true' ? variableSearch : wholeVariableSearch;
}
