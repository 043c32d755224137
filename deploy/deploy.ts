import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { Camunda8 } from '@camunda8/sdk';
import { type CamundaSettings, sdkConfiguration } from '../config/camunda.js';
import { DeploymentError } from './deployment-error.js';
import type { Modellenset } from './controles/modellenset.js';
import { isResource, listResources } from './resources.js';

/** What deploying asks of the engine; `connectForDeployment` makes it over the official SDK. */
export interface DeploymentClient {
  readonly address: string;
  /** Sends `resources` as one deployment. */
  createDeployment(resources: File[]): Promise<Deployed>;
}

export interface DeployProgress {
  /** `lezen` counts the files; `versturen` is the one request; `klaar` closes. */
  readonly step: 'lezen' | 'versturen' | 'klaar';
  readonly done: number;
  readonly total: number;
}

export interface Deployed {
  readonly processes: readonly Version[];
  readonly decisions: readonly Version[];
  readonly forms: readonly Version[];
}

export interface Version {
  readonly id: string;
  readonly version: number;
}

/**
 * Sends all processes, decision tables and forms below `folder` as one deployment, so that they change together or not
 * at all. What is unchanged keeps its version.
 * @throws DeploymentError with what the engine had against it, or that it did not answer.
 */
export async function deploy(options: {
  camunda: DeploymentClient;
  folder: string;
  onProgress?: (progress: DeployProgress) => void;
}): Promise<Deployed> {
  const { camunda, folder, onProgress = () => {} } = options;
  const paths = await listResources(folder);
  const total = paths.length;
  const resources: File[] = [];
  for (const path of paths) {
    onProgress({ step: 'lezen', done: resources.length, total });
    resources.push(new File([await readFile(path)], basename(path)));
  }
  onProgress({ step: 'versturen', done: total, total });
  const deployed = await send(camunda, resources);
  onProgress({ step: 'klaar', done: total, total });
  return deployed;
}

/**
 * Sends these models as one deployment; the dossier halves of forms stay behind.
 * @throws DeploymentError as `deploy`
 */
export function deployModellen({
  camunda,
  modellen,
}: {
  camunda: DeploymentClient;
  modellen: Modellenset;
}): Promise<Deployed> {
  const resources = [...modellen]
    .filter(([pad]) => isResource(pad))
    .sort(([een], [ander]) => (een < ander ? -1 : 1))
    .map(([pad, tekst]) => new File([tekst], basename(pad)));
  return send(camunda, resources);
}

/** Connects as `settings` say; nothing is sent yet. */
export function connectForDeployment(settings: CamundaSettings): DeploymentClient {
  const client = new Camunda8(sdkConfiguration(settings)).getOrchestrationClusterApiClient();
  return {
    address: settings.restAddress,
    async createDeployment(resources) {
      const { processes, decisions, forms } = await client.createDeployment({ resources });
      return {
        processes: processes.map((process) =>
          toVersion(process.processDefinitionId, process.processDefinitionVersion),
        ),
        decisions: decisions.map((decision) => toVersion(decision.decisionDefinitionId, decision.version)),
        forms: forms.map((form) => toVersion(form.formId, form.version)),
      };
    },
  };
}

function toVersion(id = '', version = 0): Version {
  return { id, version };
}

async function send(camunda: DeploymentClient, resources: File[]): Promise<Deployed> {
  try {
    return await camunda.createDeployment(resources);
  } catch (error) {
    throw DeploymentError.of(error, camunda.address);
  }
}
