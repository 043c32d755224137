import type { Beheer } from './open-sleutelbeheer.js';

/** Tells of each key what it still seals, and which may go. @returns the exit code */
export async function checkSleutels({ store, sleutels, say }: Beheer): Promise<number> {
  const aantallen = await store.sleutels.countPerSleutel();
  const { actief } = sleutels;
  for (const id of Object.keys(sleutels.velden)) {
    const aantal = aantallen.get(id) ?? 0;
    const stand =
      id === actief
        ? 'actief'
        : aantal > 0
          ? 'nog nodig: draai npm run sleutels:wisselen'
          : 'niet meer nodig voor de dossiers; oudere back-ups hebben haar nog nodig';
    say(`  ${id}: ${aantal} waarden (${stand})`);
  }
  const vreemd = [...aantallen.keys()].filter((id) => !Object.hasOwn(sleutels.velden, id));
  for (const id of vreemd)
    say(`  ✗ ${id}: ${aantallen.get(id)} waarden, en die sleutel staat niet in de ring`);
  return vreemd.length === 0 ? 0 : 2;
}
