import type { TaakDossier, TaakSleutel } from '../repository.js';
import { readNamen } from '../gebruiker/read-namen.js';
import type { Vraag } from '../toegang/vraag.js';
import { demandTaakdossier, taakdossierPlaats } from './taakdossier-toegang.js';

export async function readTaakDossier(vraag: Vraag, sleutel: TaakSleutel): Promise<TaakDossier | null> {
  const bewaard = await demandTaakdossier(vraag, sleutel, {
    verwerking: 'TAAKDOSSIER_GELEZEN',
    actie: 'lezen',
  });
  if (bewaard === undefined) return null;
  const naamVan = await readNamen(vraag, [bewaard.bewaardDoor]);
  return {
    inhoud: vraag.cipher.open(taakdossierPlaats(bewaard.userTaskKey), bewaard.inhoud) as Record<
      string,
      unknown
    >,
    concept: bewaard.concept === 1,
    bewaardOp: bewaard.bewaardOp,
    bewaardDoor: naamVan(bewaard.bewaardDoor),
  };
}
