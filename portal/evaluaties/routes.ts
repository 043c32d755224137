import type { Route } from '../route.js';
import { showPeriodiek, startPeriodiek } from './periodiek.js';
import { showEvaluatie, showEvaluaties } from './show-evaluaties.js';
import { followUpLeerpunt, showLeerpunt, showLeerpunten } from './leerpunten.js';

/** Looking back on casussen and what is learnt of it; nothing of a casus but for procesregie (INV12, INV13). */
export const evaluatieRoutes: readonly Route[] = [
  { method: 'get', path: '/evaluaties', rule: 'evaluatie:lezen', eigenDoel: true, handle: showEvaluaties },
  {
    method: 'get',
    path: '/evaluaties/periodiek',
    rule: 'evaluatie:lezen',
    eigenDoel: true,
    handle: showPeriodiek,
  },
  {
    method: 'post',
    path: '/evaluaties/periodiek',
    rule: 'evaluatie:schrijven',
    eigenDoel: true,
    handle: startPeriodiek,
  },
  {
    method: 'get',
    path: '/evaluaties/:evaluatieId',
    rule: 'evaluatie:lezen',
    eigenDoel: true,
    handle: showEvaluatie,
  },
  { method: 'get', path: '/leerpunten', rule: 'evaluatie:lezen', eigenDoel: true, handle: showLeerpunten },
  {
    method: 'get',
    path: '/leerpunten/:leerpuntId',
    rule: 'evaluatie:schrijven',
    eigenDoel: true,
    handle: showLeerpunt,
  },
  {
    method: 'post',
    path: '/leerpunten/:leerpuntId',
    rule: 'evaluatie:schrijven',
    eigenDoel: true,
    handle: followUpLeerpunt,
  },
];
