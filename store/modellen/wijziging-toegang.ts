import type { Selectable } from 'kysely';
import { DomainError } from '../../domain/errors.js';
import { BEWERKBAAR } from '../../domain/modellen/modelwijziging.js';
import type { ModelwijzigingTabel } from '../database/tables/modellen.js';
import { demandGroep, type Toegestaan } from '../toegang/demand-groep.js';
import { logVraag } from '../toegang/log-vraag.js';
import type { Vraag } from '../toegang/vraag.js';

const LEZEN = { verwerking: 'MODELLEN_GELEZEN', actie: 'lezen', veldgroep: 'modellen' } as const;
const SCHRIJVEN = {
  verwerking: 'MODELWIJZIGING_BEWAARD',
  actie: 'schrijven',
  veldgroep: 'modellen',
} as const;

/** Asks to read models and changes of them, and writes it down. @throws AccessRefused */
export function demandLezen(vraag: Vraag): void {
  const toegang = demandGroep(vraag, 'modellen:lezen', LEZEN);
  logVraag(vraag, { ...LEZEN, onderwerpen: [{ soort: 'geen', id: null, toegang }] });
}

/** Asks to change models; `logSchrijven` writes it down when it is worth a line. @throws AccessRefused */
export const demandSchrijven = (vraag: Vraag): Toegestaan =>
  demandGroep(vraag, 'modellen:schrijven', SCHRIJVEN);

export function logSchrijven(vraag: Vraag, toegang: Toegestaan): void {
  logVraag(vraag, { ...SCHRIJVEN, onderwerpen: [{ soort: 'geen', id: null, toegang }] });
}

/** What who changes a change holds, so that nobody changes it between reading and writing. */
export const wijzigingSlot = (wijzigingId: string): string => `modelwijziging ${wijzigingId}`;

/** The change itself. @throws DomainError NIET_GEVONDEN */
export async function readRij({ tx }: Vraag, wijzigingId: string): Promise<Selectable<ModelwijzigingTabel>> {
  const rij = await tx
    .selectFrom('modelwijziging')
    .selectAll()
    .where('wijzigingId', '=', wijzigingId)
    .executeTakeFirst();
  if (rij === undefined) throw new DomainError('NIET_GEVONDEN');
  return rij;
}

/** The change, held until the end, with files that may be edited now. @throws DomainError NIET_GEVONDEN or CONFLICT */
export async function holdBewerkbaar(
  vraag: Vraag,
  wijzigingId: string,
): Promise<Selectable<ModelwijzigingTabel>> {
  await vraag.lock(wijzigingSlot(wijzigingId));
  const rij = await readRij(vraag, wijzigingId);
  if (!BEWERKBAAR.includes(rij.status)) throw new DomainError('CONFLICT');
  return rij;
}
