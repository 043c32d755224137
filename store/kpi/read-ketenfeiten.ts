import { versieOp } from '../../domain/catalogus/catalogusversie.js';
import type { Kpigebeurtenis } from '../../domain/kpi/deelmeting.js';
import { dagVan } from '../../domain/tijd/amsterdam.js';
import { readVersies } from '../catalogus/read-versies.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { type Periode, ketenfeit } from './ketenfeit.js';
import { readActiviteiten, readGemeenten } from './read-preventiefeiten.js';

/** After this long a line of the sociale kaart is old (K-SF9). */
const CONTROLE_MAANDEN = 6;

/** What the keten itself did in a period, beside its casussen. */
export async function readKetenfeiten(
  uow: Pick<UnitOfWork, 'tx'>,
  periode: Periode,
): Promise<Kpigebeurtenis[]> {
  return [
    ...(await readLeerpunten(uow, periode)),
    ...(await readActiviteiten(uow, periode)),
    ...(await readGemeenten(uow, periode)),
    ...(await readKaart(uow, periode.tot)),
  ];
}

/** Lessons that had to be carried through in the period: in time, or not (K-53). */
async function readLeerpunten(
  { tx }: Pick<UnitOfWork, 'tx'>,
  { vanaf, tot }: Periode,
): Promise<Kpigebeurtenis[]> {
  const rijen = await tx
    .selectFrom('leerpunt')
    .select(['leerpuntId', 'uiterlijk', 'status', 'statusOp'])
    .where('uiterlijk', '>=', dagVan(vanaf))
    .where('uiterlijk', '<', dagVan(tot))
    .execute();
  return rijen.map(({ leerpuntId, uiterlijk, status, statusOp }) => {
    const isOpTijd = status === 'DOORGEVOERD' && statusOp !== null && dagVan(new Date(statusOp)) <= uiterlijk;
    return ketenfeit('LEERPUNT_MOEST_KLAAR', leerpuntId, isOpTijd, tot);
  });
}

/** Partners with how long ago somebody looked at their line; what the product began with nobody looked at. */
async function readKaart(uow: Pick<UnitOfWork, 'tx'>, tot: Date): Promise<Kpigebeurtenis[]> {
  const versies = await readVersies(uow, 'partners');
  const dag = dagVan(new Date(tot.getTime() - 1));
  const grens = new Date(tot);
  grens.setUTCMonth(grens.getUTCMonth() - CONTROLE_MAANDEN);
  return [...new Set(versies.map(({ code }) => code))].flatMap((code) => {
    const versie = versieOp(versies, code, dag);
    if (versie === undefined || (versie.geldigTot !== null && versie.geldigTot < dag)) return [];
    return [ketenfeit('PARTNER_OP_KAART', code, versie.op !== null && versie.op >= grens.toISOString(), tot)];
  });
}
