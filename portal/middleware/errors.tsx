import type { ErrorRequestHandler, NextFunction, Request, RequestHandler, Response } from 'express';
import type { Deps } from '../deps.js';
import { tekstenFor } from '../melden/adres.js';
import { VERGEET_NA_MINUTEN } from '../melden/limiet.js';
import { FoutPagina } from '../melden/views/fout-pagina.js';
import { render } from '../render.js';
import { type Teksten, teksten } from '../teksten/teksten.js';
import { MessagePage } from '../views/message-page.js';
import { TypedAgain } from '../views/typed-again.js';
import { issueCsrfToken } from './csrf.js';
import { type Answer, answerFor, loggedOut, notFound } from './error-answer.js';
import { forbidCaching } from './no-store.js';
import { NotLoggedIn } from './refusals.js';
import { traceIdOf } from './trace.js';
import { typedFieldsOf } from './typed-fields.js';

/** Answers an address that no route has, with the same bytes as an object that does not exist for you. */
export function answerNotFound(deps: Deps): RequestHandler {
  return (request: Request, response: Response) => send(deps, request, response, notFound);
}

/** The one translation of errors: a page for people, problem+json below `/api/`. Never shows what went in to others. */
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
    const answer = answerFor(error);
    if (answer.status >= 500) {
      deps.log.error(
        { traceId: traceIdOf(response), kind: nameOf(error), stack: stackOf(error) },
        'request failed',
      );
    }
    send(deps, request, response, answer);
  };
}

function send(deps: Deps, request: Request, response: Response, answer: Answer): void {
  forbidCaching(response);
  const { status } = answer;
  response.status(status);
  if (status === 429) response.setHeader('Retry-After', String(VERGEET_NA_MINUTEN * 60));
  if (request.path.startsWith('/api/')) return sendProblem(request, response, answer);
  const isPublic = isPublicPage(request.path);
  const woorden = isPublic ? tekstenFor(request) : teksten.nl;
  const { titel, uitleg } = answer.tekst(woorden);
  const inhoud = (
    <>
      {formAgain(deps, request, response, answer, woorden) ?? <p>{uitleg}</p>}
      {answer === loggedOut && (
        <p>
          <a class="utrecht-link" href="/inloggen" target="_blank" rel="noopener">
            Inloggen in een nieuw tabblad
          </a>
        </p>
      )}
    </>
  );
  const frame = { titel, settings: deps.settings };
  const page = isPublic ? (
    <FoutPagina {...frame} teksten={woorden}>
      {inhoud}
    </FoutPagina>
  ) : (
    <MessagePage {...frame}>{inhoud}</MessagePage>
  );
  response.type('html').send(render(page));
}

/** The form as it was sent, with a token that is good now; null when there is nothing to give back. */
function formAgain(
  deps: Deps,
  request: Request,
  response: Response,
  { geeftTerug = false, binding }: Answer,
  woorden: Teksten,
) {
  const fields = geeftTerug ? typedFieldsOf(request, deps.settings) : null;
  if (fields === null) return null;
  const csrf = binding === null ? undefined : issueCsrfToken(request, response, deps.settings, binding);
  return (
    <>
      <p>{woorden.weigeringen.getypt.bewaard}</p>
      <TypedAgain action={request.originalUrl} fields={fields} csrf={csrf} teksten={woorden} />
    </>
  );
}

function sendProblem(request: Request, response: Response, { status, tekst }: Answer): void {
  if (status === 401) response.setHeader('WWW-Authenticate', 'Bearer');
  const { titel: title } = tekst(teksten.nl);
  response
    .type('application/problem+json')
    .send(JSON.stringify({ type: 'about:blank', title, status, traceId: traceIdOf(response) }));
}

/** Somebody who reports keeps 112 and *Snel weg* in reach, also when something goes wrong. */
function isPublicPage(path: string): boolean {
  return path === '/' || /^\/(melden|volg|snel-weg|privacy|toegankelijkheid|help)(\/|$)/.test(path);
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : typeof error;
}

/** Where it broke, without the message: a message may quote what a person typed. */
function stackOf(error: unknown): string[] {
  if (!(error instanceof Error) || error.stack === undefined) return [];
  return error.stack.split('\n').filter((line) => line.startsWith('    at '));
}
