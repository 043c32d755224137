import { AFGESCHERMD } from '../../domain/afgeschermd.js';
import { GEBEURTENISSEN, type Gebeurtenis } from '../../domain/gebeurtenis.js';
import { readNamen } from '../gebruiker/read-namen.js';
import { demandCasus } from '../toegang/casus-toegang.js';
import { logVraag } from '../toegang/log-vraag.js';
import type { Vraag } from '../toegang/vraag.js';
import type { TijdlijnRegel } from '../weergave.js';
import { toelichtingOf } from './record-gebeurtenis.js';

const LOG = { verwerking: 'TIJDLIJN_GELEZEN', actie: 'lezen', veldgroep: 'procesgegevens' } as const;

/** What happened to a casus, the newest first. */
export async function readTijdlijn(vraag: Vraag, casusId: string): Promise<TijdlijnRegel[]> {
  const { may } = await demandCasus(vraag, casusId, LOG);
  await logVraag(vraag, {
    ...LOG,
    onderwerpen: [{ soort: 'casus', id: casusId, toegang: may('procesgegevens:lezen') }],
  });
  const rijen = await vraag.tx
    .selectFrom('gebeurtenis')
    .selectAll()
    .where('casusId', '=', casusId)
    .orderBy('gebeurtenisId', 'desc')
    .execute();
  const naamVan = await readNamen(
    vraag,
    rijen.flatMap(({ door }) => door ?? []),
  );
  const magLezen = may('weging1:lezen').toegestaan;
  return rijen.map(({ op, soort, waarde, toelichting, sleutel, door }) => ({
    op,
    gebeurtenis: soort as Gebeurtenis,
    zin: GEBEURTENISSEN[soort as Gebeurtenis],
    waarde,
    toelichting:
      toelichting === null
        ? null
        : magLezen
          ? (vraag.cipher.open(toelichtingOf(casusId, sleutel), toelichting) as string)
          : AFGESCHERMD,
    door: door === null ? null : naamVan(door),
  }));
}
