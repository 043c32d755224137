import type { CookieOptions, Request, Response } from 'express';
import type { PortalSettings } from '../deps.js';

/** Value of a cookie of this request, or undefined. */
export function readCookie(request: Request, name: string): string | undefined {
  for (const part of (request.headers.cookie ?? '').split(';')) {
    const at = part.indexOf('=');
    if (at > 0 && part.slice(0, at).trim() === name) return part.slice(at + 1).trim();
  }
  return undefined;
}

/**
 * Sets a cookie that scripts cannot read and other sites do not send.
 * `value` must be made of characters that need no escaping, such as base64url.
 */
export function setCookie(
  response: Response,
  settings: PortalSettings,
  cookie: { name: string; value: string; sameSite?: 'lax' | 'strict'; maxAgeMs?: number; path?: string },
): void {
  response.cookie(cookie.name, cookie.value, {
    ...cookieScope(settings, cookie),
    ...(cookie.maxAgeMs === undefined ? {} : { maxAge: cookie.maxAgeMs }),
  });
}

export function clearCookie(
  response: Response,
  settings: PortalSettings,
  cookie: { name: string; sameSite?: 'lax' | 'strict'; path?: string },
): void {
  response.clearCookie(cookie.name, cookieScope(settings, cookie));
}

function cookieScope(
  settings: PortalSettings,
  { sameSite = 'strict', path = '/' }: { sameSite?: 'lax' | 'strict'; path?: string },
): CookieOptions {
  return { httpOnly: true, secure: settings.baseUrl.startsWith('https://'), sameSite, path };
}
