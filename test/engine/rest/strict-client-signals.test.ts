import { chain, definitions, end, process, serviceTask, signal, signalStart } from '../support/bpmn.js';
import { running } from './running.js';

const engine = await running();
const client = engine.strictClient();
afterAll(() => engine.close());

it('the official client broadcasts a signal, which starts a process with its variables', async () => {
  const model = definitions(
    signal('opschaling', 'opschaling'),
    process(
      'opgeschaald',
      signalStart('begin', 'opschaling'),
      serviceTask('bellen'),
      end(),
      chain('begin', 'bellen', 'end'),
    ),
  );
  await client.createDeployment({ resources: [new File([model], 'opgeschaald.bpmn')] });

  const { signalKey } = await client.broadcastSignal({ signalName: 'opschaling', variables: { fase: 2 } });

  expect(signalKey).toMatch(/^\d+$/);
  const { jobs } = await client.activateJobs({
    type: 'bellen',
    worker: 'w',
    timeout: 60_000,
    maxJobsToActivate: 5,
    requestTimeout: -1,
  });
  expect(jobs).toMatchObject([{ processDefinitionId: 'opgeschaald', variables: { fase: 2 } }]);
  await expect(client.broadcastSignal({ signalName: '' })).rejects.toMatchObject({ status: 400 });
});
