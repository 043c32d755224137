import { dagErbij, momentOp } from '../../../domain/tijd/amsterdam.js';
import type { Procescasus } from '../../../store/monitor/read-monitor.js';
import type {
  Instantie,
  Instantiefilter,
  Instantiepagina,
  Instantietoestand,
} from '../../ports/monitor-port.js';
import type { ProfessionalContext } from '../../route.js';
import { readVastgelopen, type Vastgelopen } from '../read-vastgelopen.js';
import { type Filterkeuze, PER_PAGINA, type Toestand, variabeleIn } from './instantie-filter.js';

/** One line of the list. */
export interface Instantieregel extends Instantie {
  isVastgelopen: boolean;
  /** For who may see it; null when it has none, and just so when it is not for this betrokkene. */
  casus: Procescasus | null;
}

export interface Gevonden extends Omit<Instantiepagina, 'instanties'> {
  regels: Instantieregel[];
}

const NIETS: Gevonden = { regels: [], aantal: 0, isMeer: false, begin: null, eind: null };

const ENGINE: Readonly<Record<Toestand, Instantietoestand>> = {
  loopt: 'ACTIVE',
  vastgelopen: 'ACTIVE',
  klaar: 'COMPLETED',
  beeindigd: 'TERMINATED',
};

/**
 * The instances that somebody looks for, a page of them, each with its casus for who may see that.
 * @returns null when nobody knows any more where the page starts
 */
export async function searchInstanties(
  { deps, repository }: Pick<ProfessionalContext, 'deps' | 'repository'>,
  keuze: Filterkeuze,
): Promise<Gevonden | null> {
  if (Object.keys(keuze.fouten).length > 0) return NIETS;
  const vastgelopen = await readVastgelopen(deps);
  const casus =
    keuze.waarden.casus === ''
      ? undefined
      : await repository.findProcescasus(keuze.waarden.casus.toUpperCase());
  if (casus === null) return NIETS;
  const found = await deps.monitor.searchInstanties({
    filter: filterOf(keuze, vastgelopen, casus?.casusId),
    sorteer: keuze.sorteer,
    aflopend: keuze.aflopend,
    plek: keuze.plek,
    aantal: PER_PAGINA,
  });
  if (found === null) return null;
  const { instanties, ...pagina } = found;
  const casusOf = await casussenOf({ deps, repository }, instanties);
  const regels = instanties.map((instantie) => ({
    ...instantie,
    isVastgelopen: vastgelopen.instanties.has(instantie.instantieKey),
    casus: casusOf.get(instantie.instantieKey) ?? null,
  }));
  return { ...pagina, regels };
}

/** The casus of each of these instances, where this betrokkene may see it; by instance. */
export async function casussenOf(
  { deps, repository }: Pick<ProfessionalContext, 'deps' | 'repository'>,
  instanties: readonly Pick<Instantie, 'instantieKey'>[],
): Promise<Map<string, Procescasus>> {
  if (instanties.length === 0) return new Map();
  const casusIds = await deps.monitor.casussenOf(instanties.map(({ instantieKey }) => instantieKey));
  const zichtbaar = await repository.readProcescasussen([...new Set(casusIds.values())]);
  const byId = new Map(zichtbaar.map((casus) => [casus.casusId, casus]));
  return new Map(
    [...casusIds].flatMap(([key, casusId]): [string, Procescasus][] => {
      const casus = byId.get(casusId);
      return casus === undefined ? [] : [[key, casus]];
    }),
  );
}

function filterOf(
  { waarden }: Filterkeuze,
  { incidenten, instanties }: Vastgelopen,
  casusId: string | undefined,
): Instantiefilter {
  const { toestand, proces, versie, element, incident, van, tot } = waarden;
  const variabele = variabeleIn(waarden);
  const variabelen = [
    ...(casusId === undefined ? [] : [{ naam: 'casusId', waarde: casusId }]),
    ...(variabele === null ? [] : [variabele]),
  ];
  const keys =
    incident !== ''
      ? incidenten.filter(({ soort }) => soort === incident).map(({ instantieKey }) => instantieKey)
      : toestand === 'vastgelopen'
        ? [...instanties.keys()]
        : null;
  return {
    // A token stands in what runs: to say so spares the engine a look at all that ended.
    ...(element === '' ? {} : { toestand: 'ACTIVE' }),
    ...(toestand === '' ? {} : { toestand: ENGINE[toestand as Toestand] }),
    ...(proces === '' ? {} : { procesId: proces }),
    ...(versie === '' ? {} : { versie: Number(versie) }),
    ...(element === '' ? {} : { elementId: element }),
    ...(van === '' ? {} : { begonnenVanaf: momentOp(van, '00:00').toISOString() }),
    ...(tot === '' ? {} : { begonnenVoor: momentOp(dagErbij(tot, 1), '00:00').toISOString() }),
    ...(keys === null ? {} : { instantieKeys: [...new Set(keys)] }),
    ...(variabelen.length === 0 ? {} : { variabelen }),
  };
}
