import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Case, caseSchema, type Step } from './runner/case.js';
import { type Cluster, ownEngine } from './runner/cluster.js';
import { Isolation } from './runner/isolation.js';
import { checkStep } from './runner/perform.js';
import { Player } from './runner/play-case.js';
import { conformanceFolder, readCases } from './runner/read-cases.js';

const cases = readCases();

/** A case about the process `order`, which has one task: `collect`. */
const aCase = (...steps: Step[]): Case => ({
  ...caseSchema.parse({ name: 'a case', section: 'here', rule: 'Something.', files: ['order.bpmn'], steps }),
  page: 'components/a-page.md',
});

it('has at least 150 cases, each under a name of its own', () => {
  expect(cases.length).toBeGreaterThanOrEqual(150);
  const names = cases.map(({ page, name }) => `${page}: ${name}`);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

it('every step is written as its kind asks', () => {
  for (const { steps } of cases) steps.forEach(checkStep);
  expect(() => checkStep({ complet: 'collect' })).toThrow('No step begins with complet');
  expect(() => checkStep({ complete: 'collect', variable: {} })).toThrow('variable');
});

it('every page that the README of the engine names for an element has cases', () => {
  const [, table = ''] = readFileSync('engine/README.md', 'utf8').split('\n## Elements\n');
  const named = [
    ...(table.split('\n## ')[0] ?? '').matchAll(
      /\| `((?:modeler\/bpmn|concepts|best-practices)\/\S+)` \|$/gm,
    ),
  ];
  const pages = new Set(cases.map(({ page }) => page));
  expect(named.length).toBeGreaterThan(30);
  expect(named.map(([, page]) => `components/${page}`).filter((page) => !pages.has(page))).toEqual([]);
});

it('every model is played', () => {
  const words = JSON.stringify(cases);
  const models = readdirSync(join(conformanceFolder, 'models'));
  expect(models.filter((model) => !words.includes(`"${model}"`))).toEqual([]);
});

it('gives whatever a cluster shares a name of its own', () => {
  const names = new Isolation('_1');
  const model = `<bpmn:message id="m" name="=&quot;paid &quot; + kind" />
    <bpmn:process id="order" name="Order"><zeebe:taskDefinition retries="3" type="pay" /></bpmn:process>`;
  expect(names.file('order.bpmn', model))
    .toBe(`<bpmn:message id="m" name="=(&quot;paid &quot; + kind) + &quot;_1&quot;" />
    <bpmn:process id="order_1" name="Order"><zeebe:taskDefinition retries="3" type="pay_1" /></bpmn:process>`);
  const table = '<decision id="dish"><text>weather + dishes</text></decision><decision id="weather">';
  expect(names.file('menu.dmn', table)).toBe(
    '<decision id="dish_1"><text>weather_1 + dishes</text></decision><decision id="weather_1">',
  );
});

describe('a case that goes otherwise fails, and says how', () => {
  let cluster: Cluster;
  beforeAll(async () => {
    cluster = await ownEngine();
  });
  afterAll(() => cluster.close());

  it.each<[string, string, Step[]]>([
    ['another state', 'state: expected "COMPLETED", found "ACTIVE"', [{ expect: { state: 'COMPLETED' } }]],
    ['a missing element', 'active: expected ["ship"], found ["collect"]', [{ expect: { active: ['ship'] } }]],
    ['an element too many', 'completed: expected [], found ["start"]', [{ expect: { completed: [] } }]],
    ['a missing variable', 'variables: expected {"a":1}, found {}', [{ expect: { variables: { a: 1 } } }]],
    [
      'a variable too many',
      'variables: expected {}',
      [{ setVariables: 'instance', variables: { a: 1 } }, { expect: { variables: {} } }],
    ],
    [
      'a missing incident',
      'incidents: expected [{"elementId":"collect"}], found []',
      [{ expect: { incidents: [{ element: 'collect' }] } }],
    ],
    [
      'an incident too many',
      'incidents: expected []',
      [{ fail: 'collect', retries: 0 }, { expect: { state: 'ACTIVE' } }],
    ],
    ['a missing instance', 'instances of order: expected []', [{ expect: { instances: { order: [] } } }]],
    ['another job', 'retries: expected 9, found 3', [{ complete: 'collect', job: { retries: 9 } }]],
    ['a job too many', 'Expected 0 jobs, found 1', [{ activate: 'collect', gives: 0 }]],
    ['no refusal', 'Expected to be refused with 404', [{ cancel: 'instance', refused: { status: 404 } }]],
    ['another refusal', 'but it was 404', [{ create: 'unknown', refused: { status: 409 } }]],
    ['a refusal', 'step 2 (create unknown)', [{ create: 'unknown' }]],
  ])('%s', async (_name, reason, steps) => {
    const [outcome] = await new Player(cluster).playAll([aCase({ create: 'order' }, ...steps)]);
    expect(outcome).toMatchObject({ kind: 'failed', reason: expect.stringContaining(reason) });
  });
});
