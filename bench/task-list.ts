import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { machineClock } from '../engine/clock.js';
import { openEngine, type Engine } from '../engine/engine.js';
import { projections } from '../engine/projections/projections.js';
import { createServer } from '../engine/rest/server.js';
import { optionsOf } from './options.js';

/**
 * How long the first page of a task list takes: 50 tasks of one group, and of three, sorted by due date, asked through
 * the REST API. One engine with 1,000 waiting tasks and one with 50,000 are asked in turn, so that whatever else the
 * machine does weighs on both. To reach: p95 under 5 ms on an idle machine, and the longer list within 20% of the
 * shorter one.
 */

const groups = ['regie', 'zorg', 'piket', 'beheer'];
const lists = { 'one group': 'regie', 'three groups': { $in: ['regie', 'zorg', 'piket'] } };
const warmUp = 300;
const options = optionsOf({
  tasks: { what: 'how many tasks wait in the longer list', usually: '50000' },
  rounds: { what: 'how often each list is asked for', usually: '2000' },
});
const rounds = Number(options.rounds);
const most = Number(options.tasks);

const model = `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
    xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" targetNamespace="bench">
  <bpmn:process id="wachten" isExecutable="true">
    <bpmn:startEvent id="start" />
    <bpmn:sequenceFlow id="flow" sourceRef="start" targetRef="taak" />
    <bpmn:userTask id="taak" name="Taak">
      <bpmn:extensionElements>
        <zeebe:userTask />
        <zeebe:assignmentDefinition candidateGroups="=groepen" />
        <zeebe:taskSchedule dueDate="=termijn" />
      </bpmn:extensionElements>
    </bpmn:userTask>
  </bpmn:process>
</bpmn:definitions>`;

const agent = new Agent({ keepAlive: true });
const [short, long] = [await waiting(1_000), await waiting(most)];

report('', 'p50', 'p95', 'p99', '(ms)');
for (const [name, candidateGroup] of Object.entries(lists)) {
  const body = JSON.stringify({
    filter: { candidateGroup, state: 'CREATED' },
    sort: [{ field: 'dueDate' }],
    page: { limit: 50 },
  });
  for (let round = 0; round < warmUp; round++) for (const { port } of [short, long]) await timed(port, body);
  const times = { short: [] as number[], long: [] as number[] };
  for (let round = 0; round < rounds; round++) {
    times.short.push(await timed(short.port, body));
    times.long.push(await timed(long.port, body));
  }
  const [few, many] = [summary(times.short), summary(times.long)];
  report(`${name}, 1,000 tasks`, ...few.map((ms) => ms.toFixed(2)));
  report(`${name}, ${most.toLocaleString('en')} tasks`, ...many.map((ms) => ms.toFixed(2)));
  report(`  ${most.toLocaleString('en')} : 1,000`, ...many.map((ms, at) => (ms / few[at]!).toFixed(2)));
}

agent.destroy();
await Promise.all([short.close(), long.close()]);

// helpers

/** An engine that serves, with so many tasks that wait, of one or two groups each. */
async function waiting(count: number) {
  const dataDir = mkdtempSync(join(tmpdir(), 'bench-tasks-'));
  const engine = await openEngine({ dataDir, systemClock: machineClock, projections });
  await engine.execute({ type: 'deployResources', resources: [{ name: 'wachten.bpmn', content: model }] });
  await fill(engine, count);
  const logger = { info: () => undefined, error: () => undefined };
  const server = await createServer({ engine, credentials: null, apiVersion: '8.9', logger });
  await server.listen({ host: '127.0.0.1', port: 0 });
  return {
    port: (server.server.address() as { port: number }).port,
    close: async () => {
      await server.close();
      await engine.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

async function fill(engine: Engine, count: number): Promise<void> {
  const together = 500;
  for (let from = 0; from < count; from += together) {
    const numbers = Array.from({ length: Math.min(together, count - from) }, (_, at) => from + at);
    await Promise.all(
      numbers.map((number) =>
        engine.execute({
          type: 'createProcessInstance',
          processDefinition: { id: 'wachten' },
          variables: {
            groepen: [groups[number % 4]!, groups[(number * 3 + 1) % 4]!],
            termijn: new Date(Date.UTC(2026, 0, 1) + ((number * 7_919) % count) * 60_000).toISOString(),
          },
        }),
      ),
    );
  }
}

/** How long (ms) one request takes until its answer has been read whole. */
function timed(port: number, body: string): Promise<number> {
  const began = performance.now();
  return new Promise((resolve, reject) => {
    const asked = request(
      {
        port,
        agent,
        method: 'POST',
        path: '/v2/user-tasks/search',
        headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
      },
      (answer) => {
        if (answer.statusCode !== 200) reject(new Error(`Expected 200, got ${answer.statusCode}`));
        answer.resume().once('end', () => resolve(performance.now() - began));
      },
    );
    asked.once('error', reject).end(body);
  });
}

/** The median, and what 95% and 99% stay under. */
function summary(times: number[]): number[] {
  const sorted = [...times].sort((left, right) => left - right);
  return [0.5, 0.95, 0.99].map((part) => sorted[Math.floor(part * sorted.length)]!);
}

function report(name: string, ...columns: string[]): void {
  process.stdout.write(`${name.padEnd(28)}${columns.map((column) => column.padStart(8)).join('')}\n`);
}
