import { everyPage } from '../../config/every-page.js';
import { COMPARTIMENTPROCES } from '../../domain/monitor/compartiment.js';
import type { Client, Lifters } from '../camunda.js';
import type {
  Instantie,
  Instantiefilter,
  Instantiepagina,
  Instantiezoekopdracht,
  MonitorPort,
  Sorteerveld,
} from '../ports/monitor-port.js';
import { amongKeys, answered, hasStatus, isMoreThanOneQuestion, now, orNull } from './answers.js';
import { toEnginePage } from './bladplek.js';
import { inOrder } from './in-order.js';

type Query = NonNullable<Parameters<Client['searchProcessInstances']>[0]>;
type Filter = NonNullable<Query['filter']>;
type Found = NonNullable<Awaited<ReturnType<Client['searchProcessInstances']>>['items']>[number];

const NIETS: Instantiepagina = { instanties: [], aantal: 0, isMeer: false, begin: null, eind: null };

const FIELD = {
  begonnen: 'startDate',
  geeindigd: 'endDate',
  proces: 'processDefinitionName',
  versie: 'processDefinitionVersion',
  toestand: 'state',
} as const satisfies Record<Sorteerveld, string>;

/** Searches for process instances; those of the compartment of police and OM are left out by the engine itself (INV8). */
export function instantieReader(
  client: Client,
  lift: Lifters,
): Pick<
  MonitorPort,
  | 'countInstanties'
  | 'searchInstanties'
  | 'readInstantie'
  | 'readInstanties'
  | 'listAangeroepen'
  | 'casussenOf'
> {
  const search = (query: Query) => client.searchProcessInstances(query, now);

  async function searchPage(zoek: Instantiezoekopdracht): Promise<Instantiepagina | null> {
    const { filter, sorteer, aflopend, plek, aantal } = zoek;
    const order = aflopend ? 'DESC' : 'ASC';
    const where = toEnginePage(plek, aantal, lift);
    if (where === null) return null;
    try {
      const { items = [], page } = await search({
        filter: toFilter(filter, lift),
        sort: [
          { field: FIELD[sorteer], order },
          { field: 'processInstanceKey', order },
        ],
        page: where,
      });
      return {
        instanties: items.map(toInstantie),
        aantal: page.totalItems,
        isMeer: page.hasMoreTotalItems === true,
        begin: page.startCursor ?? null,
        eind: page.endCursor ?? null,
      };
    } catch (error) {
      // What the bookmark stands at was cleaned up since.
      if (hasStatus(error, 400) && !('vanaf' in plek)) return null;
      throw error;
    }
  }

  /** Of more keys than fit in one question all is fetched and put in order here. */
  async function searchMany(
    zoek: Instantiezoekopdracht,
    keys: readonly string[],
  ): Promise<Instantiepagina | null> {
    const { filter, plek, aantal } = zoek;
    if (!('vanaf' in plek)) return null;
    const found = await amongKeys(keys, (instantieKeys) =>
      everyPage((page) => search({ filter: toFilter({ ...filter, instantieKeys }, lift), page })),
    );
    return {
      instanties: inOrder(found.map(toInstantie), zoek).slice(plek.vanaf, plek.vanaf + aantal),
      aantal: found.length,
      isMeer: false,
      begin: null,
      eind: null,
    };
  }

  return {
    countInstanties: (filter) =>
      answered(async () => {
        const { page } = await search({ filter: toFilter(filter, lift), page: { from: 0, limit: 1 } });
        return { aantal: page.totalItems, isMeer: page.hasMoreTotalItems === true };
      }),
    searchInstanties: (zoek) =>
      answered(() => {
        const { instantieKeys: keys } = zoek.filter;
        if (keys?.length === 0) return Promise.resolve(NIETS);
        return keys === undefined || !isMoreThanOneQuestion(keys) ? searchPage(zoek) : searchMany(zoek, keys);
      }),
    readInstantie: (key) =>
      answered(async () => {
        const found = await orNull(() =>
          client.getProcessInstance({ processInstanceKey: lift.instance(key) }, now),
        );
        return found === null ? null : toInstantie(found);
      }),
    readInstanties: (keys) =>
      answered(async () => {
        const found = await amongKeys(keys.map(lift.instance), ($in) =>
          everyPage((page) => search({ filter: { processInstanceKey: { $in } }, page })),
        );
        return found.map(toInstantie);
      }),
    listAangeroepen: (key) =>
      answered(async () => {
        const filter = {
          parentProcessInstanceKey: lift.instance(key),
          ...outsideCompartment(),
        };
        return (await everyPage((page) => search({ filter, page }))).map(toInstantie);
      }),
    casussenOf: (keys) =>
      answered(async () => {
        const casusOf = new Map<string, string>();
        const found = await amongKeys(keys.map(lift.instance), ($in) =>
          everyPage((page) =>
            client.searchVariables({ filter: { name: 'casusId', processInstanceKey: { $in } }, page }, now),
          ),
        );
        for (const { processInstanceKey, value } of found) {
          const casusId: unknown = JSON.parse(value);
          if (typeof casusId === 'string') casusOf.set(processInstanceKey, casusId);
        }
        return casusOf;
      }),
  };
}

// helpers

/** The SDK brands ids that are names; what is asked for here is a name of ours. */
const outsideCompartment = (): Filter => ({ processDefinitionId: { $neq: COMPARTIMENTPROCES } });

function toFilter(filter: Instantiefilter, lift: Lifters): Filter {
  const { toestand, definitieKey, procesId, versie, elementId, begonnenVanaf, begonnenVoor } = filter;
  const { instantieKeys, variabelen = [] } = filter;
  return {
    ...(procesId === undefined || procesId === COMPARTIMENTPROCES
      ? outsideCompartment()
      : { processDefinitionId: procesId }),
    ...(toestand === undefined ? {} : { state: toestand }),
    ...(definitieKey === undefined ? {} : { processDefinitionKey: lift.definition(definitieKey) }),
    ...(versie === undefined ? {} : { processDefinitionVersion: versie }),
    ...(elementId === undefined ? {} : { elementId, elementInstanceState: 'ACTIVE' }),
    ...(begonnenVanaf === undefined && begonnenVoor === undefined
      ? {}
      : {
          startDate: {
            ...(begonnenVanaf === undefined ? {} : { $gte: begonnenVanaf }),
            ...(begonnenVoor === undefined ? {} : { $lt: begonnenVoor }),
          },
        }),
    ...(instantieKeys === undefined ? {} : { processInstanceKey: { $in: instantieKeys.map(lift.instance) } }),
    ...(variabelen.length === 0
      ? {}
      : { variables: variabelen.map(({ naam, waarde }) => ({ name: naam, value: JSON.stringify(waarde) })) }),
  };
}

function toInstantie(found: Found): Instantie {
  return {
    instantieKey: found.processInstanceKey,
    definitieKey: found.processDefinitionKey,
    procesId: found.processDefinitionId,
    naam: found.processDefinitionName,
    versie: found.processDefinitionVersion,
    toestand: found.state,
    begonnenOp: found.startDate,
    geeindigdOp: found.endDate ?? null,
    aanroeper: found.parentProcessInstanceKey ?? null,
  };
}
