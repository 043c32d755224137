import type { ProfessionalRoute } from '../route.js';
import { proposeToegangsregel, showPropose } from './propose-toegangsregel.js';
import { showToegangsregels } from './show-toegangsregels.js';
import { decideVoorstel, showVoorstel } from './show-voorstel.js';

const reads = 'toegangsregels:lezen';
const proposes = 'toegangsregels:schrijven';
const decides = 'toegangsbesluit:schrijven';
const one = '/toegangsregels/voorstellen/:voorstelId';

/** The access rules in their versions; functioneel beheer (R13) proposes a change, the privacyofficer (R12) decides. */
export const toegangsregelRoutes: readonly ProfessionalRoute[] = [
  { method: 'get', path: '/toegangsregels', rule: reads, handle: showToegangsregels },
  { method: 'get', path: '/toegangsregels/versies/:versie', rule: reads, handle: showToegangsregels },
  { method: 'get', path: '/toegangsregels/voorstellen/nieuw', rule: proposes, handle: showPropose },
  { method: 'post', path: '/toegangsregels/voorstellen/nieuw', rule: proposes, handle: proposeToegangsregel },
  { method: 'get', path: one, rule: reads, handle: showVoorstel },
  { method: 'post', path: one, rule: decides, handle: decideVoorstel },
];
