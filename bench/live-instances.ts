import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { machineClock } from '../engine/clock.js';
import { openEngine } from '../engine/engine.js';
import { projections } from '../engine/projections/projections.js';
import { State } from '../engine/state/state.js';
import { Store } from '../engine/storage/store.js';

/**
 * How long a start takes and how much memory an instance costs when 100,000 instances wait at a user task with a timer
 * and seven variables: from the log alone, as after a kill without a snapshot, and from the snapshot of an orderly
 * stop. Each start is a process of its own; an instance costs what the heap holds after a collection, less that of an
 * engine without instances. To reach: under 10 s, and under 4 kB an instance.
 */

const instances = 100_000;
const together = 1_000;

const model = `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
    xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" targetNamespace="bench">
  <bpmn:process id="wachten" isExecutable="true">
    <bpmn:startEvent id="start" />
    <bpmn:sequenceFlow id="flow" sourceRef="start" targetRef="taak" />
    <bpmn:userTask id="taak" name="Taak">
      <bpmn:extensionElements>
        <zeebe:userTask />
        <zeebe:assignmentDefinition candidateGroups="=[grp]" />
        <zeebe:taskSchedule dueDate="=due" />
      </bpmn:extensionElements>
    </bpmn:userTask>
    <bpmn:boundaryEvent id="late" attachedToRef="taak">
      <bpmn:timerEventDefinition id="timer">
        <bpmn:timeDuration>P14D</bpmn:timeDuration>
      </bpmn:timerEventDefinition>
    </bpmn:boundaryEvent>
    <bpmn:sequenceFlow id="expiring" sourceRef="late" targetRef="expired" />
    <bpmn:endEvent id="expired" />
  </bpmn:process>
</bpmn:definitions>`;

interface Started {
  readonly ms: number;
  readonly heapBytes: number;
}

const [, program = '', opening] = process.argv;
if (opening === undefined) await compare();
else process.stdout.write(JSON.stringify(await start(opening)));

// helpers

async function compare(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-live-'));
  const [empty, full] = [join(folder, 'empty'), join(folder, 'full')];
  await fill(empty, 0);
  await fill(full, instances);
  const nothing = startIn(empty);
  report(
    `${instances} instances, ${(statSync(join(full, 'engine.db')).size / 2 ** 20).toFixed(0)} MiB on disk`,
  );
  report(inWords('from the snapshot', startIn(full), nothing));
  forgetSnapshot(full);
  report(inWords('from the log alone', startIn(full), nothing));
  rmSync(folder, { recursive: true, force: true });
}

async function fill(dataDir: string, count: number): Promise<void> {
  const engine = await openEngine({ dataDir, systemClock: machineClock, projections });
  await engine.execute({ type: 'deployResources', resources: [{ name: 'wachten.bpmn', content: model }] });
  for (let from = 0; from < count; from += together) {
    const numbers = Array.from({ length: together }, (_, at) => from + at);
    await Promise.all(
      numbers.map((number) =>
        engine.execute({
          type: 'createProcessInstance',
          processDefinition: { id: 'wachten' },
          variables: {
            amount: number,
            country: 'NL',
            tier: 'basic',
            risk: (number % 10) / 10,
            grp: `groep-${number % 20}`,
            due: new Date(Date.UTC(2027, 0, 1) + number * 60_000).toISOString(),
            businessKey: `zaak-${number}`,
          },
        }),
      ),
    );
  }
  await engine.close();
}

/** The same data as a process leaves behind that was killed before its first snapshot. */
function forgetSnapshot(dataDir: string): void {
  const store = Store.open(dataDir, new State(), projections);
  store.searchable().exec('DELETE FROM engine_snapshot');
  store.abandon();
}

function startIn(dataDir: string): Started {
  const { stdout, stderr, status } = spawnSync(process.execPath, [program, dataDir], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`Expected the start to succeed: ${stderr}`);
  return JSON.parse(stdout) as Started;
}

/** Starts in this process, and leaves without an orderly stop. */
async function start(dataDir: string): Promise<Started> {
  const began = performance.now();
  await openEngine({ dataDir, systemClock: machineClock, projections });
  const ms = performance.now() - began;
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  setImmediate(() => process.exit());
  return { ms, heapBytes: process.memoryUsage().heapUsed };
}

function inWords(name: string, { ms, heapBytes }: Started, nothing: Started): string {
  const each = (heapBytes - nothing.heapBytes) / instances / 1024;
  return `${name.padEnd(20)}${(ms / 1000).toFixed(2).padStart(7)} s   ${each.toFixed(2)} kB an instance`;
}

function report(line: string): void {
  process.stdout.write(`${line}\n`);
}
