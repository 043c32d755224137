import { randomUUID } from 'node:crypto';
import { isCorrectieveld, parseCorrectie } from '../../domain/rechten/correctie.js';
import { DomainError } from '../../domain/errors.js';
import { isMotivering } from '../../domain/weging/motivering.js';
import { type Vraag, pseudoniemOf } from '../toegang/vraag.js';
import { demandVerzoek } from '../verzoek/demand-verzoek.js';
import { correctiePlaats } from './correctie-plaats.js';

/** What the person says is wrong, and what it must become, as it was typed. */
export interface CorrectieInvoer {
  veld: string;
  nieuw: string;
  onderbouwing: string;
}

/**
 * Proposes that a field is put right; the owner of the casus decides.
 * @throws DomainError ONGELDIG with a sentence per field, or CONFLICT for another kind of request or one that was decided
 */
export async function proposeCorrectie(
  vraag: Vraag,
  verzoekId: string,
  { veld, nieuw, onderbouwing }: CorrectieInvoer,
): Promise<void> {
  const { tx, nu, cipher } = vraag;
  const { verzoek } = await demandVerzoek(vraag, verzoekId, {
    verwerking: 'CORRECTIE_VOORGESTELD',
    actie: 'schrijven',
  });
  if (verzoek.soort !== 'CORRECTIE' || verzoek.besluit !== null) throw new DomainError('CONFLICT');
  if (!isCorrectieveld(veld)) throw new DomainError('ONGELDIG', { velden: { veld: 'Kies een gegeven.' } });
  parseCorrectie(veld, nieuw);
  if (!isMotivering(onderbouwing))
    throw new DomainError('ONGELDIG', {
      velden: { onderbouwing: 'Schrijf in ten minste 20 tekens waarop dit rust.' },
    });
  const correctieId = randomUUID();
  await tx
    .insertInto('correctie')
    .values({
      correctieId,
      verzoekId,
      dossierId: verzoek.dossierId,
      veld,
      oud: null,
      nieuw: cipher.seal(correctiePlaats(correctieId, 'nieuw'), nieuw.trim()),
      onderbouwing: cipher.seal(correctiePlaats(correctieId, 'onderbouwing'), onderbouwing.trim()),
      voorgesteldOp: nu.toISOString(),
      voorgesteldDoor: pseudoniemOf(vraag.betrokkene),
      besluit: null,
      motivering: null,
      beslotenOp: null,
      beslotenDoor: null,
    })
    .execute();
}
