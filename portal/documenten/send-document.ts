import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Request, Response } from 'express';
import type { ProfessionalContext } from '../route.js';
import { CONTENT_TYPES } from './bestand/content-types.js';
import { documentIn, versieIn } from './document-id.js';

/**
 * GET …/documenten/:documentId/versies/:versie: hands a version over as a file to keep, never as a page. Should a browser
 * show it all the same, its policy leaves it nothing to do. What breaks off halfway is not a whole file, and shows as such.
 */
export async function sendDocument(
  request: Request,
  response: Response,
  { repository, deps, traceId }: ProfessionalContext,
): Promise<void> {
  const sleutel = { ...documentIn(request), versie: versieIn(request) };
  const { naam, type, bytes, inhoud } = await repository.openDocument(sleutel);
  response.attachment(naam);
  response.setHeader('Content-Type', CONTENT_TYPES[type]);
  response.setHeader('Content-Length', bytes);
  response.setHeader('Content-Security-Policy', "sandbox; default-src 'none'; frame-ancestors 'none'");
  try {
    await pipeline(Readable.from(inhoud), response);
  } catch (error) {
    if (isGone(error)) return;
    deps.log.error(
      { traceId, kind: error instanceof Error ? error.name : typeof error },
      'document broke off',
    );
    response.destroy();
  }
}

/** Whoever asked hung up. */
const isGone = (error: unknown): boolean =>
  (error as NodeJS.ErrnoException).code === 'ERR_STREAM_PREMATURE_CLOSE';
