import type { Fase } from '../../domain/casus/fase.js';
import type { Prioriteit } from '../../domain/casus/prioriteit.js';
import { SCHENDINGEN, type Schending } from '../../domain/bewaken/bevinding.js';
import { isVerdwenen } from '../../domain/casus/verdwenen.js';
import { volgendeActie } from '../../domain/taak/wachtpunt.js';
import { readSlachtoffers } from '../casus/read-slachtoffers.js';
import { demandGroep } from '../toegang/demand-groep.js';
import { logVraag } from '../toegang/log-vraag.js';
import type { Vraag } from '../toegang/vraag.js';
import { readOpenWachtpunten } from '../wachtpunt/open-wachtpunten.js';
import { readBewakingsstand } from '../bewaken/read-bewakingsstand.js';
import type { Regieoverzicht, Regieregel } from '../weergave.js';

const LOG = { verwerking: 'REGIE_GELEZEN', actie: 'lezen', veldgroep: 'regie' } as const;

/** Procesregie sees what was released, on every casus. */
const PROCESREGIE = { compartiment: false, vrijgegeven: true };

/**
 * Every open casus with owner, next step and deadline, and those that have disappeared (INV1): by what the dossier says
 * now, or by what the last check found from outside and nobody repaired yet.
 */
export async function readRegie(vraag: Vraag): Promise<Regieoverzicht> {
  const toegang = demandGroep(vraag, 'regie:lezen', LOG);
  const casussen = await vraag.tx
    .selectFrom('casus')
    .selectAll()
    .where('status', '=', 'OPEN')
    .orderBy('geopendOp')
    .execute();
  const wachtpunten = await readOpenWachtpunten(
    vraag,
    casussen.map(({ casusId }) => casusId),
  );
  const { schendingen, controle } = await vraag.asSysteem('bewaken', async () => ({
    schendingen: await readOpenSchendingen(vraag),
    controle: await readBewakingsstand(vraag),
  }));
  const slachtoffers = await readSlachtoffers(
    vraag,
    casussen.map(({ casusId }) => casusId),
  );
  logVraag(vraag, {
    ...LOG,
    onderwerpen: casussen.map(({ casusId }) => ({ soort: 'casus', id: casusId, toegang })),
  });
  const regels = casussen.map((casus) => {
    const open = wachtpunten(casus.casusId, PROCESREGIE);
    const actie = volgendeActie(open);
    const fase = casus.fase as Fase;
    const { casusId, casusnummer, eigenaarGroep, vervangerGroep } = casus;
    const regel: Regieregel = {
      casusId,
      casusnummer,
      fase,
      prioriteit: casus.prioriteit as Prioriteit | null,
      voorlopigePrioriteit: casus.voorlopigePrioriteit as Prioriteit | null,
      eigenaarGroep,
      vervangerGroep,
      volgendeStap: actie?.label ?? null,
      uiterlijk: actie?.uiterlijk ?? null,
      escalatieOpen: open.some(({ escalatieOpen }) => escalatieOpen),
      schendingen: schendingen.get(casusId) ?? [],
    };
    return {
      regel,
      verdwenen:
        regel.schendingen.length > 0 ||
        isVerdwenen({ fase, eigenaarGroep, vervangerGroep, wachtpunten: open }, vraag.nu),
    };
  });
  return {
    casussen: regels.map(({ regel }) => regel),
    slachtoffers: slachtoffers.size,
    verdwenen: regels.filter(({ verdwenen }) => verdwenen).map(({ regel }) => regel),
    controle,
  };
}

/** A term is judged as it stands now: an alarm that came a moment after the check has repaired it. */
async function readOpenSchendingen({ tx }: Pick<Vraag, 'tx'>): Promise<Map<string, Schending[]>> {
  const rijen = await tx
    .selectFrom('bevinding')
    .select(['casusId', 'soort'])
    .where('soort', 'in', SCHENDINGEN)
    .where('soort', '<>', 'TERMIJN')
    .where('casusId', 'is not', null)
    .where('opgelostOp', 'is', null)
    .execute();
  const perCasus = new Map<string, Schending[]>();
  for (const { casusId, soort } of rijen)
    perCasus.set(casusId ?? '', [...(perCasus.get(casusId ?? '') ?? []), soort as Schending]);
  return perCasus;
}
