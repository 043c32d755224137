import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Camunda8 } from '@camunda8/sdk';
import type { Route } from '../../../engine/rest/route.js';
import { routes } from '../../../engine/rest/routes.js';

const folder = join('test', 'engine', 'rest');

/** What the official client calls an operation, where its handler has another name. */
const names: Readonly<Record<string, string>> = { setVariables: 'createElementInstanceVariables' };

/** Operations of API 8.9, which the client of 8.8 does not know. */
const newer = [
  'POST /user-tasks/:userTaskKey/effective-variables/search',
  'deleteDecisionInstance',
  'deleteProcessInstance',
  'evaluateExpression',
  'searchElementInstanceIncidents',
];

it('every operation that the official client knows is asked by it in strict mode', () => {
  const client = new Camunda8({
    ZEEBE_REST_ADDRESS: 'http://127.0.0.1:1',
    CAMUNDA_AUTH_STRATEGY: 'NONE',
  }).getOrchestrationClusterApiClientLoose() as unknown as Record<string, unknown>;
  const asked = new Set(
    readdirSync(folder)
      .filter((file) => /^(strict-client|resource-deletion).*\.test\.ts$/.test(file))
      .flatMap((file) => [...readFileSync(join(folder, file), 'utf8').matchAll(/\bclient\.(\w+)\(/g)])
      .map(([, operation]) => operation),
  );
  const operations = [...new Set(routes.map(operationOf))].sort();
  const known = operations.filter((operation) => typeof client[operation] === 'function');

  expect(known.filter((operation) => !asked.has(operation))).toEqual([]);
  expect(operations.filter((operation) => !known.includes(operation))).toEqual(newer);
});

// helpers

/** By the name of its handler, of a search by its address; two operations share a handler. */
function operationOf({ method, url, handle }: Route): string {
  if (url.includes('/effective-variables/')) return `${method} ${url}`;
  if (handle.name !== '') return names[handle.name] ?? handle.name;
  const words = url
    .replace(/\/search$/, '')
    .split(/[/-]/)
    .filter(Boolean);
  return `search${words.map((word) => word[0]!.toUpperCase() + word.slice(1)).join('')}`;
}
