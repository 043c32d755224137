import type { Request } from 'express';
import { z } from 'zod';
import { DomainError } from '../../domain/errors.js';
import {
  type Lopendmodel,
  type Modelbestand,
  bestandsnaamOf,
  isZelfdeBestand,
  modelbestandOf,
} from '../../domain/modellen/modelbestand.js';
import type { Conceptsleutel } from '../../store/modellen/save-modelconcept.js';
import type { ModellenPort } from '../ports/modellen-port.js';

/** The change in the address. @throws DomainError NIET_GEVONDEN when it cannot be one */
export function wijzigingIdIn(request: Request): string {
  const wijzigingId = z.uuid().safeParse(request.params['wijzigingId']);
  if (!wijzigingId.success) throw new DomainError('NIET_GEVONDEN');
  return wijzigingId.data;
}

/** The file that the address names as it is called on disk. @throws DomainError NIET_GEVONDEN when it cannot be one */
export function bestandIn(request: Request): Modelbestand {
  const bestand = modelbestandOf(String(request.params['bestand']));
  if (bestand === null) throw new DomainError('NIET_GEVONDEN');
  return bestand;
}

/** The file of a change in the address. @throws DomainError NIET_GEVONDEN */
export const conceptIn = (request: Request): Conceptsleutel => ({
  wijzigingId: wijzigingIdIn(request),
  ...bestandIn(request),
});

/** Where a change is. */
export const wijzigingPath = (wijzigingId: string): string => `/modellen/wijzigingen/${wijzigingId}`;

/** Where a file of a change is edited. */
export const conceptPath = ({ wijzigingId, ...bestand }: Conceptsleutel): string =>
  `${wijzigingPath(wijzigingId)}/bestanden/${bestandsnaamOf(bestand)}`;

/** The model that runs under this name; null for a new one. */
export async function lopendVan(modellen: ModellenPort, bestand: Modelbestand): Promise<Lopendmodel | null> {
  return (await modellen.list()).find((model) => isZelfdeBestand(model, bestand)) ?? null;
}
