import type { Request } from 'express';
import type { Deps, PortalSettings } from '../../deps.js';
import { TooManyRequests } from '../../middleware/refusals.js';
import { receiveUpload, type Upload } from './receive-upload.js';
import type { Uploadplaatsen } from './uploadplaatsen.js';

const DEFAULT_SILENCE = 30_000;

/** Bytes of one document at most. */
export function largestDocument({ documentMaxBytes }: PortalSettings): number {
  return documentMaxBytes ?? 20 * 1024 * 1024;
}

/**
 * Takes a form with a file of somebody who is logged in, and puts its fields where those of every other form stand. A
 * form that was given back comes without a file.
 * @throws TooManyRequests when this person, or too many others, are sending one
 */
export async function takeUpload(
  request: Request,
  { deps, plaatsen, gebruikerId }: { deps: Deps; plaatsen: Uploadplaatsen; gebruikerId: string },
): Promise<Upload> {
  if (request.is('application/x-www-form-urlencoded'))
    return { velden: request.body as Record<string, string>, bestand: null, isTooLarge: false };
  const giveBack = plaatsen.take(gebruikerId);
  if (giveBack === null) throw new TooManyRequests();
  try {
    const { settings } = deps;
    const limits = { largest: largestDocument(settings), silence: settings.uploadStilte ?? DEFAULT_SILENCE };
    const upload = await receiveUpload(request, limits);
    request.body = upload.velden;
    return upload;
  } finally {
    giveBack();
  }
}
