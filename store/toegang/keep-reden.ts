import { randomUUID } from 'node:crypto';
import { redenPlaats } from './reden-plaats.js';
import { type Vraag, pseudoniemOf } from './vraag.js';

/**
 * Keeps a reason, sealed and for as long as the verwerkingslog: lines carry its key, not its text.
 * @param onderwerp what it is about
 * @returns the key of the reason
 */
export async function keepReden(vraag: Vraag, onderwerp: string, tekst: string): Promise<string> {
  const redenId = randomUUID();
  await vraag.tx
    .insertInto('toegangsreden')
    .values({
      redenId,
      gebruikerId: pseudoniemOf(vraag.betrokkene),
      onderwerp,
      tekst: vraag.cipher.seal(redenPlaats(redenId), tekst.trim()),
      opgegevenOp: vraag.nu.toISOString(),
    })
    .execute();
  return redenId;
}
