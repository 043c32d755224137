import { DomainError } from '../../domain/errors.js';
import type { Matchoordeel } from '../../domain/melding/match.js';
import { findCasus } from '../casus/find-casus.js';
import { recordGebeurtenis } from '../casus/record-gebeurtenis.js';
import type { MatchvoorstelTabel } from '../database/tables/melding.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { joinCasus } from './join-casus.js';
import { linkDossier } from './link-dossier.js';
import { matchredenPlaats } from './matchreden-plaats.js';

/** What a person decided about the kandidaten of a casus. */
export interface Oordeel {
  casusId: string;
  /** Key of the step or action; the same one decides once. */
  sleutel: string;
  oordeel: Matchoordeel;
  /** Which kandidaat, for BEKEND. */
  nummer: number | null;
  reden: string;
  door: string;
  /** Whether the process of the casus must be told of the end of its casus. */
  wekProces: boolean;
}

/**
 * Carries out what a person decided (INV18). BEKEND joins the melding to the open casus of that person, or lets this
 * casus go on with the existing dossier when that person has no open casus. TWIJFEL keeps them apart, to be asked again.
 * @returns SAMENGEVOEGD when this casus ended; the same answer when it was decided before
 * @throws DomainError CONFLICT when there is no such kandidaat to decide on
 */
export async function recordOordeel(uow: UnitOfWork, besluit: Oordeel): Promise<'SAMENGEVOEGD' | 'VERDER'> {
  const { casusId, sleutel, oordeel, door } = besluit;
  const casus = await findCasus(uow, casusId);
  const isNieuw = await recordGebeurtenis(uow, {
    casusId,
    sleutel,
    soort: 'MATCH_BEOORDEELD',
    waarde: oordeel,
    door,
  });
  if (!isNieuw) return casus.afsluitreden === 'SAMENGEVOEGD' ? 'SAMENGEVOEGD' : 'VERDER';

  const open = await openVoorstellen(uow, casusId);
  const gekozen = open.find(({ nummer }) => nummer === besluit.nummer);
  if (open.length === 0 || (oordeel === 'BEKEND' && gekozen === undefined)) throw new DomainError('CONFLICT');
  for (const voorstel of open) await writeStand(uow, voorstel, standOf(voorstel, besluit), besluit);
  if (oordeel !== 'BEKEND' || gekozen === undefined) return 'VERDER';

  const doel = await findOpenCasus(uow, gekozen);
  if (doel === undefined) {
    await linkDossier(uow, { casusId, voorstel: gekozen, door });
    return 'VERDER';
  }
  const { wekProces } = besluit;
  await joinCasus(uow, { casus, doelCasusId: doel, voorstel: gekozen, sleutel, door, wekProces });
  return 'SAMENGEVOEGD';
}

/** What a person can still decide on, by its number. */
export function openVoorstellen(
  { tx }: Pick<UnitOfWork, 'tx'>,
  casusId: string,
): Promise<MatchvoorstelTabel[]> {
  return tx
    .selectFrom('matchvoorstel')
    .selectAll()
    .where('casusId', '=', casusId)
    .where('stand', 'in', ['VOORGESTELD', 'TWIJFEL'])
    .orderBy('nummer')
    .execute();
}

function standOf({ nummer }: MatchvoorstelTabel, { oordeel, nummer: gekozen }: Oordeel) {
  if (oordeel === 'TWIJFEL') return 'TWIJFEL';
  return oordeel === 'BEKEND' && nummer === gekozen ? 'BEVESTIGD' : 'AFGEWEZEN';
}

async function writeStand(
  { tx, nu, cipher }: UnitOfWork,
  { voorstelId }: MatchvoorstelTabel,
  stand: MatchvoorstelTabel['stand'],
  { reden, door }: Oordeel,
): Promise<void> {
  await tx
    .updateTable('matchvoorstel')
    .set({
      stand,
      reden: cipher.seal(matchredenPlaats(voorstelId), reden.trim()),
      beoordeeldOp: nu.toISOString(),
      beoordeeldDoor: door,
    })
    .where('voorstelId', '=', voorstelId)
    .execute();
}

/** The open casus of this person; the newest, should there be more. */
async function findOpenCasus(
  { tx }: UnitOfWork,
  { casusId, dossierId }: MatchvoorstelTabel,
): Promise<string | undefined> {
  const casus = await tx
    .selectFrom('casusDossier')
    .innerJoin('casus', 'casus.casusId', 'casusDossier.casusId')
    .select('casus.casusId')
    .where('casusDossier.dossierId', '=', dossierId)
    .where('casus.casusId', '<>', casusId)
    .where('casus.status', '=', 'OPEN')
    .orderBy('casus.geopendOp', 'desc')
    .executeTakeFirst();
  return casus?.casusId;
}
