import { klassenIn, klassenOveral } from '../../domain/monitor/klassezicht.js';
import type { Variabeleklasse } from '../../domain/variabelen/define-variabele.js';
import { mayOf, relatiesOf, toegangsobjectOf } from '../toegang/casus-toegang.js';
import { demandGroep } from '../toegang/demand-groep.js';
import { logVraag } from '../toegang/log-vraag.js';
import type { Vraag } from '../toegang/vraag.js';

const LOG = { verwerking: 'MONITOR_GELEZEN', actie: 'lezen', veldgroep: 'monitor' } as const;
const PROCES = { verwerking: 'PROCES_GELEZEN', veldgroep: 'procesgegevens' } as const;

/** What somebody may do in the monitor. */
export interface Monitorzicht {
  magHerstellen: boolean;
  magIngrijpen: boolean;
  /** The classes of process variables by which they may search. */
  zoekklassen: Variabeleklasse[];
}

/** A casus behind a process, for who may see that casus. */
export interface Procescasus {
  casusId: string;
  casusnummer: string;
  /** The classes of process variables that they may read in it. */
  klassen: Variabeleklasse[];
}

/** Opens the monitor: for procesregie and technical management (ADR 22). */
export function readMonitor(vraag: Vraag): Promise<Monitorzicht> {
  const toegang = demandGroep(vraag, 'monitor:lezen', LOG);
  logVraag(vraag, { ...LOG, onderwerpen: [{ soort: 'geen', id: null, toegang }] });
  const { betrokkene, regels } = vraag;
  return Promise.resolve({
    magHerstellen: regels.roleMay(betrokkene, 'herstel:schrijven'),
    magIngrijpen: regels.roleMay(betrokkene, 'ingreep:schrijven'),
    zoekklassen: betrokkene.soort === 'professional' ? klassenOveral(regels, betrokkene) : [],
  });
}

/** Those of these casussen that this betrokkene may see; of others there is nothing, as of those that do not exist. */
export async function readProcescasussen(vraag: Vraag, casusIds: readonly string[]): Promise<Procescasus[]> {
  demandGroep(vraag, 'monitor:lezen', LOG);
  return show(
    vraag,
    await vraag.tx
      .selectFrom('casus')
      .selectAll()
      .where('casusId', 'in', [...casusIds, ''])
      .execute(),
    casusIds.length === 1 ? 'lezen' : 'zoeken',
  );
}

/** The casus with this number, for who may see it; null as when there is none. */
export async function findProcescasus(vraag: Vraag, casusnummer: string): Promise<Procescasus | null> {
  demandGroep(vraag, 'monitor:lezen', LOG);
  const rijen = await vraag.tx
    .selectFrom('casus')
    .selectAll()
    .where('casusnummer', '=', casusnummer)
    .execute();
  return (await show(vraag, rijen, 'zoeken'))[0] ?? null;
}

async function show(
  vraag: Vraag,
  casussen: readonly Parameters<typeof toegangsobjectOf>[1][],
  actie: 'lezen' | 'zoeken',
): Promise<Procescasus[]> {
  const relaties = await relatiesOf(
    vraag,
    casussen.map(({ casusId }) => casusId),
  );
  const zichtbaar = casussen.flatMap((casus) => {
    const may = mayOf(vraag, toegangsobjectOf(vraag, casus, relaties.get(casus.casusId) ?? []));
    const toegang = may('procesgegevens:lezen');
    return toegang.toegestaan ? [{ casus, may, toegang }] : [];
  });
  logVraag(vraag, {
    ...PROCES,
    actie,
    onderwerpen: zichtbaar.map(({ casus, toegang }) => ({ soort: 'casus', id: casus.casusId, toegang })),
  });
  return zichtbaar.map(({ casus: { casusId, casusnummer }, may }) => ({
    casusId,
    casusnummer,
    klassen: klassenIn(may),
  }));
}
