import type { Express, Request, Response } from 'express';
import { doelkeuzes } from '../domain/toegang/doelkeuze.js';
import { DomainError } from '../domain/errors.js';
import { defaultDoel } from '../domain/toegang/toegang.js';
import type { Deps } from './deps.js';
import { takeUpload } from './documenten/upload/take-upload.js';
import { createUploadplaatsen, type Uploadplaatsen } from './documenten/upload/uploadplaatsen.js';
import { chosenDoel, doelonderwerpOf } from './inloggen/chosen-doel.js';
import { readSession } from './inloggen/session.js';
import type { Limiet } from './melden/limiet.js';
import { issueCsrfToken } from './middleware/csrf.js';
import { CsrfRefused, NotLoggedIn, TokenRefused, TooManyRequests } from './middleware/refusals.js';
import { readJsonBody } from './middleware/json-body.js';
import { forbidCaching } from './middleware/no-store.js';
import { markRoute, traceIdOf } from './middleware/trace.js';
import { keptReason, reasonNeeded } from './redenen/kept-reason.js';
import { reasonPath } from './redenen/reason-subject.js';
import type { IssuerRoute, PartnerRoute, ProfessionalRoute, PublicRoute, Route } from './route.js';
import { checkRoutes } from './route.js';

/**
 * Puts the table of routes into the express application. Each handler is reached only after its rule
 * is satisfied, and gets a repository that already knows who asks.
 * @throws Error when a route declares no rule.
 */
export function mountRoutes(app: Express, deps: Deps, routes: readonly Route[]): void {
  checkRoutes(routes);
  const plaatsen = createUploadplaatsen();
  for (const route of routes) {
    const within = route.most === undefined ? noLimit : deps.guards.createLimiet(deps.clock, route.most);
    app[route.method](route.path, async (request: Request, response: Response) => {
      markRoute(response, route.path);
      forbidCaching(response);
      await answer(route, { deps, within, plaatsen }, request, response);
    });
  }
}

interface Door {
  deps: Deps;
  within: Limiet;
  plaatsen: Uploadplaatsen;
}
const noLimit: Limiet = () => true;

async function answer(route: Route, door: Door, request: Request, response: Response): Promise<void> {
  if (isPublic(route)) return answerPublic(route, door, request, response);
  if (isPartner(route)) return answerPartner(route, door, request, response);
  if (isIssuer(route)) return answerIssuer(route, door, request, response);
  return answerProfessional(route, door, request, response);
}

async function answerPublic(
  route: PublicRoute,
  { deps, within }: Door,
  request: Request,
  response: Response,
): Promise<void> {
  if (!within(request.ip)) throw new TooManyRequests();
  if (request.method === 'POST' && !deps.guards.hasValidCsrfToken(request, deps.settings, undefined))
    throw new CsrfRefused(undefined);
  const traceId = traceIdOf(response);
  await route.handle(request, response, {
    deps,
    traceId,
    csrf: issueCsrfToken(request, response, deps.settings, undefined),
    repository: deps.store.repositoryFor({ soort: 'melder' }, { doel: 'melden', traceId }),
  });
}

async function answerPartner(
  route: PartnerRoute,
  { deps, within }: Door,
  request: Request,
  response: Response,
): Promise<void> {
  const unsafeToken = /^Bearer (\S+)$/.exec(request.headers.authorization ?? '')?.[1];
  const partner = unsafeToken === undefined ? null : await deps.tokens.verify(unsafeToken);
  if (partner === null) throw new TokenRefused();
  if (!within(partner.clientId)) throw new TooManyRequests();
  const traceId = traceIdOf(response);
  const betrokkene = { soort: 'partner' as const, ...partner };
  await route.handle(request, response, {
    deps,
    traceId,
    betrokkene,
    repository: deps.store.repositoryFor(betrokkene, { doel: 'melden', traceId }),
  });
}

async function answerIssuer(
  route: IssuerRoute,
  { deps, within }: Door,
  request: Request,
  response: Response,
): Promise<void> {
  if (!within(request.ip)) throw new TooManyRequests();
  await route.handle(request, response, { deps, traceId: traceIdOf(response) });
}

async function answerProfessional(
  route: ProfessionalRoute,
  { deps, within, plaatsen }: Door,
  request: Request,
  response: Response,
): Promise<void> {
  const session = await readSession(deps, request, response);
  if (session === null) throw new NotLoggedIn();
  if (!within(session.betrokkene.gebruikerId)) throw new TooManyRequests();
  const { betrokkene } = session;
  const regels = deps.store.toegangsregels();
  if (route.rule !== 'ingelogd' && !deps.guards.roleMay(regels, betrokkene, route.rule))
    throw new DomainError('NIET_GEVONDEN');
  const upload =
    route.upload === true
      ? await takeUpload(request, { deps, plaatsen, gebruikerId: betrokkene.gebruikerId })
      : undefined;
  if (route.json === true) await readJsonBody(request, response);
  if (request.method === 'POST' && !deps.guards.hasValidCsrfToken(request, deps.settings, session.sessieId))
    throw new CsrfRefused(session.sessieId);
  const gekozen = chosenDoel(session, doelonderwerpOf(request.path));
  if (gekozen === undefined && route.eigenDoel !== true && doelkeuzes(betrokkene).length > 0)
    return response.redirect(303, `/doel?naar=${encodeURIComponent(request.path)}`);
  const onderwerp = reasonNeeded(route, request, betrokkene);
  const reason = onderwerp === null ? null : keptReason(session, onderwerp, deps.clock.now());
  if (onderwerp !== null && reason === null) {
    response.redirect(303, reasonPath(onderwerp));
    return;
  }
  const traceId = traceIdOf(response);
  const doel = gekozen ?? defaultDoel(betrokkene);
  await route.handle(request, response, {
    deps,
    traceId,
    betrokkene,
    session,
    regels,
    csrf: issueCsrfToken(request, response, deps.settings, session.sessieId),
    doel,
    ...(upload === undefined ? {} : { upload }),
    pad: request.path,
    repository: deps.store.repositoryFor(betrokkene, {
      doel,
      traceId,
      ...(reason === null ? {} : { reden: reason.tekst, redenId: reason.redenId }),
    }),
  });
}

const isPublic = (route: Route): route is PublicRoute => route.rule === 'public';
const isIssuer = (route: Route): route is IssuerRoute => route.rule === 'identiteitsprovider';
const isPartner = (route: Route): route is PartnerRoute => route.rule === 'partner';
