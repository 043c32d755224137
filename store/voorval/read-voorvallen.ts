import type { Voorvalsoort, Voorvaluitkomst } from '../../domain/casus/voorval.js';
import { readNamen } from '../gebruiker/read-namen.js';
import { demandCasus } from '../toegang/casus-toegang.js';
import { logVraag } from '../toegang/log-vraag.js';
import type { Vraag } from '../toegang/vraag.js';
import { voorvalPlaats } from './voorval-plaats.js';

const LOG = { verwerking: 'VOORVAL_GELEZEN', actie: 'lezen', veldgroep: 'voorvallen' } as const;

/** What was reported about a casus. */
export interface VoorvalWeergave {
  voorvalId: string;
  soort: Voorvalsoort;
  waarde: string | null;
  toelichting: string | null;
  gemeldOp: string;
  door: string;
  uitkomst: Voorvaluitkomst | null;
}

/** What was reported about a casus, the newest first; nothing for who may not read it, as if there were none. */
export async function readVoorvallen(vraag: Vraag, casusId: string): Promise<VoorvalWeergave[]> {
  const { may } = await demandCasus(vraag, casusId, LOG);
  const toegang = may('voorvallen:lezen');
  logVraag(vraag, { ...LOG, onderwerpen: [{ soort: 'casus', id: casusId, toegang }] });
  if (!toegang.toegestaan) return [];
  const rijen = await vraag.tx
    .selectFrom('voorval')
    .selectAll()
    .where('casusId', '=', casusId)
    .orderBy('gemeldOp', 'desc')
    .orderBy('voorvalId')
    .execute();
  const naamVan = await readNamen(
    vraag,
    rijen.map(({ gemeldDoor }) => gemeldDoor),
  );
  return rijen.map(({ voorvalId, soort, waarde, toelichting, gemeldOp, gemeldDoor, uitkomst }) => ({
    voorvalId,
    soort: soort as Voorvalsoort,
    waarde,
    toelichting:
      toelichting === null ? null : (vraag.cipher.open(voorvalPlaats(voorvalId), toelichting) as string),
    gemeldOp,
    door: naamVan(gemeldDoor),
    uitkomst: uitkomst as Voorvaluitkomst | null,
  }));
}
