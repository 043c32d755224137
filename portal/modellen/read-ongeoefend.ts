import { modelpadOf } from '../../domain/modellen/modelbestand.js';
import type { Ongeoefend } from '../../domain/modellen/proefdraai.js';
import type { Conceptsleutel } from '../../store/modellen/save-modelconcept.js';
import type { Repository } from '../../store/repository.js';

/** What no scenario came by in this file; nothing when the change was not tried out in the state that it has now. */
export async function readOngeoefend(repository: Repository, sleutel: Conceptsleutel): Promise<Ongeoefend[]> {
  const [{ hash }, proefdraai] = await Promise.all([
    repository.readModelwijziging(sleutel.wijzigingId),
    repository.readProefdraai(sleutel.wijzigingId),
  ]);
  if (proefdraai?.hash !== hash) return [];
  return (proefdraai.resultaat?.ongeoefend ?? []).filter(({ bestand }) => bestand === modelpadOf(sleutel));
}
