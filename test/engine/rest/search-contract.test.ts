import { readFileSync } from 'node:fs';
import { jest } from '@jest/globals';
import { called, decisions, everything, form } from './models.js';
import { running } from './running.js';
import { authorization } from './serving.js';

jest.setTimeout(60_000);

/** The searches of API 8.9 as its client types them: what can be sorted and filtered by, and with what. */
interface Search {
  readonly operation: string;
  readonly path: string;
  readonly sort: readonly string[];
  readonly filter: Readonly<Record<string, Kind>>;
}
type Kind = keyof typeof OPERATORS;
type Value = string | number | boolean | null;
type Item = Record<string, Value>;

const OPERATORS = {
  text: [],
  number: [],
  enum: [],
  boolean: [],
  variables: [],
  texts: [],
  'text with in': ['$eq', '$neq', '$exists', '$in', '$notIn'],
  'text with like': ['$eq', '$neq', '$exists', '$in', '$notIn', '$like'],
  'enum with like': ['$eq', '$neq', '$exists', '$in', '$like'],
  'number with order': ['$eq', '$neq', '$exists', '$gt', '$gte', '$lt', '$lte', '$in'],
  'date with order': ['$eq', '$neq', '$exists', '$gt', '$gte', '$lt', '$lte', '$in'],
} as const;

const searches = JSON.parse(
  readFileSync(new URL('search-contract.json', import.meta.url), 'utf8'),
) as Search[];

const engine = await running({ apiVersion: '8.9' });
afterAll(() => engine.close());

// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Answer = any;

