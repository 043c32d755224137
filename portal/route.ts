import type { Request, Response } from 'express';
import type { Partner, Professional } from '../domain/keten/betrokkene.js';
import type { Doel } from '../domain/toegang/doel.js';
import type { Handeling, Toegangsregels } from '../domain/toegang/toegang.js';
import type { Repository } from '../store/repository.js';
import type { Deps } from './deps.js';
import type { Upload } from './documenten/upload/receive-upload.js';
import type { Session } from './inloggen/session.js';

/** What every handler gets besides request and response. */
export interface PublicContext {
  deps: Deps;
  traceId: string;
  /** Token for the hidden field `_csrf` of each form on the page. */
  csrf: string;
  /** A repository that knows who asks: it checks access and writes the verwerkingslog itself. */
  repository: Repository;
}

export interface ProfessionalContext extends PublicContext {
  betrokkene: Professional;
  session: Session;
  /** The access rules as they were when this request came in: for menus; the repository decides by its own. */
  regels: Toegangsregels;
  /** For what this person uses data now (D11.5). */
  doel: Doel;
  /** The form with a file, on a route that takes one. */
  upload?: Upload;
  /** The address that was asked for, without parameters. */
  pad: string;
}

export interface PartnerContext extends Omit<PublicContext, 'csrf'> {
  betrokkene: Partner;
}

/** The identity provider has no dossiers to read: it tells something, and proves with its signature that it is itself. */
export type IssuerContext = Pick<PublicContext, 'deps' | 'traceId'>;

type Handler<C> = (request: Request, response: Response, context: C) => void | Promise<void>;
interface RouteLine<R, C> {
  method: 'get' | 'post';
  /** express pattern; the request log writes this pattern, never the address itself. */
  path: string;
  /**
   * Who may come here. `public`: anyone. `partner`: a bearer token of the JSON API. `identiteitsprovider`: what it says is
   * signed, so there is no form token; the handler checks the signature. `ingelogd`: any
   * professional, because the page shows no more than the repository gives. A handeling: a professional
   * whose roles may do this at all; the repository then decides about the object itself.
   */
  rule: R;
  /** How often one asker may come here in a quarter of an hour: a person, a partner's system, or else an address. */
  most?: number;
  /** Work that has its purpose of itself, such as a task: nobody is asked to choose one first. */
  eigenDoel?: true;
  /** Takes a form with a file; it is read after the sender is known, and before the form token is checked. */
  upload?: true;
  /** Takes a large text as JSON; it is read after the sender is known, and before the form token is checked. */
  json?: true;
  /** Everybody must have said why first, for this; who must say why for each casus is asked on every page of one. */
  reden?: 'verwerkingen';
  handle: Handler<C>;
}

export type PublicRoute = RouteLine<'public', PublicContext>;
export type PartnerRoute = RouteLine<'partner', PartnerContext>;
export type ProfessionalRoute = RouteLine<'ingelogd' | Handeling, ProfessionalContext>;
export type IssuerRoute = RouteLine<'identiteitsprovider', IssuerContext>;
export type Route = PublicRoute | PartnerRoute | IssuerRoute | ProfessionalRoute;

/**
 * Refuses a table in which a route has no rule, or stands twice.
 * @throws Error naming the route; the portal then does not start.
 */
export function checkRoutes(routes: readonly Route[]): void {
  const seen = new Set<string>();
  for (const { method, path, rule } of routes) {
    const name = `${method.toUpperCase()} ${path}`;
    if (!rule) throw new Error(`Expected route ${name} to declare its rule, but it has none`);
    if (seen.has(name)) throw new Error(`Expected route ${name} once, but it stands twice in the table`);
    seen.add(name);
  }
}
