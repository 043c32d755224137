const CIJFERS = ['Nul', 'Een', 'Twee', 'Drie', 'Vier', 'Vijf', 'Zes', 'Zeven', 'Acht', 'Negen'];
const RANGTELWOORDEN = [
  'Nulde',
  'Eerste',
  'Tweede',
  'Derde',
  'Vierde',
  'Vijfde',
  'Zesde',
  'Zevende',
  'Achtste',
  'Negende',
];
/** Longer ids are not read any more. */
const MEESTE_WOORDEN = 7;

/**
 * A label as one word for an id, `MeldingRegistreren`: without accents and signs, with digits written out. Empty for a label
 * in which nothing can be read.
 */
export function woordenVan(label: string): string {
  return label
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/(?<!\d)(\d)e(?![A-Za-z])/g, (_, cijfer: string) => ` ${RANGTELWOORDEN[Number(cijfer)]!} `)
    .replace(/\d/g, (cijfer) => ` ${CIJFERS[Number(cijfer)]!} `)
    .split(/[^A-Za-z]+/)
    .filter((woord) => woord !== '')
    .slice(0, MEESTE_WOORDEN)
    .map((woord) => woord[0]!.toUpperCase() + woord.slice(1))
    .join('');
}

/**
 * The first of these that is free; else the last one with a rangtelwoord, `MelderBellenTweede`, which no check refuses.
 * @param kandidaten at least one
 */
export function eersteVrije(
  kandidaten: readonly [string, ...string[]],
  isBezet: (id: string) => boolean,
): string {
  const laatste = kandidaten.at(-1)!;
  for (const kandidaat of kandidaten) if (!isBezet(kandidaat)) return kandidaat;
  for (let keer = 2; ; keer++) {
    const genummerd = laatste + (RANGTELWOORDEN[keer] ?? woordenVan(`${keer}`));
    if (!isBezet(genummerd)) return genummerd;
  }
}
