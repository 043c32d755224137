import type { Route } from '../route.js';
import { sendBesluit } from './besluit/send-besluit.js';
import { showBesluit } from './besluit/show-besluit.js';
import { askBeeindigen, endInstantie } from './herstel/end-instantie.js';
import { askHerstel, requestHerstel } from './herstel/request-herstel.js';
import { askGegeven, setGegeven } from './herstel/set-gegeven.js';
import { listHerstel, sendHerstelstand, showHerstel } from './herstel/show-herstel.js';
import { sendInstantie } from './instantie/send-instantie.js';
import { showInstantie } from './instantie/show-instantie.js';
import { showInstanties } from './instanties/show-instanties.js';
import { sendProces, showProces } from './processen/show-proces.js';
import { showProcessen } from './processen/show-processen.js';
import { streamProces } from './processen/stream-proces.js';

const readsMonitor = 'monitor:lezen';
const triesAgain = 'herstel:schrijven';
const intervenes = 'ingreep:schrijven';
/** Questions to the engine: nobody asks by hand more often. */
const looks = 600;
const repairs = 60;
/** The page of a repair looks every second how far it is. */
const follows = 2_000;

/** The monitor: what runs, what stands still, and how it goes on. */
export const monitorRoutes: readonly Route[] = [
  { method: 'get', path: '/monitor', rule: readsMonitor, most: looks, handle: showProcessen },
  {
    method: 'get',
    path: '/monitor/processen/:definitieKey',
    rule: readsMonitor,
    most: looks,
    handle: showProces,
  },
  {
    method: 'get',
    path: '/monitor/processen/:definitieKey/model.json',
    rule: readsMonitor,
    most: looks,
    handle: sendProces,
  },
  {
    method: 'get',
    path: '/monitor/processen/:definitieKey/stroom',
    rule: readsMonitor,
    most: looks,
    handle: streamProces,
  },
  { method: 'get', path: '/monitor/instanties', rule: readsMonitor, most: looks, handle: showInstanties },
  {
    method: 'get',
    path: '/monitor/instanties/:instantieKey',
    rule: readsMonitor,
    most: looks,
    handle: showInstantie,
  },
  {
    method: 'get',
    path: '/monitor/instanties/:instantieKey/model.json',
    rule: readsMonitor,
    most: looks,
    handle: sendInstantie,
  },
  {
    method: 'get',
    path: '/monitor/besluiten/:besluitKey',
    rule: readsMonitor,
    most: looks,
    handle: showBesluit,
  },
  {
    method: 'get',
    path: '/monitor/besluiten/:besluitKey/model.json',
    rule: readsMonitor,
    most: looks,
    handle: sendBesluit,
  },
  {
    method: 'get',
    path: '/monitor/instanties/:instantieKey/gegeven',
    rule: intervenes,
    most: looks,
    handle: askGegeven,
  },
  {
    method: 'post',
    path: '/monitor/instanties/:instantieKey/gegeven',
    rule: intervenes,
    most: repairs,
    handle: setGegeven,
  },
  {
    method: 'get',
    path: '/monitor/instanties/:instantieKey/beeindigen',
    rule: intervenes,
    most: looks,
    handle: askBeeindigen,
  },
  {
    method: 'post',
    path: '/monitor/instanties/:instantieKey/beeindigen',
    rule: intervenes,
    most: repairs,
    handle: endInstantie,
  },
  { method: 'get', path: '/monitor/herstel', rule: readsMonitor, most: looks, handle: listHerstel },
  { method: 'get', path: '/monitor/herstel/nieuw', rule: triesAgain, most: looks, handle: askHerstel },
  { method: 'post', path: '/monitor/herstel', rule: triesAgain, most: repairs, handle: requestHerstel },
  {
    method: 'get',
    path: '/monitor/herstel/:herstelId',
    rule: readsMonitor,
    most: looks,
    handle: showHerstel,
  },
  {
    method: 'get',
    path: '/monitor/herstel/:herstelId/stand.json',
    rule: readsMonitor,
    most: follows,
    handle: sendHerstelstand,
  },
];
