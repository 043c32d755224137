import type { Plaats } from '../cipher/cipher.js';
import type { Modelbestand } from '../../domain/modellen/modelbestand.js';

/** Where the sealed texts of a change belong. */
export function modelwijzigingPlaats(wijzigingId: string, veld: 'titel' | 'reden'): Plaats {
  return { tabel: 'modelwijziging', id: wijzigingId, veld };
}

/** Where the reason of a decision on a change belongs. */
export function modelbesluitPlaats(besluitId: string): Plaats {
  return { tabel: 'modelbesluit', id: besluitId, veld: 'reden' };
}

/** Where the note of a version of one of its files belongs. */
export function modelopmerkingPlaats({
  wijzigingId,
  soort,
  naam,
  versie,
}: Modelbestand & { wijzigingId: string; versie: number }): Plaats {
  return { tabel: 'modelconceptversie', id: `${wijzigingId}/${soort}/${naam}/${versie}`, veld: 'opmerking' };
}
