import type { Response } from 'express';

/** Full version of the API; its first number stands in the address (NL API Design Rules, /core/uri-version). */
export const API_VERSION = '1.0.0';

/** Tells the version in each answer (/core/version-header). */
export function setApiVersion(response: Response): void {
  response.set('API-Version', API_VERSION);
}
