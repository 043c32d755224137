import express, { type Express } from 'express';
import { apiRoutes } from './api/routes.js';
import { assetsFolder } from './assets.js';
import type { Deps } from './deps.js';
import { meldenRoutes } from './melden/routes.js';
import { mountRoutes } from './mount.js';
import { answerErrors, answerNotFound } from './middleware/errors.js';
import { loopbackOnly } from './middleware/loopback.js';
import { securityHeaders } from './middleware/security-headers.js';
import { trace } from './middleware/trace.js';
import { opneemRoutes } from './opnemen/routes.js';
import type { Route } from './route.js';

/** The portal, route by route: what there is, who may come there, and which file answers. */
export const routes: readonly Route[] = [...meldenRoutes, ...apiRoutes, ...opneemRoutes];

/**
 * The portal as an express application that does not listen yet.
 * @throws Error when a route in the table declares no rule.
 */
export function createPortal(deps: Deps): Express {
  const app = express();
  app.disable('x-powered-by');
  app.set('query parser', 'simple');
  app.use(trace(deps));
  if (deps.settings.omgeving === 'oefening') app.use(loopbackOnly());
  app.use(securityHeaders(deps));
  app.use('/assets', express.static(assetsFolder, { maxAge: '1y', immutable: true, index: false }));
  app.use(express.urlencoded({ extended: false, limit: '200kb', parameterLimit: 2000 }));
  app.use(express.json({ limit: '200kb' }));
  mountRoutes(app, deps, routes);
  app.use(answerNotFound(deps));
  app.use(answerErrors(deps));
  return app;
}
