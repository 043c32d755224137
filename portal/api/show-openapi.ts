import type { Request, Response } from 'express';
import type { PublicContext } from '../route.js';
import { setApiVersion } from './api-version.js';
import { describeApi } from './openapi.js';

/** GET openapi.json: for everybody, also for a page elsewhere that shows descriptions (/core/publish-openapi). */
export function showOpenapi(_request: Request, response: Response, { deps }: PublicContext): void {
  setApiVersion(response);
  response.set('Access-Control-Allow-Origin', '*').json(describeApi(deps.settings.baseUrl));
}
