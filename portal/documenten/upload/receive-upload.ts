import type { Request } from 'express';
import { Busboy, type BusboyInstance } from '@fastify/busboy';

/** A form with a file, read to its end. */
export interface Upload {
  velden: Record<string, string>;
  /** Null when no file was chosen. */
  bestand: { naam: string; inhoud: Buffer } | null;
  isTooLarge: boolean;
}

export interface UploadLimits {
  /** Bytes of one file. */
  largest: number;
  /** Milliseconds without a byte after which the sender is let go. */
  silence: number;
}

/** Beyond so many times what is allowed nobody is heard out. */
const PATIENCE = 4;

/**
 * Reads a form with a file as it streams in, and keeps no more of it than is allowed. A file that is too large is heard
 * out, so that its sender gets an answer with all that was typed.
 * @throws Error with status 400 for what is no such form, 408 for who falls silent, 413 for far too much
 */
export function receiveUpload(request: Request, { largest, silence }: UploadLimits): Promise<Upload> {
  return new Promise((resolve, reject) => {
    const upload: Upload = { velden: {}, bestand: null, isTooLarge: false };
    const parser = parserFor(request, largest);
    if (parser === null) return reject(refusal(400));
    const timer = setTimeout(() => fail(refusal(408)), silence);
    const fail = (fout: Error) => {
      clearTimeout(timer);
      request.off('data', listen);
      request.unpipe(parser);
      request.resume();
      reject(fout);
    };
    let heard = 0;
    const listen = (deel: Buffer) => {
      timer.refresh();
      heard += deel.length;
      if (heard > largest * PATIENCE) fail(refusal(413));
    };
    request.on('data', listen);
    request.on('aborted', () => fail(refusal(400)));
    parser.on('field', (naam, waarde) => {
      upload.velden[naam] = waarde;
    });
    parser.on('file', (_veld, stroom, naam) => {
      const delen: Buffer[] = [];
      stroom.on('data', (deel: Buffer) => delen.push(deel));
      stroom.on('limit', () => {
        upload.isTooLarge = true;
        delen.length = 0;
      });
      stroom.on('end', () => {
        const inhoud = Buffer.concat(delen);
        // A browser sends a nameless file of nothing when none was chosen.
        if (naam || inhoud.length > 0) upload.bestand = { naam: naam || '', inhoud };
      });
    });
    for (const teVeel of ['partsLimit', 'filesLimit', 'fieldsLimit'] as const)
      parser.on(teVeel, () => fail(refusal(400)));
    parser.on('error', () => fail(refusal(400)));
    parser.on('finish', () => {
      clearTimeout(timer);
      resolve(upload);
    });
    request.pipe(parser);
  });
}

/** Null when the request is no form with a file. */
function parserFor({ headers }: Request, largest: number): BusboyInstance | null {
  const contentType = headers['content-type'];
  if (contentType === undefined || !/^multipart\/form-data\b/i.test(contentType)) return null;
  try {
    return new Busboy({
      headers: { ...headers, 'content-type': contentType },
      limits: {
        files: 1,
        fields: 20,
        parts: 21,
        fileSize: largest,
        fieldSize: 20_000,
        fieldNameSize: 50,
        headerPairs: 20,
      },
    });
  } catch {
    return null;
  }
}

const refusal = (status: 400 | 408 | 413): Error =>
  Object.assign(new Error('Expected a form with one file'), { status });
