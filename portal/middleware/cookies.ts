import type { CookieOptions, Request, Response } from 'express';
import type { PortalSettings } from '../deps.js';

/** A cookie of the portal; it holds for all of it, ends with the browser and is nothing that scripts can read. */
export interface Cookie {
  name: string;
  /** `lax` only for what must come along from the identity provider, or from a link in a message; else `strict`. */
  sameSite: 'lax' | 'strict';
}

/** Value of a cookie of this request, or undefined. */
export function readCookie(request: Request, settings: PortalSettings, cookie: Cookie): string | undefined {
  const name = fullName(cookie, settings);
  for (const part of (request.headers.cookie ?? '').split(';')) {
    const at = part.indexOf('=');
    if (at > 0 && part.slice(0, at).trim() === name) return part.slice(at + 1).trim();
  }
  return undefined;
}

/** Sets a cookie. @param value characters that need no escaping, such as base64url */
export function setCookie(response: Response, settings: PortalSettings, cookie: Cookie, value: string): void {
  response.cookie(fullName(cookie, settings), value, scopeOf(cookie, settings));
}

export function clearCookie(response: Response, settings: PortalSettings, cookie: Cookie): void {
  response.clearCookie(fullName(cookie, settings), scopeOf(cookie, settings));
}

const isBehindTls = ({ baseUrl }: PortalSettings): boolean => baseUrl.startsWith('https://');

/**
 * Behind TLS `__Host-`: a browser then takes the cookie from this very host over TLS alone, so that neither a neighbour in
 * the domain nor somebody on the network can put one of theirs in its place. The oefenomgeving speaks http on this one
 * machine, where a browser refuses that name.
 */
const fullName = ({ name }: Cookie, settings: PortalSettings): string =>
  isBehindTls(settings) ? `__Host-${name}` : name;

const scopeOf = ({ sameSite }: Cookie, settings: PortalSettings): CookieOptions => ({
  httpOnly: true,
  secure: isBehindTls(settings),
  sameSite,
  path: '/',
});
