import { DomainError } from '../../domain/errors.js';
import { parseTaakdossier, taakOf } from '../../domain/taak/taak.js';
import type { TaakSleutel } from '../repository.js';
import { type Vraag, pseudoniemOf } from '../toegang/vraag.js';
import { demandCatalogus } from '../catalogus/demand-catalogus.js';
import { demandTaakdossier, taakdossierPlaats } from './taakdossier-toegang.js';

/**
 * Keeps the dossier half of a task. A concept may be incomplete; what is not a concept must hold all that the task asks.
 * @throws DomainError ONGELDIG, or CONFLICT when the task was completed with what was saved before
 */
export async function saveTaakDossier(
  vraag: Vraag,
  {
    inhoud: unsafeInhoud,
    concept,
    ...sleutel
  }: TaakSleutel & { inhoud: Record<string, unknown>; concept: boolean },
): Promise<void> {
  const bewaard = await demandTaakdossier(vraag, sleutel, {
    verwerking: 'TAAKDOSSIER_BEWAARD',
    actie: 'schrijven',
  });
  if (bewaard !== undefined && bewaard.afgerondOp !== null) throw new DomainError('CONFLICT');
  const inhoud = concept ? unsafeInhoud : parseTaakdossier(sleutel.taak, unsafeInhoud);
  if (!concept) await demandCatalogus(vraag, sleutel.taak, inhoud);
  const rij = {
    inhoud: vraag.cipher.seal(taakdossierPlaats(sleutel.userTaskKey), inhoud),
    concept: concept ? 1 : 0,
    bewaardOp: vraag.nu.toISOString(),
    bewaardDoor: pseudoniemOf(vraag.betrokkene),
  };
  await vraag.tx
    .insertInto('taakdossier')
    .values({
      ...sleutel,
      ...rij,
      inCompartiment: taakOf(sleutel.taak).inCompartiment === true ? 1 : 0,
      afgerondOp: null,
      afgerondDoor: null,
      onderwerpId: null,
    })
    .onConflict((conflict) => conflict.column('userTaskKey').doUpdateSet(rij))
    .execute();
}
