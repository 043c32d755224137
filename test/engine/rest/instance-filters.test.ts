import { jest } from '@jest/globals';
import { errorHash } from '../../../engine/projections/error-hash.js';
import { chain, end, model, serviceTask, start } from '../support/bpmn.js';
import { running } from './running.js';
import { authorization } from './serving.js';

jest.setTimeout(30_000);

const engine = await running({ apiVersion: '8.9' });
afterAll(() => engine.close());

async function ask(path: string, body: object) {
  const answer = await fetch(`${engine.address}/v2${path}`, {
    method: 'POST',
    headers: { authorization, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return answer.status === 204 ? null : await answer.json();
}

const upload = new FormData();
const steps = model(
  'stappen',
  start(),
  serviceTask('wegen', 'wegen', '', '2'),
  serviceTask('keuren', 'keuren', '', '1'),
  end(),
  chain('start', 'wegen', 'keuren', 'end'),
);
upload.append('resources', new File([steps], 'stappen.bpmn'));
await fetch(`${engine.address}/v2/deployments`, { method: 'POST', headers: { authorization }, body: upload });

/** Instances by how far they are. */
const keys: Record<string, string> = {};
for (const [name, tags] of Object.entries({ wacht: ['intake'], hapert: ['intake', 'acuut'], vast: [] })) {
  const created = await ask('/process-instances', {
    processDefinitionId: 'stappen',
    tags,
    businessId: `zaak-${name}`,
  });
  keys[name] = created.processInstanceKey;
}
async function job(type: string, instance: string) {
  const found = await ask('/jobs/search', { filter: { type, processInstanceKey: instance } });
  return found.items[0].jobKey as string;
}
await ask('/jobs/activation', { type: 'wegen', timeout: 60_000, maxJobsToActivate: 9, requestTimeout: -1 });
await ask(`/jobs/${await job('wegen', keys['hapert']!)}/failure`, { retries: 1, errorMessage: 'straks' });
await ask(`/jobs/${await job('wegen', keys['vast']!)}/completion`, {});
await ask('/jobs/activation', { type: 'keuren', timeout: 60_000, maxJobsToActivate: 9, requestTimeout: -1 });
await ask(`/jobs/${await job('keuren', keys['vast']!)}/failure`, { retries: 0, errorMessage: 'stuk' });

it.each<[object, string[]]>([
  [{ elementId: 'wegen' }, ['wacht', 'hapert', 'vast']],
  [{ elementId: 'wegen', elementInstanceState: 'ACTIVE' }, ['wacht', 'hapert']],
  [{ elementId: 'wegen', elementInstanceState: { $in: ['completed'] } }, ['vast']],
  [{ elementId: 'wegen', hasElementInstanceIncident: true }, []],
  [{ elementId: 'keuren', elementInstanceState: 'ACTIVE', hasElementInstanceIncident: true }, ['vast']],
  [{ elementId: { $neq: 'keuren' } }, ['wacht', 'hapert']],
  [{ elementId: { $neq: 'keuren' }, elementInstanceState: 'ACTIVE' }, ['wacht', 'hapert']],
  [{ hasRetriesLeft: true }, ['hapert']],
  [{ hasRetriesLeft: false }, ['wacht', 'vast']],
  [{ incidentErrorHashCode: errorHash('stuk') }, ['vast']],
  [{ incidentErrorHashCode: { $gt: errorHash('stuk') } }, []],
  [{ errorMessage: { $like: 'st*' } }, ['vast']],
  [{ batchOperationId: 'b-1' }, []],
  [{ batchOperationKey: { $exists: false } }, ['wacht', 'hapert', 'vast']],
  [{ tags: ['intake'] }, ['wacht', 'hapert']],
  [{ tags: ['acuut', 'intake'] }, ['hapert']],
  [{ businessId: { $in: ['zaak-vast', 'zaak-wacht'] } }, ['wacht', 'vast']],
  [
    { $or: [{ hasRetriesLeft: true }, { elementId: 'keuren', elementInstanceState: 'ACTIVE' }] },
    ['hapert', 'vast'],
  ],
])('instances with %j', async (filter, expected) => {
  const { items } = await ask('/process-instances/search', { filter });

  expect(items.map(({ processInstanceKey }: Record<string, string>) => processInstanceKey)).toEqual(
    expected.map((name) => keys[name]),
  );
});

it('the hash of a message is that of Java', () => {
  expect(errorHash('')).toBe(0);
  expect(errorHash('hello')).toBe(99_162_322);
  expect(errorHash('polygenelubricants')).toBe(-2_147_483_648);
});
