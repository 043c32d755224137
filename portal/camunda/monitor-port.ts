import { everyPage } from '../../config/every-page.js';
import type { Client, Lifters } from '../camunda.js';
import type { MonitorPort } from '../ports/monitor-port.js';
import { answered, now } from './answers.js';
import { besluitReader } from './besluiten.js';
import { instantieReader } from './instanties.js';
import { verloopReader } from './verloop.js';

/** The monitor over the official SDK. */
export function monitorPort(client: Client, lift: Lifters): MonitorPort {
  return {
    listDefinities: () =>
      answered(async () => {
        const found = await everyPage((page) => client.searchProcessDefinitions({ page }, now));
        return found.map(({ processDefinitionKey, processDefinitionId, name, version }) => ({
          definitieKey: processDefinitionKey ?? '',
          procesId: processDefinitionId ?? '',
          naam: name ?? processDefinitionId ?? '',
          versie: version ?? 0,
        }));
      }),
    readModel: (key) =>
      answered(() => client.getProcessDefinitionXml({ processDefinitionKey: lift.definition(key) }, now)),
    countElementen: (key) =>
      answered(async () => {
        const { items = [] } = await client.getProcessDefinitionStatistics(
          { processDefinitionKey: lift.definition(key), filter: { state: 'ACTIVE' } },
          now,
        );
        return items.map(({ elementId, active = 0, incidents = 0 }) => ({
          elementId: elementId ?? '',
          actief: active + incidents,
        }));
      }),
    listIncidenten: () =>
      answered(async () => {
        const found = await everyPage((page) =>
          client.searchIncidents({ filter: { state: 'ACTIVE' }, page }, now),
        );
        return found.map((incident) => ({
          incidentKey: incident.incidentKey ?? '',
          soort: incident.errorType ?? 'UNKNOWN',
          unsafeMelding: incident.errorMessage ?? '',
          sinds: incident.creationTime ?? '',
          elementId: incident.elementId ?? '',
          elementInstantieKey: incident.elementInstanceKey ?? '',
          jobKey: incident.jobKey ?? null,
          instantieKey: incident.processInstanceKey ?? '',
          definitieKey: incident.processDefinitionKey ?? '',
          procesId: incident.processDefinitionId ?? '',
        }));
      }),
    ...instantieReader(client, lift),
    ...verloopReader(client, lift),
    ...besluitReader(client, lift),
  };
}
