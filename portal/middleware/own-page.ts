import type { Request } from 'express';
import type { PortalSettings } from '../deps.js';

/**
 * Whether the browser says that this request comes from a page of ours. Our pages send no referrer, which makes browsers
 * write `Origin: null` on their forms; `Sec-Fetch-Site` speaks then. A browser that says nothing does not say so.
 */
export function isFromOwnPage(request: Request, settings: PortalSettings): boolean {
  if (isFromElsewhere(request, settings)) return false;
  return request.headers['sec-fetch-site'] === 'same-origin' || originOf(request) !== null;
}

/** Whether the browser says that this request comes from a page elsewhere. */
export function isFromElsewhere(request: Request, settings: PortalSettings): boolean {
  const site = request.headers['sec-fetch-site'];
  if (site === 'cross-site' || site === 'same-site') return true;
  const origin = originOf(request);
  return origin !== null && !isOwn(origin, request, settings);
}

function originOf({ headers: { origin } }: Request): string | null {
  return origin === undefined || origin === 'null' ? null : origin;
}

/** The address that people type, or the host that is spoken to: a reverse proxy may change the latter. */
function isOwn(origin: string, request: Request, settings: PortalSettings): boolean {
  if (!URL.canParse(origin)) return false;
  const given = new URL(origin);
  return given.host === request.headers.host || given.origin === new URL(settings.baseUrl).origin;
}
