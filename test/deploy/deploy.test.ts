import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DeployProgress, type Deployed, type DeploymentClient, deploy } from '../../deploy/deploy.js';
import { listResources } from '../../deploy/resources.js';

const nothing: Deployed = { processes: [], decisions: [], forms: [] };

describe('deploy', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'deploy-'));
    for (const name of ['bpmn', 'dmn', 'forms']) await mkdir(join(folder, name));
    await writeFile(join(folder, 'bpmn', 'ketenaanpak.bpmn'), '<ketenaanpak/>');
    await writeFile(join(folder, 'dmn', 'acuut.dmn'), '<acuut/>');
    await writeFile(join(folder, 'forms', 'weging-vaststellen.form'), '{"proceshelft":true}');
    await writeFile(join(folder, 'forms', 'weging-vaststellen.dossier.form'), '{"dossierhelft":true}');
    await writeFile(join(folder, 'bpmn', 'README.md'), 'geen model');
  });

  afterEach(() => rm(folder, { recursive: true }));

  it('sends models, tables and the process halves of forms as one deployment', async () => {
    const camunda = new RecordingClient();

    await deploy({ camunda, folder });

    expect(await camunda.sent()).toEqual([
      [
        ['ketenaanpak.bpmn', '<ketenaanpak/>'],
        ['acuut.dmn', '<acuut/>'],
        ['weging-vaststellen.form', '{"proceshelft":true}'],
      ],
    ]);
  });

  it('never sends the dossier half of a form', async () => {
    const camunda = new RecordingClient();

    await deploy({ camunda, folder });

    expect(JSON.stringify(await camunda.sent())).not.toContain('dossierhelft');
  });

  it('tells how far it is', async () => {
    const progress: DeployProgress[] = [];

    await deploy({ camunda: new RecordingClient(), folder, onProgress: (step) => progress.push(step) });

    expect(progress.map(({ step, done, total }) => `${step} ${done}/${total}`)).toEqual([
      'lezen 0/3',
      'lezen 1/3',
      'lezen 2/3',
      'versturen 3/3',
      'klaar 3/3',
    ]);
  });

  it('answers with the versions that the engine gave', async () => {
    const deployed = { ...nothing, processes: [{ id: 'ketenaanpak', version: 2 }] };

    expect(await deploy({ camunda: new RecordingClient(deployed), folder })).toEqual(deployed);
  });

  it('says what the engine had against a model', async () => {
    const camunda = refusing({ status: 400, title: 'INVALID_ARGUMENT', detail: "'Task_Wegen' has no form" });

    await expect(deploy({ camunda, folder })).rejects.toThrow(
      "De procesmotor op http://127.0.0.1:8080 neemt de modellen niet aan (400): 'Task_Wegen' has no form",
    );
  });

  it('points at the credentials when the engine does not know us', async () => {
    await expect(deploy({ camunda: refusing({ status: 401 }), folder })).rejects.toThrow(
      /\(401\): controleer CAMUNDA_AUTH_STRATEGY/,
    );
  });

  it('says that nobody answered', async () => {
    await expect(deploy({ camunda: refusing(new Error('fetch failed')), folder })).rejects.toThrow(
      'Op http://127.0.0.1:8080 antwoordt geen procesmotor',
    );
  });
});

describe('listResources', () => {
  it('lists every model of this repository and no dossier half', async () => {
    const names = await listResources(process.cwd());

    expect(names.some((name) => name.endsWith('acuut.dmn'))).toBe(true);
    expect(names.filter((name) => name.includes('.dossier.'))).toEqual([]);
  });
});

class RecordingClient implements DeploymentClient {
  readonly address = 'http://127.0.0.1:8080';
  readonly #deployments: File[][] = [];
  readonly #answer: Deployed;

  constructor(answer: Deployed = nothing) {
    this.#answer = answer;
  }

  createDeployment(resources: File[]): Promise<Deployed> {
    this.#deployments.push(resources);
    return Promise.resolve(this.#answer);
  }

  /** Name and text of each file, per deployment. */
  sent() {
    return Promise.all(
      this.#deployments.map((files) =>
        Promise.all(files.map(async (file) => [file.name, await file.text()])),
      ),
    );
  }
}

function refusing(problem: object): DeploymentClient {
  return {
    address: 'http://127.0.0.1:8080',
    // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- the SDK's error, by its fields
    createDeployment: () => Promise.reject(problem),
  };
}
