import { createHash } from 'node:crypto';
import type { Bestand, Controlestand } from '../../domain/casus/document.js';
import { type Vraag, pseudoniemOf } from '../toegang/vraag.js';
import { type Documentversiesleutel, documentdeelPlaats, documentversiePlaats } from './document-plaats.js';

/** Bytes per part: a reader holds one at a time in memory. */
const DEEL_BYTES = 256 * 1024;

/** What is known of the file of a version; kept sealed. */
export interface Versiekop {
  naam: string;
  bytes: number;
  /** SHA-256 of the content, in hexadecimals (E24). */
  sha256: string;
}

/** Keeps a file as one version of a document, in parts that are sealed each at its place. */
export async function writeVersie(
  vraag: Vraag,
  sleutel: Documentversiesleutel & { casusId: string },
  { naam, type, inhoud }: Bestand,
  controle: Controlestand,
): Promise<void> {
  const { tx, nu, cipher, betrokkene } = vraag;
  const delen = Math.ceil(inhoud.length / DEEL_BYTES);
  const kop: Versiekop = {
    naam,
    bytes: inhoud.length,
    sha256: createHash('sha256').update(inhoud).digest('hex'),
  };
  await tx
    .insertInto('documentversie')
    .values({
      ...sleutel,
      kop: cipher.seal(documentversiePlaats(sleutel), kop),
      type,
      delen,
      controle,
      gecontroleerdOp: null,
      toegevoegdOp: nu.toISOString(),
      toegevoegdDoor: pseudoniemOf(betrokkene),
    })
    .execute();
  for (let volgnummer = 0; volgnummer < delen; volgnummer += 1) {
    const deel = inhoud.subarray(volgnummer * DEEL_BYTES, (volgnummer + 1) * DEEL_BYTES);
    await tx
      .insertInto('documentdeel')
      .values({
        ...sleutel,
        volgnummer,
        inhoud: cipher.sealBytes(documentdeelPlaats(sleutel, volgnummer), deel),
      })
      .execute();
  }
}
