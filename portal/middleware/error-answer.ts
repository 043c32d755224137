import { DomainError, type Foutcode } from '../../domain/errors.js';
import { EngineUnavailable } from '../ports/camunda-port.js';
import type { Teksten } from '../teksten/teksten.js';
import { CsrfRefused, NotLoggedIn, TokenRefused, TooManyRequests } from './refusals.js';

/** What is answered to an error: a status, and the words for it in each language. */
export interface Answer {
  status: number;
  /** Which words; those without are for professionals and partners only, and stand here. */
  tekst: (van: Teksten) => { titel: string; uitleg: string };
  /** Whether the form that was refused is given back. */
  geeftTerug?: boolean;
  /** What a new form token is bound to; null when none can be given. */
  binding?: string | undefined | null;
}

/** The one translation of errors to answers; what is not known is broken. */
export function answerFor(error: unknown): Answer {
  if (error instanceof DomainError) return domainAnswer(error.code);
  if (error instanceof NotLoggedIn) return loggedOut;
  if (error instanceof CsrfRefused) return { ...stalePage, binding: error.binding };
  if (error instanceof TokenRefused) return tokenRefused;
  if (error instanceof TooManyRequests) return tooMany;
  if (error instanceof EngineUnavailable) return engineDown;
  const status = statusOf(error);
  if (status === 413) return tooLarge;
  if (status !== null) return unreadable;
  return broken;
}

function domainAnswer(code: Foutcode): Answer {
  if (code === 'NIET_GEVONDEN' || code === 'GEEN_TOEGANG') return notFound;
  if (code === 'CONFLICT') return conflict;
  return unreadable;
}

export const notFound: Answer = { status: 404, tekst: ({ weigeringen }) => weigeringen.nietGevonden };
const stalePage: Answer = {
  status: 403,
  tekst: ({ weigeringen }) => weigeringen.verouderd,
  geeftTerug: true,
};
const engineDown: Answer = { status: 503, tekst: ({ weigeringen }) => weigeringen.procesWeg };
const conflict: Answer = { status: 409, tekst: ({ weigeringen }) => weigeringen.botsing };
const unreadable: Answer = { status: 400, tekst: ({ weigeringen }) => weigeringen.onleesbaar };
const tooLarge: Answer = { status: 413, tekst: ({ weigeringen }) => weigeringen.teGroot };
const tooMany: Answer = { status: 429, tekst: ({ weigeringen }) => weigeringen.teVaak };
const broken: Answer = { status: 500, tekst: ({ weigeringen }) => weigeringen.kapot };
export const loggedOut: Answer = {
  status: 401,
  tekst: () => ({
    titel: 'U bent uitgelogd',
    uitleg: 'Er is niets opgeslagen. Log opnieuw in en verstuur het formulier daarna nog een keer.',
  }),
  geeftTerug: true,
  binding: null,
};
const tokenRefused: Answer = {
  status: 401,
  tekst: () => ({
    titel: 'Het toegangsbewijs is niet geldig',
    uitleg: 'Vraag een nieuw toegangsbewijs aan en probeer het opnieuw.',
  }),
};

/** Errors of express' own parsers carry a 4xx status: too long, not JSON; null for every other error. */
function statusOf(error: unknown): number | null {
  const status = (error as { status?: unknown } | null)?.status;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : null;
}
