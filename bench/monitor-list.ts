import { mkdtempSync, rmSync } from 'node:fs';
import { createServer as createHttpServer, Agent, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { machineClock } from '../engine/clock.js';
import { openEngine, type Engine } from '../engine/engine.js';
import { projections } from '../engine/projections/projections.js';
import { createServer } from '../engine/rest/server.js';
import { createPortal } from '../portal/app.js';
import { createCamundaPort, createMonitorPort } from '../portal/camunda.js';
import type { Surroundings } from '../portal/deps.js';
import { GUARDS } from '../portal/guards.js';
import { loadSleutels } from '../store/load-sleutels.js';
import { openStore } from '../store/open-store.js';
import type { Store } from '../store/store.js';
import { aRustigeMelding } from '../start/ploeg/voorbeelden/a-rustige-melding.js';
import { regisseur } from '../test/builders/betrokkenen.js';
import { optionsOf } from './options.js';

/**
 * How long pages of the monitor take on the server with many instances in the engine: asked of the portal over HTTP by a
 * logged-in ketenregisseur, with the dossier store, the access rules, the verwerkingslog (a line per casus that is shown),
 * the SDK and the engine behind it. All of it in one process on one thread, as `npm start` runs it. Half of the instances
 * run, one in 500 of all stands still; they name the casussen of the store in turn. To reach: p95 under 100 ms on an idle
 * machine. Beside it stands the processor time of a page, which tells more on a machine that does other things too.
 */

const options = optionsOf({
  instances: { what: 'how many instances the engine has', usually: '50000' },
  casussen: { what: 'how many casussen the store has', usually: '200' },
  rounds: { what: 'how often each page is asked for', usually: '200' },
});
const [most, casussen, rounds] = [options.instances, options.casussen, options.rounds].map(Number) as [
  number,
  number,
  number,
];
const warmUp = 20;

const model = `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
    xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" targetNamespace="bench">
  <bpmn:process id="wachten" name="Wachten" isExecutable="true">
    <bpmn:startEvent id="start" />
    <bpmn:sequenceFlow id="naarKeuze" sourceRef="start" targetRef="keuze" />
    <bpmn:exclusiveGateway id="keuze" name="Hoe verder?" default="naarTaak" />
    <bpmn:sequenceFlow id="naarEinde" sourceRef="keuze" targetRef="einde">
      <bpmn:conditionExpression>=hoe = "klaar"</bpmn:conditionExpression>
    </bpmn:sequenceFlow>
    <bpmn:sequenceFlow id="naarVast" sourceRef="keuze" targetRef="vast">
      <bpmn:conditionExpression>=hoe = "vast"</bpmn:conditionExpression>
    </bpmn:sequenceFlow>
    <bpmn:sequenceFlow id="naarTaak" sourceRef="keuze" targetRef="taak" />
    <bpmn:userTask id="taak" name="Taak">
      <bpmn:extensionElements><zeebe:userTask /></bpmn:extensionElements>
    </bpmn:userTask>
    <bpmn:exclusiveGateway id="vast" name="Waarheen?" />
    <bpmn:sequenceFlow id="nergens" sourceRef="vast" targetRef="einde">
      <bpmn:conditionExpression>=hoe = "weg"</bpmn:conditionExpression>
    </bpmn:sequenceFlow>
    <bpmn:endEvent id="einde" />
  </bpmn:process>
</bpmn:definitions>`;

const clock = { now: () => new Date() };
const dataDir = mkdtempSync(join(tmpdir(), 'bench-monitor-'));
const store = await openStore({ dataDir, sleutels: await loadSleutels(dataDir), clock });
const ids = await registerCasussen(store);
const engine = await openEngine({ dataDir: join(dataDir, 'engine'), systemClock: machineClock, projections });
await engine.execute({ type: 'deployResources', resources: [{ name: 'wachten.bpmn', content: model }] });
await fill(engine, ids);
const silent = () => undefined;
const log = { info: silent, warn: silent, error: silent };
const rest = await createServer({ engine, credentials: null, apiVersion: '8.8', logger: log });
await rest.listen({ host: '127.0.0.1', port: 0 });
const portal = createHttpServer(
  createPortal(surroundings((rest.server.address() as AddressInfo).port), {
    ...GUARDS,
    createLimiet: () => () => true,
  }),
);
await new Promise<void>((resolve) => portal.listen(0, '127.0.0.1', resolve));
const port = (portal.address() as AddressInfo).port;
const cookie = `kr_sessie=${await store.sessies.open({ betrokkene: regisseur, waarden: {} })}`;
const agent = new Agent({ keepAlive: true });

const casusnummer = await anyCasusnummer(store, ids);
const pages = {
  'all processes': '/monitor',
  'all instances': '/monitor/instanties',
  'page 100': '/monitor/instanties?pagina=100',
  running: '/monitor/instanties?toestand=loopt',
  'standing still': '/monitor/instanties?toestand=vastgelopen',
  'by cause': '/monitor/instanties?incident=CONDITION_ERROR',
  'on one step': '/monitor/instanties?proces=wachten&element=taak',
  'by value': '/monitor/instanties?variabele=ingang&waarde=MELDPUNT',
  'of one casus': `/monitor/instanties?casus=${casusnummer}`,
  'ended last': '/monitor/instanties?toestand=klaar&sorteer=-geeindigd',
};
report(`${most.toLocaleString('en')} instances`, 'p50', 'p95', 'p99', 'CPU', '(ms)');
for (const [name, path] of Object.entries(pages)) {
  for (let round = 0; round < warmUp; round++) await timed(path);
  const times: number[] = [];
  const before = process.cpuUsage();
  for (let round = 0; round < rounds; round++) times.push(await timed(path));
  const { user, system } = process.cpuUsage(before);
  report(name, ...[...summary(times), (user + system) / 1000 / rounds].map((ms) => ms.toFixed(1)));
}

agent.destroy();
portal.closeAllConnections();
portal.close();
await rest.close();
await engine.close();
await store.close();
rmSync(dataDir, { recursive: true, force: true });

// helpers

function surroundings(enginePort: number): Surroundings {
  const camunda = { restAddress: `http://127.0.0.1:${enginePort}`, auth: { strategy: 'NONE' } } as const;
  return {
    store,
    camunda: createCamundaPort(camunda),
    monitor: createMonitorPort(camunda),
    modellen: {} as Surroundings['modellen'],
    oidc: { origin: 'http://localhost' } as Surroundings['oidc'],
    tokens: { verify: () => Promise.resolve(null) },
    clock,
    log,
    settings: {
      omgeving: 'oefening',
      baseUrl: 'http://localhost',
      snelWegUrl: 'https://www.example.org/',
      acrMfa: [],
      cookieSecret: 'only for this benchmark, long enough',
    },
  };
}

async function registerCasussen(store: Store): Promise<string[]> {
  const repository = store.repositoryFor({ soort: 'melder' }, { doel: 'melden', traceId: '0'.repeat(32) });
  const found: string[] = [];
  for (let number = 0; number < casussen; number++) {
    const opties = { kanaal: 'webformulier', ingang: 'MELDPUNT' } as const;
    found.push((await repository.registerMelding(aRustigeMelding(), opties)).casusId);
  }
  return found;
}

async function anyCasusnummer(store: Store, casusIds: readonly string[]): Promise<string> {
  const repository = store.repositoryFor(regisseur, { doel: 'wegen', traceId: '0'.repeat(32) });
  return (await repository.readProcescasussen(casusIds.slice(0, 1)))[0]?.casusnummer ?? '';
}

async function fill(engine: Engine, casusIds: readonly string[]): Promise<void> {
  const together = 500;
  for (let from = 0; from < most; from += together)
    await Promise.all(
      Array.from({ length: Math.min(together, most - from) }, (_, at) => from + at).map((number) =>
        engine.execute({
          type: 'createProcessInstance',
          processDefinition: { id: 'wachten' },
          variables: {
            casusId: casusIds[number % casusIds.length]!,
            hoe: number % 500 === 0 ? 'vast' : number % 2 === 0 ? 'klaar' : 'wacht',
            ingang: number % 3 === 0 ? 'MELDPUNT' : 'PARTNER',
          },
        }),
      ),
    );
}

/** How long (ms) one page takes until it has been read whole. */
function timed(path: string): Promise<number> {
  const began = performance.now();
  return new Promise((resolve, reject) => {
    const asked = request({ port, agent, path, headers: { cookie } }, (answer) => {
      if (answer.statusCode !== 200) reject(new Error(`Expected 200 of ${path}, got ${answer.statusCode}`));
      answer.resume().once('end', () => resolve(performance.now() - began));
    });
    asked.once('error', reject).end();
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
