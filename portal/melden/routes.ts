import { VRAAGGROEPEN } from '../../domain/melding/melding.js';
import type { PublicRoute } from '../route.js';
import { groepPad } from './adres.js';
import { revealMelder, showBekendmaken } from './bekendmaken.js';
import { saveGroep } from './save-groep.js';
import { showControle } from './show-controle.js';
import { showGroep } from './show-groep.js';
import { showOver } from './show-over.js';
import { showStart } from './show-start.js';
import { showVerstuurd } from './show-verstuurd.js';
import { leaveNow } from './snel-weg.js';
import { submitMelding } from './submit-melding.js';
import { followMelding, showVolg } from './volg.js';

/** The public pages, in the order in which somebody meets them. */
export const meldenRoutes: readonly PublicRoute[] = [
  { method: 'get', path: '/', rule: 'public', handle: showStart },
  ...VRAAGGROEPEN.flatMap((groep): PublicRoute[] => [
    { method: 'get', path: groepPad(groep), rule: 'public', handle: (...args) => showGroep(groep, ...args) },
    { method: 'post', path: groepPad(groep), rule: 'public', handle: (...args) => saveGroep(groep, ...args) },
  ]),
  { method: 'get', path: '/melden/controleren', rule: 'public', handle: showControle },
  { method: 'post', path: '/melden/controleren', rule: 'public', handle: submitMelding },
  { method: 'get', path: '/melden/verstuurd', rule: 'public', handle: showVerstuurd },
  { method: 'get', path: '/volg', rule: 'public', handle: showVolg },
  { method: 'post', path: '/volg', rule: 'public', handle: followMelding },
  { method: 'get', path: '/volg/bekendmaken', rule: 'public', handle: showBekendmaken },
  { method: 'post', path: '/volg/bekendmaken', rule: 'public', handle: revealMelder },
  ...(['privacy', 'toegankelijkheid', 'help'] as const).map((welke): PublicRoute => ({
    method: 'get',
    path: `/${welke}`,
    rule: 'public',
    handle: (...args) => showOver(welke, ...args),
  })),
  { method: 'get', path: '/snel-weg', rule: 'public', handle: leaveNow },
];
