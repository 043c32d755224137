import { catalogusveldenVan } from '../../domain/catalogus/taakvelden.js';
import { DomainError } from '../../domain/errors.js';
import type { TaakNaam } from '../../domain/taak/taak.js';
import type { Vraag } from '../toegang/vraag.js';
import { readVeldkeuzes } from './read-veldkeuzes.js';

/**
 * Holds what was chosen against the catalogue of today: the form offers no more than that, and other doors may not either.
 * @throws DomainError ONGELDIG with a sentence per field
 */
export async function demandCatalogus(vraag: Vraag, taak: TaakNaam, inhoud: unknown): Promise<void> {
  const velden: Record<string, string> = {};
  for (const [veld, bron] of catalogusveldenVan(taak)) {
    const gekozen = chosenIn(inhoud, veld);
    if (gekozen.size === 0) continue;
    const bekend = (await readVeldkeuzes(vraag, bron)).map(({ value }) => value);
    for (const [plek, codes] of gekozen)
      if (codes.some((code) => !bekend.includes(code)))
        velden[plek] = 'Er is iets gekozen wat niet meer in de lijst staat. Kies opnieuw.';
  }
  if (Object.keys(velden).length > 0) throw new DomainError('ONGELDIG', { velden });
}

type Waarden = Readonly<Record<string, unknown>>;

/** The codes in a field, by where they stand: `acties.houder` is a field in each row of a list. */
function chosenIn(inhoud: unknown, veld: string): Map<string, string[]> {
  const [eerste = '', inRij] = veld.split('.');
  const waarde = (inhoud as Waarden)[eerste];
  if (inRij === undefined) return new Map(waarde == null ? [] : [[veld, codesOf(waarde)]]);
  const rijen = (waarde ?? []) as readonly Waarden[];
  return new Map(
    rijen.flatMap((rij, index) =>
      rij[inRij] == null ? [] : [[`${eerste}.${index}.${inRij}`, codesOf(rij[inRij])] as const],
    ),
  );
}

const codesOf = (waarde: unknown): string[] => [waarde as string | string[]].flat();
