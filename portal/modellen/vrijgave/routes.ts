import type { ProfessionalRoute } from '../../route.js';
import { decideVrijgave } from './decide-vrijgave.js';
import { restoreVrijgave } from './restore-vrijgave.js';
import { sendProefstand, vrijgavePage } from './show-vrijgave.js';
import { showVrijgaven } from './show-vrijgaven.js';
import { sendWeg, showWeg } from './show-weg.js';
import { startProef } from './start-proef.js';
import { submitWijziging } from './submit-wijziging.js';

const reads = 'modellen:lezen';
const changes = 'modellen:schrijven';
const decides = 'modelvrijgave:schrijven';
const vrijgave = '/modellen/wijzigingen/:wijzigingId/vrijgave';
const weg = `${vrijgave}/wegen/:scenario/:proces`;
/** A proefdraai takes minutes of the machine. */
const proeven = 30;

/** From draft to running model: tried out, put forward by who made it, released by somebody else. */
export const vrijgaveRoutes: readonly ProfessionalRoute[] = [
  { method: 'get', path: vrijgave, rule: reads, handle: vrijgavePage.show },
  { method: 'get', path: `${vrijgave}/stand.json`, rule: reads, handle: sendProefstand },
  { method: 'get', path: weg, rule: reads, handle: showWeg },
  { method: 'get', path: `${weg}/tekening`, rule: reads, handle: sendWeg },
  { method: 'post', path: `${vrijgave}/proef`, rule: changes, most: proeven, handle: startProef },
  { method: 'post', path: `${vrijgave}/voorleggen`, rule: changes, handle: submitWijziging },
  { method: 'post', path: `${vrijgave}/besluit`, rule: decides, handle: decideVrijgave },
  { method: 'get', path: '/modellen/vrijgaven', rule: reads, handle: showVrijgaven },
  { method: 'post', path: '/modellen/vrijgaven/:nummer/terugzetten', rule: changes, handle: restoreVrijgave },
];
