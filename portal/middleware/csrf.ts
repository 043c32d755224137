import type { Request, Response } from 'express';
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { PortalSettings } from '../deps.js';
import { clearCookie, type Cookie, readCookie, setCookie } from './cookies.js';
import { isFromElsewhere } from './own-page.js';

const anonymousCookie: Cookie = { name: 'kr_formulier', sameSite: 'strict' };

/**
 * Token for the hidden field `_csrf`: bound to the session of a professional, else to a random cookie
 * that says nothing about the visitor and goes with the browser window.
 */
export function issueCsrfToken(
  request: Request,
  response: Response,
  settings: PortalSettings,
  sessieId: string | undefined,
): string {
  let binding = sessieId ?? readCookie(request, settings, anonymousCookie);
  if (binding === undefined) {
    binding = randomBytes(24).toString('base64url');
    setCookie(response, settings, anonymousCookie, binding);
  }
  return sign(binding, settings.cookieSecret);
}

/** Takes the random cookie back from a browser that must keep nothing. */
export function forgetCsrfCookie(response: Response, settings: PortalSettings): void {
  clearCookie(response, settings, anonymousCookie);
}

/**
 * Whether a form was sent from a page of ours: the browser does not
 * say that it comes from elsewhere, and the token fits the session or the anonymous cookie.
 */
export function hasValidCsrfToken(
  request: Request,
  settings: PortalSettings,
  sessieId: string | undefined,
): boolean {
  const binding = sessieId ?? readCookie(request, settings, anonymousCookie);
  const body = request.body as Record<string, unknown> | undefined;
  const token = body?.['_csrf'];
  if (binding === undefined || typeof token !== 'string') return false;
  return !isFromElsewhere(request, settings) && areEqual(token, sign(binding, settings.cookieSecret));
}

function sign(binding: string, secret: string): string {
  return createHmac('sha256', secret).update(`csrf ${binding}`).digest('base64url');
}

function areEqual(left: string, right: string): boolean {
  const [a, b] = [Buffer.from(left), Buffer.from(right)];
  return a.length === b.length && timingSafeEqual(a, b);
}
