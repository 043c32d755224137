import { DomainError } from '../../domain/errors.js';
import { type Inzageblok, type OordeelInvoer, parseOordelen } from '../../domain/rechten/inzage.js';
import type { VerzoekTabel } from '../database/tables/rechten.js';
import { type Vraag, pseudoniemOf } from '../toegang/vraag.js';
import { demandVerzoek } from '../verzoek/demand-verzoek.js';
import { collectInzage } from './collect-inzage.js';
import { inzagePlaats } from './inzage-plaats.js';
import { findInzage } from './read-inzage.js';

const LOG = { verwerking: 'INZAGE_SAMENGESTELD' } as const;

/**
 * All parts as they are now, for who puts together what the person gets.
 * @throws DomainError CONFLICT for a request of another kind, or one that was decided
 */
export async function previewInzage(vraag: Vraag, verzoekId: string): Promise<Inzageblok[]> {
  const { verzoek } = await demandVerzoek(vraag, verzoekId, { ...LOG, actie: 'lezen' });
  demandOpenInzage(verzoek);
  return collectInzage(vraag, verzoek.dossierId);
}

/**
 * Keeps what was put together, for a second person to read; what lay there before is replaced.
 * @throws DomainError ONGELDIG with a sentence per part that nobody judged, or CONFLICT
 */
export async function proposeInzage(
  vraag: Vraag,
  verzoekId: string,
  invoer: Readonly<Record<string, OordeelInvoer>>,
): Promise<void> {
  const { tx, nu, cipher } = vraag;
  const { verzoek } = await demandVerzoek(vraag, verzoekId, { ...LOG, actie: 'schrijven' });
  demandOpenInzage(verzoek);
  const blokken = await collectInzage(vraag, verzoek.dossierId);
  const oordelen = parseOordelen(blokken, invoer);
  const rij = {
    dossierId: verzoek.dossierId,
    uitvoer: cipher.seal(inzagePlaats(verzoekId, 'uitvoer'), {
      opgemaaktOp: nu.toISOString(),
      blokken,
      oordelen,
    }),
    voorgesteldOp: nu.toISOString(),
    voorgesteldDoor: pseudoniemOf(vraag.betrokkene),
    oordeel: null,
    opmerking: null,
    gecontroleerdOp: null,
    gecontroleerdDoor: null,
  };
  if ((await findInzage(vraag, verzoekId)) === undefined)
    await tx
      .insertInto('inzage')
      .values({ verzoekId, ...rij })
      .execute();
  else await tx.updateTable('inzage').set(rij).where('verzoekId', '=', verzoekId).execute();
}

function demandOpenInzage({ soort, besluit }: VerzoekTabel): void {
  if (soort !== 'INZAGE' || besluit !== null) throw new DomainError('CONFLICT');
}
