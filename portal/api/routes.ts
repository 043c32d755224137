import type { Route } from '../route.js';
import { createMelding } from './create-melding.js';
import { readMeldingstatus } from './read-meldingstatus.js';
import { showOpenapi } from './show-openapi.js';

/** The JSON API for partner organisations, along the NL API Design Rules. */
export const apiRoutes: readonly Route[] = [
  { method: 'get', path: '/api/openapi.json', rule: 'public', handle: showOpenapi },
  { method: 'get', path: '/api/v1/openapi.json', rule: 'public', handle: showOpenapi },
  { method: 'post', path: '/api/v1/meldingen', rule: 'partner', handle: createMelding },
  { method: 'post', path: '/api/v1/meldingstatus', rule: 'partner', handle: readMeldingstatus },
];
