import { AFGESCHERMD, type Afschermbaar } from '../../domain/toegang/afgeschermd.js';
import { type Tabeladvies, tabeladviesSchema } from '../../domain/weging/tabeladvies.js';
import { demandCasus } from '../toegang/casus-toegang.js';
import { logVraag } from '../toegang/log-vraag.js';
import type { Vraag } from '../toegang/vraag.js';

const LOG = { verwerking: 'WEGING_GELEZEN', actie: 'lezen', veldgroep: 'weging1' } as const;

/** An advice, and when it was given. */
export interface TabeladviesWeergave extends Tabeladvies {
  vastgelegdOp: string;
}

/** What the tables advised outside a weging, the newest first; for who may read the weging. */
export async function readTabeladviezen(
  vraag: Vraag,
  casusId: string,
): Promise<Afschermbaar<TabeladviesWeergave[]>> {
  const { may } = await demandCasus(vraag, casusId, LOG);
  const toegang = may('weging1:lezen');
  const rijen = await vraag.tx
    .selectFrom('tabeladvies')
    .selectAll()
    .where('casusId', '=', casusId)
    .orderBy('vastgelegdOp', 'desc')
    .orderBy('sleutel')
    .execute();
  logVraag(vraag, { ...LOG, onderwerpen: [{ soort: 'casus', id: casusId, toegang }] });
  if (!toegang.toegestaan) return AFGESCHERMD;
  return rijen.map(({ vastgelegdOp, regels, uitkomst, ...rij }) => ({
    ...tabeladviesSchema.parse({
      ...rij,
      regels: JSON.parse(regels) as unknown,
      uitkomst: JSON.parse(uitkomst) as unknown,
    }),
    vastgelegdOp,
  }));
}
