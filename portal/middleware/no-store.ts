import type { Response } from 'express';

/** Keeps a personal page out of every cache, so that Back after logging out or *Snel weg* shows nothing. */
export function forbidCaching(response: Response): void {
  response.setHeader('Cache-Control', 'no-store');
}
