import type { Request } from 'express';
import { isVanCompartiment } from '../../../domain/monitor/compartiment.js';
import { DomainError } from '../../../domain/errors.js';
import type { Variabeleklasse } from '../../../domain/variabelen/define-variabele.js';
import type { Procescasus } from '../../../store/monitor/read-monitor.js';
import type {
  Berichtabonnement,
  Elementinstantie,
  Incident,
  Instantie,
  OpenTaak,
  Processtap,
  Tabelbesluit,
} from '../../ports/monitor-port.js';
import type { ProfessionalContext } from '../../route.js';
import { engineKeyIn } from '../engine-key.js';
import { type Model, readModel } from '../model/read-model.js';
import { readVastgelopen } from '../read-vastgelopen.js';
import { readAanroepers } from './read-aanroepers.js';
import { type GetoondeVariabele, toonbareElementen, toonbareVariabelen } from './toonbaar.js';
import { type Wekker, wekkersOf } from './wekkers.js';

/** One instance, as this betrokkene may see it. */
export interface Instantiekop {
  instantie: Instantie;
  /** Whether it belongs to a casus at all; which one only for who may see that. */
  heeftCasus: boolean;
  casus: Procescasus | null;
  /** The classes of variables that may be read in it. */
  klassen: readonly Variabeleklasse[];
  isVastgelopen: boolean;
}

export interface Instantieverloop {
  model: Model;
  elementen: readonly Elementinstantie[];
  stromen: readonly string[];
  incidenten: readonly Incident[];
  /** Instances that it called. */
  aangeroepen: readonly (Instantie & { isVastgelopen: boolean })[];
  /** From the outermost caller to the one that called this. */
  aanroepers: readonly Instantie[];
  variabelen: readonly GetoondeVariabele[];
  jobs: readonly Processtap[];
  berichten: readonly Berichtabonnement[];
  taken: readonly OpenTaak[];
  wekkers: readonly Wekker[];
  besluiten: readonly Tabelbesluit[];
}

/**
 * The instance that the address names, or one by its key.
 * @throws DomainError NIET_GEVONDEN when there is none, and just so for the process of police and OM (INV8)
 */
export async function readInstantiekop(
  { deps, repository }: Pick<ProfessionalContext, 'deps' | 'repository'>,
  which: Request | string,
): Promise<Instantiekop> {
  const key = typeof which === 'string' ? which : engineKeyIn(which, 'instantieKey');
  const instantie = await deps.monitor.readInstantie(key);
  if (instantie === null || isVanCompartiment(instantie.procesId)) throw new DomainError('NIET_GEVONDEN');
  const [casusId] = (await deps.monitor.casussenOf([key])).values();
  const casus = casusId === undefined ? null : ((await repository.readProcescasussen([casusId]))[0] ?? null);
  const { instanties } = await readVastgelopen(deps);
  return {
    instantie,
    heeftCasus: casusId !== undefined,
    casus,
    // Work of the keten without a casus holds nothing of one: its process data are for everybody who watches it.
    klassen: casusId === undefined ? ['ME'] : (casus?.klassen ?? []),
    isVastgelopen: instanties.has(key),
  };
}

/** Everything that goes on in it; what is of the compartment of police and OM is left out of each list. */
export async function readVerloop(
  { deps }: Pick<ProfessionalContext, 'deps'>,
  { instantie, klassen }: Instantiekop,
): Promise<Instantieverloop> {
  const { monitor } = deps;
  const { instantieKey: key, definitieKey } = instantie;
  const [model, elementen, stromen, variabelen, jobs, berichten, taken, besluiten, aangeroepen, vast] =
    await Promise.all([
      readModel(deps, definitieKey),
      monitor.listElementen(key),
      monitor.listStromen(key),
      monitor.listVariabelen(key),
      monitor.listJobs(key),
      monitor.listBerichten(key),
      monitor.listTaken(key),
      monitor.listBesluiten(key),
      monitor.listAangeroepen(key),
      readVastgelopen(deps),
    ]);
  const getoond = toonbareElementen(elementen);
  const getoondeVariabelen = toonbareVariabelen(variabelen, klassen, elementen);
  const isGetoond = ({ elementId }: { elementId: string }) => !isVanCompartiment(elementId);
  return {
    model,
    elementen: getoond,
    stromen: stromen.filter((id) => !isVanCompartiment(id)),
    incidenten: vast.incidenten.filter(({ instantieKey }) => instantieKey === key),
    aangeroepen: aangeroepen.map((een) => ({
      ...een,
      isVastgelopen: vast.instanties.has(een.instantieKey),
    })),
    aanroepers: await readAanroepers(monitor, instantie),
    variabelen: getoondeVariabelen,
    jobs: jobs.filter((job) => isGetoond(job) && OPEN.includes(job.stand)),
    berichten: berichten.filter(isGetoond),
    taken: taken.filter(isGetoond),
    wekkers: wekkersOf(model.elementen, getoond, getoondeVariabelen, {
      instantieKey: key,
      nu: deps.clock.now(),
    }),
    besluiten,
  };
}

/** What is behind a door that is open for who reads the classes of the values in it. */
export const magBesluiten = ({ heeftCasus, klassen }: Instantiekop): boolean =>
  !heeftCasus || (['ME', 'DY', 'EX', 'SG'] as const).every((klasse) => klassen.includes(klasse));

const OPEN: readonly string[] = ['CREATED', 'FAILED', 'RETRIES_UPDATED', 'TIMED_OUT', 'MIGRATED'];
