import { z } from 'zod';
import { expectMatch } from '../matching.js';
import type { Play } from '../play.js';
import { step } from './step-kind.js';

interface Deployment {
  processes: {
    processDefinitionId: string;
    processDefinitionKey: string;
    processDefinitionVersion: number;
  }[];
  decisionRequirements: { decisionRequirementsKey: string }[];
  forms: { formKey: string }[];
}

/** Deploys files together, and remembers them; the first process ever deployed is what the case is about. */
export async function deploy(play: Play, files: readonly string[]): Promise<Deployment> {
  const deployment = (await play.client.createDeployment({
    resources: files.map((name) => play.file(name)),
  })) as Deployment;
  for (const { processDefinitionId, processDefinitionKey } of deployment.processes) {
    play.mainProcess ??= nameOf(play, processDefinitionId);
    play.deployed.push({ processId: processDefinitionId, resourceKey: processDefinitionKey });
  }
  for (const { decisionRequirementsKey } of deployment.decisionRequirements) {
    play.deployed.push({ processId: null, resourceKey: decisionRequirementsKey });
  }
  return deployment;
}

export const deploymentSteps = {
  deploy: step(
    z.strictObject({
      deploy: z.array(z.string()).min(1),
      /** The version of each process after this. */
      versions: z.record(z.string(), z.number()).optional(),
    }),
    async (play, { deploy: files, versions }) => {
      const { processes } = await deploy(play, files);
      if (versions === undefined) return;
      expectMatch(
        Object.fromEntries(
          processes.map(({ processDefinitionId, processDefinitionVersion }) => [
            nameOf(play, processDefinitionId),
            processDefinitionVersion,
          ]),
        ),
        versions,
      );
    },
  ),
};

// helpers

/** What the case calls a process, without the suffix of the run. */
function nameOf(play: Play, processDefinitionId: string): string {
  return processDefinitionId.slice(0, -play.names.of('').length);
}
