import type { Catalogusdefinitie } from './catalogi.js';

/** Gives the definition its exact types. */
export function defineCatalogus<Inhoud extends object>(
  catalogus: Catalogusdefinitie<Inhoud>,
): Catalogusdefinitie<Inhoud> {
  return catalogus;
}
