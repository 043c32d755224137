import { randomUUID } from 'node:crypto';
import { DomainError } from '../../domain/errors.js';
import { type Inzageuitvoer, deriveInzageuitvoer } from '../../domain/rechten/inzage.js';
import type { Vraag } from '../toegang/vraag.js';
import { demandVerzoek } from '../verzoek/demand-verzoek.js';
import { readDossiernummers } from '../verzoek/list-verzoeken.js';
import { demandInzage } from './check-inzage.js';
import { openVoorstel } from './read-inzage.js';

/** What the person gets, with the mark of this very copy (INV19). */
export interface InzageBestand extends Inzageuitvoer {
  uitvoerId: string;
  verzoeknummer: string;
  dossiernummer: string;
}

/**
 * Makes a copy to give: exactly what the second reader agreed with. Every copy is a line of the log.
 * @throws DomainError CONFLICT while nobody else has agreed
 */
export async function exportInzage(vraag: Vraag, verzoekId: string): Promise<InzageBestand> {
  const { verzoek } = await demandVerzoek(vraag, verzoekId, {
    verwerking: 'INZAGE_OVERHANDIGD',
    actie: 'exporteren',
  });
  const inzage = await demandInzage(vraag, verzoekId);
  if (inzage.oordeel !== 'AKKOORD') throw new DomainError('CONFLICT');
  const nummerVan = await readDossiernummers(vraag, [verzoek.dossierId]);
  return {
    uitvoerId: randomUUID(),
    verzoeknummer: verzoek.verzoeknummer,
    dossiernummer: nummerVan(verzoek.dossierId),
    ...deriveInzageuitvoer(openVoorstel(vraag, inzage)),
  };
}
