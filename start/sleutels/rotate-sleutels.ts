import { readSleutelbestand, replaceSleutelbestand } from '../../store/sleutelring/sleutelbestand.js';
import { addSleutel } from '../../store/sleutelring/sleutelring.js';
import { checkSleutels } from './check-sleutels.js';
import type { Beheer } from './open-sleutelbeheer.js';

/** Others get their turn between two batches. */
const ADEMPAUZE = 20;

/**
 * Makes a new active key, unless an earlier rotation is not done yet, and seals everything with it. A ring that comes
 * from elsewhere gets its new key there; this then only seals. @returns the exit code
 */
export async function rotateSleutels(beheer: Beheer): Promise<number> {
  const { store, sleutels, pad, say } = beheer;
  const aantallen = await store.sleutels.countPerSleutel();
  const isBezig = [...aantallen.keys()].some((id) => id !== sleutels.actief);
  if (isBezig) say(`Een eerdere wissel naar ${sleutels.actief} gaat verder.`);
  else if (pad !== null) {
    await replaceSleutelbestand(pad, addSleutel(readSleutelbestand(pad)));
    say(`Nieuwe sleutel ${sleutels.actief}: het draaiende systeem gebruikt haar vanaf nu.`);
  }
  const { herverzegeld, beschadigd } = await store.sleutels.reseal(async ({ tabel, klaar, over }) => {
    say(`  ${tabel}: ${klaar} klaar, ${over} over`);
    await new Promise((resolve) => setTimeout(resolve, ADEMPAUZE));
  });
  say(`${herverzegeld} rijen verzegeld met ${sleutels.actief}.`);
  for (const { tabel, aantal } of beschadigd)
    say(`  ✗ ${tabel}: ${aantal} rijen gaan niet open; zij staan er nog zoals zij waren`);
  const code = await checkSleutels(beheer);
  return beschadigd.length > 0 ? 2 : code;
}
