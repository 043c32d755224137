import { COMPARTIMENTPROCES } from '../../domain/monitor/compartiment.js';
import type { Client, Lifters } from '../camunda.js';
import type { Instantie, Instantiefilter, MonitorPort, Sorteerveld } from '../ports/monitor-port.js';
import { answered, everyPage, now, orNull } from './answers.js';

type Query = NonNullable<Parameters<Client['searchProcessInstances']>[0]>;
type Filter = NonNullable<Query['filter']>;
type Found = NonNullable<Awaited<ReturnType<Client['searchProcessInstances']>>['items']>[number];
/** So many keys go into one question. */
const together = 500;

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
  return {
    countInstanties: (filter) =>
      answered(async () => {
        const { page } = await search({ filter: toFilter(filter, lift), page: { from: 0, limit: 1 } });
        return { aantal: page.totalItems, isMeer: page.hasMoreTotalItems === true };
      }),
    searchInstanties: ({ filter, sorteer, aflopend, vanaf, aantal }) =>
      answered(async () => {
        if (filter.instantieKeys?.length === 0) return { instanties: [], aantal: 0, isMeer: false };
        const order = aflopend ? 'DESC' : 'ASC';
        const { items = [], page } = await search({
          filter: toFilter(filter, lift),
          sort: [
            { field: FIELD[sorteer], order },
            { field: 'processInstanceKey', order },
          ],
          page: { from: vanaf, limit: aantal },
        });
        return {
          instanties: items.map(toInstantie),
          aantal: page.totalItems,
          isMeer: page.hasMoreTotalItems === true,
        };
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
        const found: Instantie[] = [];
        for (let from = 0; from < keys.length; from += together) {
          const some = keys.slice(from, from + together).map(lift.instance);
          const filter = { processInstanceKey: { $in: some } };
          found.push(...(await everyPage((page) => search({ filter, page }))).map(toInstantie));
        }
        return found;
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
        for (let from = 0; from < keys.length; from += together) {
          const some = keys.slice(from, from + together).map(lift.instance);
          const filter = { name: 'casusId', processInstanceKey: { $in: some } };
          for (const { processInstanceKey, value } of await everyPage((page) =>
            client.searchVariables({ filter, page }, now),
          )) {
            const casusId: unknown = JSON.parse(value);
            if (typeof casusId === 'string') casusOf.set(processInstanceKey, casusId);
          }
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
