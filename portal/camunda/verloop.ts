import { everyPage } from '../../config/every-page.js';
import type { Client, Lifters } from '../camunda.js';
import type { MonitorPort } from '../ports/monitor-port.js';
import { answered, now } from './answers.js';

/** What goes on in one instance, list by list. */
export function verloopReader(
  client: Client,
  lift: Lifters,
): Pick<
  MonitorPort,
  'listElementen' | 'listStromen' | 'listVariabelen' | 'listJobs' | 'listBerichten' | 'listTaken'
> {
  return {
    listElementen: (key) =>
      answered(async () => {
        const filter = { processInstanceKey: lift.instance(key) };
        const found = await everyPage((page) =>
          client.searchElementInstances(
            { filter, sort: [{ field: 'elementInstanceKey', order: 'ASC' }], page },
            now,
          ),
        );
        return found.map((element) => ({
          elementInstantieKey: element.elementInstanceKey,
          elementId: element.elementId,
          elementName: element.elementName,
          type: element.type,
          state: element.state,
          hasIncident: element.hasIncident,
          begonnenOp: element.startDate,
          geeindigdOp: element.endDate ?? null,
        }));
      }),
    listStromen: (key) =>
      answered(async () => {
        const { items = [] } = await client.getProcessInstanceSequenceFlows(
          { processInstanceKey: lift.instance(key) },
          now,
        );
        return items.flatMap(({ elementId }) => elementId ?? []);
      }),
    listVariabelen: (key) =>
      answered(async () => {
        const filter = { processInstanceKey: lift.instance(key) };
        const found = await everyPage((page) =>
          client.searchVariables({ filter, sort: [{ field: 'name', order: 'ASC' }], page }, now),
        );
        return found.map(({ name, value, scopeKey, isTruncated }) => ({
          naam: name,
          waarde: isTruncated ? undefined : (JSON.parse(value) as unknown),
          scopeKey,
        }));
      }),
    listJobs: (key) =>
      answered(async () => {
        const filter = { processInstanceKey: lift.instance(key) };
        const found = await everyPage((page) => client.searchJobs({ filter, page }, now));
        return found.map(({ jobKey, type, state, retries, elementId }) => ({
          jobKey,
          type,
          stand: state,
          pogingen: retries,
          elementId,
        }));
      }),
    listBerichten: (key) =>
      answered(async () => {
        const filter = {
          processInstanceKey: lift.instance(key),
          messageSubscriptionState: 'CREATED' as const,
        };
        const found = await everyPage((page) => client.searchMessageSubscriptions({ filter, page }, now));
        return found.map(({ messageName, elementId, lastUpdatedDate }) => ({
          naam: messageName ?? '',
          elementId: elementId ?? '',
          sinds: lastUpdatedDate ?? '',
        }));
      }),
    listTaken: (key) =>
      answered(async () => {
        const filter = { processInstanceKey: lift.instance(key), state: 'CREATED' as const };
        const found = await everyPage((page) => client.searchUserTasks({ filter, page }, now));
        return found.map(({ userTaskKey, elementId, dueDate, followUpDate, assignee }) => ({
          taakKey: userTaskKey,
          elementId: elementId ?? '',
          uiterlijk: dueDate ?? null,
          herinnering: followUpDate ?? null,
          isOpgepakt: (assignee ?? '') !== '',
        }));
      }),
  };
}
