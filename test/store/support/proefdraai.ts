import type { Proefresultaat } from '../../../domain/modellen/proefdraai.js';
import type { Lopendekop } from '../../../store/modellen/proefdraai.js';
import type { Repository } from '../../../store/repository.js';
import type { Store } from '../../../store/store.js';

/** What comes out when nothing is wrong and nothing changes. */
export const GOED: Proefresultaat = { bevindingen: [], motor: null, lopend: [], concept: [], ongeoefend: [] };

/** Tries a change out, as if somebody played the scenarios. @returns the state that was tried */
export async function probeer(
  store: Pick<Store, 'modellen'>,
  repository: Repository,
  wijzigingId: string,
  { lopend = [], resultaat = GOED }: { lopend?: readonly Lopendekop[]; resultaat?: Proefresultaat } = {},
): Promise<string> {
  const { proefdraaiId } = await repository.startProefdraai(wijzigingId, lopend);
  await store.modellen.finishProefdraai(proefdraaiId, resultaat);
  return (await repository.readModelwijziging(wijzigingId)).hash;
}