async function ask(
  method: string,
  path: string,
  body: object = {},
): Promise<{ status: number; answer: Answer }> {
  const response = await fetch(`${engine.address}/v2${path}`, {
    method,
    headers: { authorization, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  return { status: response.status, answer: text === '' ? null : JSON.parse(text) };
}
const post = async (path: string, body: object = {}) => (await ask('POST', path, body)).answer;

/** Two instances of everything, a day apart, one with an incident, a started task and a message. */
const upload = new FormData();
const files = { 'alles.bpmn': everything, 'geroepen.bpmn': called, 'p.dmn': decisions, 'w.form': form };
for (const [name, content] of Object.entries(files)) upload.append('resources', new File([content], name));
await fetch(`${engine.address}/v2/deployments`, { method: 'POST', headers: { authorization }, body: upload });

const instances: string[] = [];
for (const [day, acuut] of [true, false].entries()) {
  await ask('PUT', '/clock', { timestamp: Date.UTC(2026, 2, 2 + day) });
  const created = await post('/process-instances', {
    processDefinitionId: 'alles',
    variables: { zaak: `Z-${day}`, acuut, lang: 'x'.repeat(9_000 * day) },
    tags: ['intake'],
    businessId: `B-${day}`,
  });
  instances.push(created.processInstanceKey);
  await post('/messages/publication', { name: 'melding', correlationKey: '', timeToLive: 0 });
}
await ask('PUT', '/clock', { timestamp: Date.UTC(2026, 2, 9) });
await post('/messages/correlation', { name: 'antwoord', correlationKey: 'Z-0' });
const { jobs } = await post('/jobs/activation', {
  type: 'falen',
  worker: 'w',
  timeout: 60_000,
  maxJobsToActivate: 1,
  requestTimeout: -1,
});
await post(`/jobs/${jobs[0].jobKey}/failure`, { retries: 0, errorMessage: 'stuk' });
const { items: tasks } = await post('/user-tasks/search');
const { items: incidents } = await post('/incidents/search');
const pathOf = ({ path }: Search) =>
  path
    .replace('{userTaskKey}', tasks[0].userTaskKey)
    .replace('{elementInstanceKey}', incidents[0].elementInstanceKey)
    .replace('{processInstanceKey}', incidents[0].processInstanceKey);

async function found(search: Search, body: object): Promise<Item[]> {
  const { status, answer } = await ask('POST', pathOf(search), body);
  if (status !== 200)
    throw new Error(`${search.operation} ${JSON.stringify(body)}: ${JSON.stringify(answer)}`);
  return answer.items as Item[];
}

const compare = (left: Value, right: Value): number => {
  const isNumber = /^\d+$/.test(String(left)) && /^\d+$/.test(String(right));
  const [a, b] = isNumber ? [Number(left), Number(right)] : [String(left), String(right)];
  return a < b ? -1 : a > b ? 1 : 0;
};

/** What an operator has to let through, said once more in the words of the contract. */
const holds = (operator: string, value: Value, wanted: Value): boolean => {
  switch (operator) {
    case '$neq':
    case '$notIn':
      return value !== wanted;
    case '$exists':
      return value !== null;
    case '$gt':
      return value !== null && compare(value, wanted) > 0;
    case '$gte':
      return value !== null && compare(value, wanted) >= 0;
    case '$lt':
      return value !== null && compare(value, wanted) < 0;
    case '$lte':
      return value !== null && compare(value, wanted) <= 0;
    default:
      return value === wanted;
  }
};

const operand = (operator: string, value: Value): unknown => {
  if (operator === '$exists') return true;
  if (operator === '$in' || operator === '$notIn') return [value];
  if (operator === '$like') return String(value).replace(/[\\*?]/g, '\\$&');
  return value;
};

/** A value to ask for when no item has one. */
const ANY: Record<Kind, unknown> = {
  text: '12',
  number: 12,
  enum: 'ACTIVE',
  boolean: true,
  variables: [{ name: 'zaak', value: '"Z-1"' }],
  texts: ['intake'],
  'text with in': '12',
  'text with like': '12',
  'enum with like': 'ACTIVE',
  'number with order': 12,
  'date with order': '2026-03-02T00:00:00Z',
};

describe.each(searches)('$operation', (search) => {
  it('has something to find', async () => {
    expect((await found(search, {})).length).toBeGreaterThan(0);
  });

  it.each(Object.entries(search.filter))('filters by %s: %s', async (name, kind) => {
    const all = await found(search, { page: { limit: 1000 } });
    const wanted = all.map((item) => item[name]).find((value) => value != null) ?? null;
    const asks = (condition: unknown) =>
      found(search, { filter: { [name]: condition }, page: { limit: 1000 } });
    if (wanted === null || typeof wanted === 'object') {
      await asks(ANY[kind]);
      for (const operator of OPERATORS[kind])
        await asks({ [operator]: operand(operator, ANY[kind] as Value) });
      return;
    }
    const letThrough = (operator: string) => all.filter((item) => holds(operator, item[name]!, wanted));

    expect(await asks(wanted)).toEqual(letThrough('$eq'));
    if (OPERATORS[kind].some((operator) => operator === '$exists'))
      expect(await asks({ $exists: false })).toEqual(all.filter((item) => item[name] === null));
    for (const operator of OPERATORS[kind])
      expect([operator, await asks({ [operator]: operand(operator, wanted) })]).toEqual([
        operator,
        letThrough(operator),
      ]);
  });

  it.each(search.sort)('sorts by %s', async (field) => {
    for (const [order, sign] of [
      ['ASC', 1],
      ['DESC', -1],
    ] as const) {
      const items = await found(search, { sort: [{ field, order }], page: { limit: 1000 } });
      const values = items.map((item) => item[field]).filter((value) => value != null);
      expect(values).toEqual(values.toSorted((left, right) => sign * compare(left, right)));
    }
  });

  it('is read page by page, from the front, from the back and by number', async () => {
    const all = await found(search, { page: { limit: 1000 } });
    const pageOf = async (page: object) => (await ask('POST', pathOf(search), { page })).answer;

    const forwards: Item[] = [];
    let cursor: string | null = null;
    while (forwards.length < all.length) {
      const { items, page } = await pageOf(cursor === null ? { limit: 2 } : { after: cursor, limit: 2 });
      if (items.length === 0) break;
      forwards.push(...items);
      cursor = page.endCursor;
    }
    expect(forwards).toEqual(all);
    const before = await pageOf({ limit: 1, from: all.length - 1 });
    expect(before.items).toEqual(all.slice(-1));
    if (all.length > 1) {
      const { items } = await pageOf({ limit: 1, before: before.page.startCursor });
      expect(items).toEqual(all.slice(-2, -1));
    }
  });
});
