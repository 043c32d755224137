import type { ProfessionalRoute } from '../route.js';
import { reportVoorval, showMelden } from './report-voorval.js';

const rule = 'voorvallen:schrijven';

/** What anybody in a casus reports at any moment, beside the main line. */
export const voorvalRoutes: readonly ProfessionalRoute[] = [
  { method: 'get', path: '/casussen/:casusId/iets-melden', rule, handle: showMelden },
  { method: 'post', path: '/casussen/:casusId/iets-melden', rule, handle: reportVoorval },
];
