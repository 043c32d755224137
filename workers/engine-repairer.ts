import { CamundaRefusal, type EngineRepairer } from './camunda.js';
import type { Client } from './runtime.js';
import { settled } from './settled.js';

type KeyOf<Operation extends keyof Client, Name extends string> = Client[Operation] extends (
  input: infer Input,
  ...rest: never[]
) => unknown
  ? Input extends Record<Name, infer Key>
    ? Key
    : never
  : never;

/** What a job gets that had none left: as many as one that is new. */
const RETRIES = 3;

/** Repairs by the operations of the Orchestration Cluster API 8.8. */
export function engineRepairer(
  client: Client,
  lift: {
    incident: (key: string) => KeyOf<'resolveIncident', 'incidentKey'>;
    job: (key: string) => KeyOf<'updateJob', 'jobKey'>;
    element: (key: string) => KeyOf<'createElementInstanceVariables', 'elementInstanceKey'>;
  },
): EngineRepairer {
  return {
    async resolveIncident({ incidentKey, jobKey }) {
      if (jobKey !== null)
        await settled(
          'updateJob',
          client.updateJob({ jobKey: lift.job(jobKey), changeset: { retries: RETRIES } }),
        ).catch((error: unknown) => {
          // Without its job the incident itself says whether there is still something to resolve.
          if (!(error instanceof CamundaRefusal)) throw error;
        });
      await settled('resolveIncident', client.resolveIncident({ incidentKey: lift.incident(incidentKey) }));
    },
    async setVariable(elementInstanceKey, variables) {
      await settled(
        'createElementInstanceVariables',
        client.createElementInstanceVariables({
          elementInstanceKey: lift.element(elementInstanceKey),
          variables: { ...variables },
        }),
      );
    },
  };
}
