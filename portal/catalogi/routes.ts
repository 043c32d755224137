import type { ProfessionalRoute } from '../route.js';
import { changeCatalogus, showCatalogi, showCatalogus, showCatalogusitem } from './show-catalogi.js';

const reads = 'catalogi:lezen';
const writes = 'catalogi:schrijven';
const one = '/beheer/catalogi/:catalogus';
const kaart = '/sociale-kaart';

/** The reference data in versions; functioneel beheer (R13) keeps it up, the sociale kaart also procesregie and the team. */
export const catalogusRoutes: readonly ProfessionalRoute[] = [
  { method: 'get', path: '/beheer/catalogi', rule: reads, eigenDoel: true, handle: showCatalogi },
  { method: 'get', path: one, rule: reads, eigenDoel: true, handle: showCatalogus },
  { method: 'post', path: one, rule: writes, eigenDoel: true, handle: changeCatalogus },
  { method: 'get', path: `${one}/:code`, rule: reads, eigenDoel: true, handle: showCatalogusitem },
  { method: 'get', path: kaart, rule: 'socialeKaart:lezen', eigenDoel: true, handle: showCatalogus },
  { method: 'post', path: kaart, rule: 'socialeKaart:schrijven', eigenDoel: true, handle: changeCatalogus },
  {
    method: 'get',
    path: `${kaart}/:code`,
    rule: 'socialeKaart:lezen',
    eigenDoel: true,
    handle: showCatalogusitem,
  },
];
