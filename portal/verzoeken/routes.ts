import type { ProfessionalRoute } from '../route.js';
import {
  decideVerzoek,
  extendVerzoek,
  liftBeperking,
  proposeCorrectie,
  reportKennisgeving,
} from './change-verzoek.js';
import { checkInzage, showCheck } from './inzage/check-inzage.js';
import { proposeInzage, showCompose } from './inzage/compose-inzage.js';
import { printInzage, sendInzage } from './inzage/export-inzage.js';
import { registerVerzoek, showRegister } from './register-verzoek.js';
import { showVerzoek } from './show-verzoek.js';
import { showVerzoeken } from './show-verzoeken.js';

const reads = 'verzoeken:lezen';
const rule = 'verzoeken:schrijven';
const one = '/verzoeken/:verzoekId';

/** What people of dossiers ask, for the privacyofficer (R12). */
export const verzoekRoutes: readonly ProfessionalRoute[] = [
  { method: 'get', path: '/verzoeken', rule: reads, handle: showVerzoeken },
  { method: 'get', path: '/verzoeken/nieuw', rule, handle: showRegister },
  { method: 'post', path: '/verzoeken/nieuw', rule, handle: registerVerzoek },
  { method: 'get', path: one, rule: reads, handle: showVerzoek },
  { method: 'post', path: `${one}/verlengen`, rule, handle: extendVerzoek },
  { method: 'post', path: `${one}/besluit`, rule, handle: decideVerzoek },
  { method: 'post', path: `${one}/opheffen`, rule, handle: liftBeperking },
  { method: 'post', path: `${one}/correcties`, rule, handle: proposeCorrectie },
  { method: 'post', path: `${one}/kennisgevingen`, rule, handle: reportKennisgeving },
  { method: 'get', path: `${one}/inzage`, rule, handle: showCompose },
  { method: 'post', path: `${one}/inzage`, rule, handle: proposeInzage },
  { method: 'get', path: `${one}/inzage/controle`, rule, handle: showCheck },
  { method: 'post', path: `${one}/inzage/controle`, rule, handle: checkInzage },
  { method: 'post', path: `${one}/inzage/afdruk`, rule, handle: printInzage },
  { method: 'post', path: `${one}/inzage/bestand`, rule, handle: sendInzage },
];
