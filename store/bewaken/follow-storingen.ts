import { type Storing, STORING_MAX, storingsleutel } from '../../domain/bewaken/storing.js';
import { recordGebeurtenis } from '../casus/record-gebeurtenis.js';
import { relateGroepen } from '../casus/relate-groep.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { closeWachtpunten } from '../wachtpunt/close-wachtpunten.js';
import { insertWachtpuntOnce } from '../wachtpunt/insert-wachtpunt.js';

const TECHNIEK = 'r14.techniek';
const REGISSEUR = 'r03.zvh';

/**
 * Holds what stands still in the engine against the casussen: each stop is something that its casus waits for, of technical
 * management and within four hours; past that it is escalated to procesregie, and when it was repaired nobody waits for it
 * any more (processen.md 3.2). Done again it changes nothing.
 * @param storingen all that the engine knows of now, without those of the compartment of police and OM (INV8)
 */
export async function followStoringen(uow: UnitOfWork, storingen: readonly Storing[]): Promise<void> {
  await uow.lock('storingen');
  const bekend = await readOpen(uow);
  const nu = new Map(storingen.map((storing) => [storingsleutel(storing), storing]));
  for (const { sleutel, casusId } of bekend)
    if (!nu.has(sleutel)) await closeStoring(uow, { sleutel, casusId });
  const open = new Set(bekend.map(({ sleutel }) => sleutel));
  for (const storing of storingen)
    if (!open.has(storingsleutel(storing)) && storing.casusId !== null)
      await openStoring(uow, { ...storing, casusId: storing.casusId });
  for (const wachtpunt of await readOpen(uow))
    if (wachtpunt.escalatieOpen === 0 && Date.parse(wachtpunt.uiterlijk) <= uow.nu.getTime())
      await escalateStoring(uow, wachtpunt);
}

interface OpenStoring {
  sleutel: string;
  casusId: string;
  uiterlijk: string;
  escalatieOpen: number;
}

async function readOpen({ tx }: UnitOfWork): Promise<OpenStoring[]> {
  const rijen = await tx
    .selectFrom('wachtpunt')
    .select(['sleutel', 'casusId', 'uiterlijk', 'escalatieOpen'])
    .where('soort', '=', 'STORING')
    .where('geslotenOp', 'is', null)
    .execute();
  return rijen.flatMap(({ casusId, ...rij }) => (casusId === null ? [] : [{ casusId, ...rij }]));
}

async function openStoring(uow: UnitOfWork, storing: Storing & { casusId: string }): Promise<void> {
  const { casusId, sinds } = storing;
  const casus = await uow.tx
    .selectFrom('casus')
    .select('periode')
    .where('casusId', '=', casusId)
    .where('status', '=', 'OPEN')
    .executeTakeFirst();
  if (casus === undefined) return;
  const sleutel = storingsleutel(storing);
  // What was closed meanwhile, as with its casus, stays closed.
  const isGezet = await insertWachtpuntOnce(uow, {
    casusId,
    periode: casus.periode,
    sleutel,
    soort: 'STORING',
    label: 'Storing in het proces verhelpen',
    groepen: [TECHNIEK],
    vervangerGroep: REGISSEUR,
    uiterlijk: new Date(sinds.getTime() + STORING_MAX),
  });
  if (!isGezet) return;
  await recordGebeurtenis(uow, { casusId, sleutel, soort: 'STORING_ONTSTAAN' });
}

async function escalateStoring(uow: UnitOfWork, { sleutel, casusId }: OpenStoring): Promise<void> {
  await uow.tx
    .updateTable('wachtpunt')
    .set({ escalatieOpen: 1, escalatieNiveau: 1 })
    .where('sleutel', '=', sleutel)
    .execute();
  await relateGroepen(uow, casusId, [REGISSEUR]);
  await recordGebeurtenis(uow, { casusId, sleutel, soort: 'STORING_GEESCALEERD' });
}

async function closeStoring(
  uow: UnitOfWork,
  { sleutel, casusId }: Pick<OpenStoring, 'sleutel' | 'casusId'>,
): Promise<void> {
  await closeWachtpunten(uow, casusId, { sleutel, reden: 'VERHOLPEN' });
  await recordGebeurtenis(uow, { casusId, sleutel, soort: 'STORING_VERHOLPEN' });
}
