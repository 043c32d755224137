import { type CamundaSettings, camundaSettings } from '../config/camunda.js';
import { SettingsError, readSettings } from '../config/env.js';
import { connectForDeployment, deploy } from './deploy.js';
import { DeploymentError } from './deployment-error.js';

/** `npm run deploy`: sends the models of the working directory to the cluster that the CAMUNDA_ settings name. */
try {
  const { processes, decisions, forms } = await deploy({
    camunda: connectForDeployment(requireCluster()),
    folder: process.cwd(),
    onProgress: ({ step, total }) => {
      if (step === 'versturen') write(`${total} bestanden worden verstuurd.`);
    },
  });
  for (const { id, version } of processes) write(`proces     ${id} versie ${version}`);
  for (const { id, version } of decisions) write(`beslissing ${id} versie ${version}`);
  for (const { id, version } of forms) write(`formulier  ${id} versie ${version}`);
} catch (error) {
  if (!(error instanceof DeploymentError) && !(error instanceof SettingsError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}

function requireCluster(): CamundaSettings {
  const settings = camundaSettings(readSettings());
  if (settings) return settings;
  throw new SettingsError(
    'CAMUNDA_REST_ADDRESS ontbreekt: noem het cluster, of geef de instellingen uit DATA_DIR/camunda.env mee.',
  );
}

function write(line: string): void {
  process.stdout.write(`${line}\n`);
}
