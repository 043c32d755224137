import type { Gebeurtenis } from '../../domain/casus/gebeurtenis.js';
import { demandGroep } from '../toegang/demand-groep.js';
import { logVraag } from '../toegang/log-vraag.js';
import { type Vraag, groepenOf } from '../toegang/vraag.js';
import type { Piketmelding } from '../weergave.js';

const LOG = { verwerking: 'PIKETMELDING_GELEZEN', actie: 'lezen', veldgroep: 'piketmeldingen' } as const;

/** What tells that a call was answered. That bedenktijd ends soon is answered by nothing: it stays until the casus closes. */
const BEANTWOORD: Readonly<Partial<Record<Piketmelding['soort'], Gebeurtenis>>> = {
  ACUUT: 'ACUUT_OPGEVOLGD',
  DOORLAATTOETS: 'TOETS_AFGEROND',
  INGREEP: 'INGREEP_GETOETST',
};

/**
 * Calls to the piket groups of who asks that nobody answered yet, of casussen that are open, the newest first; procesregie
 * sees all.
 */
export async function readPiketmeldingen(vraag: Vraag): Promise<Piketmelding[]> {
  const toegang = demandGroep(vraag, 'piketmeldingen:lezen', LOG);
  const isProcesregie = vraag.betrokkene.soort === 'professional' && vraag.betrokkene.rollen.includes('R03');
  let query = vraag.tx
    .selectFrom('piketmelding')
    .innerJoin('casus', 'casus.casusId', 'piketmelding.casusId')
    .select(['piketmelding.casusId', 'casus.casusnummer', 'piketmelding.soort', 'piketmelding.op'])
    .where('casus.status', '=', 'OPEN')
    // A call to several groups is one call for who sees them all.
    .groupBy(['piketmelding.casusId', 'casus.casusnummer', 'piketmelding.soort', 'piketmelding.op'])
    .orderBy('piketmelding.op', 'desc');
  if (!isProcesregie) query = query.where('piketmelding.groep', 'in', [...groepenOf(vraag), '']);
  const rijen = await query.execute();
  const open = await withoutAnswered(vraag, rijen as Piketmelding[]);
  const casusIds = [...new Set(open.map(({ casusId }) => casusId))];
  logVraag(vraag, { ...LOG, onderwerpen: casusIds.map((id) => ({ soort: 'casus', id, toegang })) });
  return open.map(({ casusId, casusnummer, soort, op }) => ({ casusId, casusnummer, soort, op }));
}

/** A call that came after the answer is a new one. */
async function withoutAnswered(
  { tx }: Pick<Vraag, 'tx'>,
  oproepen: readonly Piketmelding[],
): Promise<Piketmelding[]> {
  const antwoorden = await tx
    .selectFrom('gebeurtenis')
    .select(['casusId', 'soort', 'op'])
    .where('casusId', 'in', ['', ...oproepen.map(({ casusId }) => casusId)])
    .where('soort', 'in', Object.values(BEANTWOORD))
    .execute();
  return oproepen.filter(
    (oproep) =>
      !antwoorden.some(
        ({ casusId, soort, op }) =>
          casusId === oproep.casusId && soort === BEANTWOORD[oproep.soort] && op >= oproep.op,
      ),
  );
}
