import {
  type Celwijziging,
  celOf,
  celwijzigingSchema,
  isZelfdeCel,
  wijzigCel,
} from '../../domain/toegang/celwijziging.js';
import { DomainError } from '../../domain/errors.js';
import { isMotivering } from '../../domain/weging/motivering.js';
import { celSchema } from '../../domain/toegang/toegang-matrix.js';
import { GRENZEN, refuseWijziging } from '../../domain/toegang/toegangsgrenzen.js';
import { demandGroep } from '../toegang/demand-groep.js';
import { logVraag } from '../toegang/log-vraag.js';
import { type Vraag, pseudoniemOf } from '../toegang/vraag.js';
import { insertVersie, lastVersie, REGELSLOT } from './versies.js';
import { voorstelPlaats } from './voorstel-plaats.js';

const LOG = {
  verwerking: 'TOEGANGSREGELS_BESLIST',
  actie: 'schrijven',
  veldgroep: 'toegangsbesluit',
} as const;

/** What somebody decides on the proposal of another. */
export interface Toegangsbesluit {
  akkoord: boolean;
  oordeel: string;
}

/**
 * Approves or rejects a proposal; an approved one is the next version of the rules, at once.
 * @throws DomainError NIET_GEVONDEN, ZELFDE_PERSOON for who proposed it, MOTIVERING_ONTBREEKT, ONGELDIG when it crosses
 * a limit by now, or CONFLICT when it was decided before or the cell was changed since
 */
export async function decideToegangsvoorstel(
  vraag: Vraag,
  voorstelId: string,
  { akkoord, oordeel }: Toegangsbesluit,
): Promise<void> {
  const { tx, nu, cipher } = vraag;
  const toegang = demandGroep(vraag, 'toegangsbesluit:schrijven', LOG);
  const wie = pseudoniemOf(vraag.betrokkene);
  await vraag.lock(REGELSLOT);
  const voorstel = await tx
    .selectFrom('toegangsvoorstel')
    .selectAll()
    .where('voorstelId', '=', voorstelId)
    .executeTakeFirst();
  if (voorstel === undefined) throw new DomainError('NIET_GEVONDEN');
  if (voorstel.voorgesteldDoor === wie) throw new DomainError('ZELFDE_PERSOON');
  if (voorstel.status !== 'OPEN') throw new DomainError('CONFLICT');
  if (!isMotivering(oordeel)) throw new DomainError('MOTIVERING_ONTBREEKT');
  const { groep, rol } = voorstel;
  const wijziging = celwijzigingSchema.parse({ groep, rol, wordt: JSON.parse(voorstel.wordt) as unknown });
  if (akkoord) await demandPast(vraag, wijziging, voorstel.was);
  await tx
    .updateTable('toegangsvoorstel')
    .set({
      status: akkoord ? 'GOEDGEKEURD' : 'AFGEWEZEN',
      oordeel: cipher.seal(voorstelPlaats(voorstelId, 'oordeel'), oordeel.trim()),
      beslistOp: nu.toISOString(),
      beslistDoor: wie,
    })
    .where('voorstelId', '=', voorstelId)
    .execute();
  if (akkoord) {
    const { versie, matrix } = vraag.regels;
    await insertVersie(vraag, { versie: versie + 1, matrix: wijzigCel(matrix, wijziging), voorstelId });
  }
  logVraag(vraag, { ...LOG, onderwerpen: [{ soort: 'geen', id: null, toegang }] });
}

/** What was proposed was a change of the cell as it stood then, and must still be within the limits. */
async function demandPast(vraag: Vraag, wijziging: Celwijziging, was: string): Promise<void> {
  const { regels } = vraag;
  const grens = refuseWijziging(regels.matrix, wijziging);
  if (grens !== null) throw new DomainError('ONGELDIG', { velden: { cel: GRENZEN[grens] } });
  const laatste = await lastVersie(vraag);
  const isOngewijzigd = isZelfdeCel(celOf(regels.matrix, wijziging), celSchema.parse(JSON.parse(was)));
  if (laatste?.versie !== regels.versie || !isOngewijzigd) throw new DomainError('CONFLICT');
}
