import type { ErrorRequestHandler, NextFunction, Request, RequestHandler, Response } from 'express';
import type { ComponentChildren } from 'preact';
import { DomainError, type Foutcode } from '../../domain/errors.js';
import type { Deps } from '../deps.js';
import { EngineUnavailable } from '../ports/camunda-port.js';
import { FoutPagina } from '../melden/views/fout-pagina.js';
import { render } from '../render.js';
import { MessagePage } from '../views/message-page.js';
import { forbidCaching } from './no-store.js';
import { CsrfRefused, NotLoggedIn, TokenRefused } from './refusals.js';
import { traceIdOf } from './trace.js';

interface Answer {
  status: number;
  titel: string;
  uitleg: ComponentChildren;
}

/** Answers an address that no route has, with the same bytes as an object that does not exist for you. */
export function answerNotFound(deps: Deps): RequestHandler {
  return (request: Request, response: Response) => send(deps, request, response, notFound);
}

/** The one translation of errors: a page for people, problem+json below `/api/`. Never shows what went in. */
export function answerErrors(deps: Deps): ErrorRequestHandler {
  return (error: unknown, request: Request, response: Response, next: NextFunction) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    if (error instanceof NotLoggedIn && request.method === 'GET') {
      response.redirect(303, `/inloggen?naar=${encodeURIComponent(request.path)}`);
      return;
    }
    const answer = translate(error);
    if (answer.status >= 500) {
      deps.log.error(
        { traceId: traceIdOf(response), kind: nameOf(error), stack: stackOf(error) },
        'request failed',
      );
    }
    send(deps, request, response, answer);
  };
}

function translate(error: unknown): Answer {
  if (error instanceof DomainError) return domainAnswer(error.code);
  if (error instanceof NotLoggedIn) return loggedOut;
  if (error instanceof CsrfRefused) return stalePage;
  if (error instanceof TokenRefused) return tokenRefused;
  if (error instanceof EngineUnavailable) return engineDown;
  if (isClientError(error)) return unreadable;
  return broken;
}

function domainAnswer(code: Foutcode): Answer {
  if (code === 'NIET_GEVONDEN' || code === 'GEEN_TOEGANG') return notFound;
  if (code === 'CONFLICT') return conflict;
  return unreadable;
}

const notFound: Answer = {
  status: 404,
  titel: 'Deze pagina is er niet',
  uitleg: <p>Controleer het adres, of ga terug naar de vorige pagina.</p>,
};
const loggedOut: Answer = {
  status: 401,
  titel: 'U bent uitgelogd',
  uitleg: (
    <p>
      Er is niets opgeslagen. Log <a href="/inloggen">opnieuw in</a>, ga daarna terug naar het formulier en
      verstuur het nog een keer.
    </p>
  ),
};
const stalePage: Answer = {
  status: 403,
  titel: 'Deze pagina stond te lang open',
  uitleg: <p>Er is niets opgeslagen. Ga terug, ververs de pagina en verstuur het formulier opnieuw.</p>,
};
const tokenRefused: Answer = {
  status: 401,
  titel: 'Het toegangsbewijs is niet geldig',
  uitleg: <p>Vraag een nieuw toegangsbewijs aan en probeer het opnieuw.</p>,
};
const engineDown: Answer = {
  status: 503,
  titel: 'Het proces is even niet bereikbaar',
  uitleg: <p>Er is niets verloren. Probeer het over een minuut opnieuw.</p>,
};
const conflict: Answer = {
  status: 409,
  titel: 'Iemand anders was u voor',
  uitleg: <p>De gegevens zijn intussen veranderd. Ga terug, ververs de pagina en kijk wat er nu staat.</p>,
};
const unreadable: Answer = {
  status: 400,
  titel: 'Dit is niet goed aangekomen',
  uitleg: <p>Er is niets opgeslagen. Ga terug en probeer het opnieuw.</p>,
};
const broken: Answer = {
  status: 500,
  titel: 'Er ging iets mis bij ons',
  uitleg: <p>Het is vastgelegd en wordt uitgezocht. Probeer het over een paar minuten opnieuw.</p>,
};

function send(deps: Deps, request: Request, response: Response, { status, titel, uitleg }: Answer): void {
  forbidCaching(response);
  response.status(status);
  if (request.path.startsWith('/api/')) {
    if (status === 401) response.setHeader('WWW-Authenticate', 'Bearer');
    response
      .type('application/problem+json')
      .send(JSON.stringify({ type: 'about:blank', title: titel, status, traceId: traceIdOf(response) }));
    return;
  }
  const Frame = isPublicPage(request.path) ? FoutPagina : MessagePage;
  response.type('html').send(
    render(
      <Frame titel={titel} settings={deps.settings}>
        {uitleg}
      </Frame>,
    ),
  );
}

/** Somebody who reports keeps 112 and *Snel weg* in reach, also when something goes wrong. */
function isPublicPage(path: string): boolean {
  return path === '/' || /^\/(melden|volg|snel-weg|privacy|toegankelijkheid|help)(\/|$)/.test(path);
}

/** Errors of express' own parsers carry a 4xx status: too long, not JSON. */
function isClientError(error: unknown): boolean {
  const status = (error as { status?: unknown } | null)?.status;
  return typeof status === 'number' && status >= 400 && status < 500;
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : typeof error;
}

/** Where it broke, without the message: a message may quote what a person typed. */
function stackOf(error: unknown): string[] {
  if (!(error instanceof Error) || error.stack === undefined) return [];
  return error.stack.split('\n').filter((line) => line.startsWith('    at '));
}
