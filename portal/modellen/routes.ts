import type { ProfessionalRoute } from '../route.js';
import { addBestand } from './add-bestand.js';
import { importBestand } from './import-bestand.js';
import { sendConcept, sendLopend } from './download.js';
import { sendSjablonen } from './send-sjablonen.js';
import { markOpen } from './mark-open.js';
import { openWijziging, showOpenWijziging } from './open-wijziging.js';
import { removeBestand, withdrawWijziging } from './put-away.js';
import { restoreVersie } from './restore-versie.js';
import { saveConcept } from './save-concept.js';
import { sendInhoud } from './send-inhoud.js';
import { showEditor } from './show-editor.js';
import { showModellen } from './show-modellen.js';
import { sendTekening, showVerschillen } from './show-verschillen.js';
import { wijzigingPage } from './show-wijziging.js';

const reads = 'modellen:lezen';
const changes = 'modellen:schrijven';
const wijziging = '/modellen/wijzigingen/:wijzigingId';
const bestand = `${wijziging}/bestanden/:bestand`;

/** The modelleerhoek: what runs, and changes of it that functioneel beheer (R13) makes. */
export const modelRoutes: readonly ProfessionalRoute[] = [
  { method: 'get', path: '/modellen', rule: reads, handle: showModellen },
  { method: 'get', path: '/modellen/lopend/:bestand', rule: reads, handle: sendLopend },
  { method: 'get', path: '/modellen/sjablonen', rule: reads, handle: sendSjablonen },
  { method: 'get', path: '/modellen/wijzigingen/nieuw', rule: changes, handle: showOpenWijziging },
  { method: 'post', path: '/modellen/wijzigingen/nieuw', rule: changes, handle: openWijziging },
  { method: 'get', path: wijziging, rule: reads, handle: wijzigingPage.show },
  { method: 'post', path: `${wijziging}/bestanden`, rule: changes, handle: addBestand },
  { method: 'post', path: `${wijziging}/invoer`, rule: changes, upload: true, handle: importBestand },
  { method: 'post', path: `${wijziging}/intrekken`, rule: changes, handle: withdrawWijziging },
  { method: 'get', path: bestand, rule: reads, handle: showEditor },
  { method: 'post', path: bestand, rule: changes, json: true, handle: saveConcept },
  { method: 'get', path: `${bestand}/inhoud`, rule: reads, handle: sendInhoud },
  { method: 'get', path: `${bestand}/download`, rule: reads, handle: sendConcept },
  { method: 'get', path: `${bestand}/verschillen`, rule: reads, handle: showVerschillen },
  { method: 'get', path: `${bestand}/tekening`, rule: reads, handle: sendTekening },
  { method: 'post', path: `${bestand}/open`, rule: changes, json: true, handle: markOpen },
  { method: 'post', path: `${bestand}/terugzetten`, rule: changes, handle: restoreVersie },
  { method: 'post', path: `${bestand}/verwijderen`, rule: changes, handle: removeBestand },
];
