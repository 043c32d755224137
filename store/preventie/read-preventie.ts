import { bescherm } from '../../domain/kleine-aantallen/bescherm.js';
import type { Regio } from '../../domain/keten/regio.js';
import {
  type Activiteitsoort,
  type Doelgroep,
  type Effect,
  MAATREGELSOORTEN,
  type Maatregelsoort,
} from '../../domain/preventie/preventiejaar.js';
import { demandGroep } from '../toegang/demand-groep.js';
import { logVraag } from '../toegang/log-vraag.js';
import type { Vraag } from '../toegang/vraag.js';

const LOG = { verwerking: 'PREVENTIE_GELEZEN', actie: 'lezen', veldgroep: 'preventie' } as const;

/** The prevention of one region in one year. A count of null is not shown to anybody (INV11). */
export interface PreventieWeergave {
  regio: Regio;
  jaar: number;
  stand: 'PLAN' | 'LOOPT' | 'AFGEROND';
  activiteiten: {
    activiteitId: string;
    soort: Activiteitsoort;
    doelgroep: Doelgroep;
    gemeente: string;
    op: string;
    status: 'GEPLAND' | 'UITGEVOERD' | 'VERVALLEN';
    bereik: number | null;
    tevredenheid: number | null;
    effect: Effect | null;
  }[];
  maatregelen: {
    halfjaar: string;
    totaal: number | null;
    rijen: { maatregel: Maatregelsoort; aantal: number | null }[];
  }[];
}

/** Every region and year, the newest first. */
export async function readPreventie(vraag: Vraag): Promise<PreventieWeergave[]> {
  const toegang = demandGroep(vraag, 'preventie:lezen', LOG);
  logVraag(vraag, { ...LOG, onderwerpen: [{ soort: 'geen', id: null, toegang }] });
  const { tx } = vraag;
  const [jaren, activiteiten, maatregelen] = await vraag.asSysteem('preventie', async () => [
    await tx.selectFrom('preventiejaar').selectAll().orderBy('jaar', 'desc').orderBy('regio').execute(),
    await tx.selectFrom('preventieactiviteit').selectAll().orderBy('op').orderBy('activiteitId').execute(),
    await tx.selectFrom('preventiemaatregel').selectAll().orderBy('halfjaar').execute(),
  ]);
  return jaren.map(({ zaakId, regio, jaar, vastgesteldOp, afgerondOp }) => ({
    regio: regio as Regio,
    jaar,
    stand: vastgesteldOp === null ? 'PLAN' : afgerondOp === null ? 'LOOPT' : 'AFGEROND',
    activiteiten: activiteiten
      .filter((een) => een.zaakId === zaakId)
      .map(({ soort, doelgroep, effect, activiteitId, gemeente, op, status, bereik, tevredenheid }) => ({
        activiteitId,
        gemeente,
        op,
        status,
        bereik,
        tevredenheid,
        soort: soort as Activiteitsoort,
        doelgroep: doelgroep as Doelgroep,
        effect: effect as Effect | null,
      })),
    maatregelen: perHalfjaar(maatregelen.filter((een) => een.zaakId === zaakId)),
  }));
}

function perHalfjaar(
  rijen: readonly { halfjaar: string; maatregel: string; aantal: number }[],
): PreventieWeergave['maatregelen'] {
  const soorten = Object.keys(MAATREGELSOORTEN) as Maatregelsoort[];
  return [...new Set(rijen.map(({ halfjaar }) => halfjaar))].map((halfjaar) => {
    const geteld = rijen.filter((rij) => rij.halfjaar === halfjaar);
    const aantalVan = (soort: string) => geteld.find(({ maatregel }) => maatregel === soort)?.aantal ?? 0;
    const getoond = bescherm({
      aantallen: new Map([
        ['totaal', geteld.reduce((som, { aantal }) => som + aantal, 0)],
        ...soorten.map((soort) => [soort, aantalVan(soort)] as const),
      ]),
      sommen: [{ totaal: 'totaal', delen: soorten }],
    });
    return {
      halfjaar,
      totaal: getoond.get('totaal') ?? null,
      rijen: soorten.map((maatregel) => ({ maatregel, aantal: getoond.get(maatregel) ?? null })),
    };
  });
}
