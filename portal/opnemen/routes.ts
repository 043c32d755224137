import type { ProfessionalRoute } from '../route.js';
import { keepOpgenomen, registerMelding, showOpnemen } from './opnemen.js';

const rule = 'nieuweMelding:schrijven';

/** The form for who takes a call or reads an e-mail. */
export const opneemRoutes: readonly ProfessionalRoute[] = [
  { method: 'get', path: '/werkplek/melding-opnemen', rule, handle: showOpnemen },
  { method: 'post', path: '/werkplek/melding-opnemen', rule, handle: registerMelding },
  { method: 'post', path: '/werkplek/melding-opnemen/bewaren', rule, handle: keepOpgenomen },
];
