import type { Correctiebesluit, Correctieveld } from '../../domain/rechten/correctie.js';
import { partnerNaam } from '../../domain/keten/partnernamen.js';
import type { CorrectieTabel } from '../database/tables/rechten.js';
import type { Vraag } from '../toegang/vraag.js';
import { correctiePlaats } from './correctie-plaats.js';
import type { CorrectieWeergave } from './correctie-weergave.js';

/** What was proposed for a request, with who still must hear of it; for who keeps the requests. */
export async function readCorrectiesOfVerzoek(vraag: Vraag, verzoekId: string): Promise<CorrectieWeergave[]> {
  const rijen = await vraag.tx
    .selectFrom('correctie')
    .selectAll()
    .where('verzoekId', '=', verzoekId)
    .orderBy('voorgesteldOp')
    .orderBy('correctieId')
    .execute();
  const kennisgevingen = await vraag.tx
    .selectFrom('kennisgeving')
    .selectAll()
    .where('correctieId', 'in', [...rijen.map(({ correctieId }) => correctieId), ''])
    .orderBy('organisatie')
    .execute();
  return rijen.map((rij) => ({
    ...toCorrectie(vraag, rij),
    kennisgevingen: kennisgevingen
      .filter(({ correctieId }) => correctieId === rij.correctieId)
      .map(({ kennisgevingId, organisatie, gemeldOp }) => ({
        kennisgevingId,
        organisatie: partnerNaam(organisatie),
        gemeldOp,
      })),
  }));
}

/** Opens the texts of a correction. */
export function toCorrectie({ cipher }: Pick<Vraag, 'cipher'>, rij: CorrectieTabel): CorrectieWeergave {
  const { correctieId } = rij;
  const open = (veld: 'oud' | 'nieuw' | 'onderbouwing' | 'motivering') => {
    const verzegeld = rij[veld];
    return verzegeld === null ? null : (cipher.open(correctiePlaats(correctieId, veld), verzegeld) as string);
  };
  return {
    correctieId,
    veld: rij.veld as Correctieveld,
    oud: open('oud'),
    nieuw: open('nieuw') ?? '',
    onderbouwing: open('onderbouwing') ?? '',
    voorgesteldOp: rij.voorgesteldOp,
    besluit: rij.besluit as Correctiebesluit | null,
    motivering: open('motivering'),
    beslotenOp: rij.beslotenOp,
    kennisgevingen: [],
  };
}
