import type { Kpigebeurtenis } from '../../domain/kpi/deelmeting.js';
import { GEMEENTEN } from '../../domain/keten/gemeente.js';
import { REGIOS, type Regio } from '../../domain/keten/regio.js';
import { momentenVan } from '../../domain/preventie/preventiejaar.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { type Periode, ketenfeit } from './ketenfeit.js';

/** Activities of which the effect became known in the period, and could be said (K-11b). */
export async function readActiviteiten(
  { tx }: Pick<UnitOfWork, 'tx'>,
  { vanaf, tot }: Periode,
): Promise<Kpigebeurtenis[]> {
  const rijen = await tx
    .selectFrom('preventieactiviteit')
    .select(['activiteitId', 'op', 'effect'])
    .where('effect', 'in', ['STIJGING', 'DALING', 'GELIJK'])
    .execute();
  return rijen
    .filter(({ op }) => {
      const gemeten = new Date(momentenVan(op).metenOp);
      return gemeten >= vanaf && gemeten < tot;
    })
    .map(({ activiteitId, effect }) =>
      ketenfeit('ACTIVITEIT_GEMETEN', activiteitId, effect === 'STIJGING', tot),
    );
}

/** Every municipality: did its region say in the period what its figures mean (K-12)? */
export async function readGemeenten(
  { tx }: Pick<UnitOfWork, 'tx'>,
  { vanaf, tot }: Periode,
): Promise<Kpigebeurtenis[]> {
  const geduid = await tx
    .selectFrom('taakdossier')
    .innerJoin('preventiejaar', 'preventiejaar.zaakId', 'taakdossier.zaakId')
    .select('preventiejaar.regio')
    .where('taakdossier.taak', '=', 'cijfers-duiden')
    .where('taakdossier.afgerondOp', '>=', vanaf.toISOString())
    .where('taakdossier.afgerondOp', '<', tot.toISOString())
    .execute();
  const gemeenten = geduid.flatMap(({ regio }): readonly string[] => REGIOS[regio as Regio].gemeenten);
  return Object.keys(GEMEENTEN).map((code) =>
    ketenfeit('GEMEENTE_IN_REGIO', code, gemeenten.includes(code), tot),
  );
}
