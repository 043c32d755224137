import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Camunda8 } from '@camunda8/sdk';
import { chain, end, model, multiInstance, serviceTask, start } from '../engine/support/bpmn.js';
import { freePorts } from '../support/free-ports.js';
import { EngineProgram } from './support/engine-program.js';
import { until } from './support/until.js';

const jobs = 1_000;
/** How long a job that was handed out when the engine was killed is nobody else's. */
const lockMs = 2_000;
/** The engine is killed when so many jobs have been done. */
const killedAt = [300, 700];

const process = model(
  'load',
  start(),
  multiInstance(serviceTask('work'), { items: `=for i in 1..${jobs} return i` }),
  end(),
  chain('start', 'work', 'end'),
);

interface Handed {
  key: string;
  at: number;
  deadline: number;
}

describe(`the job worker of the official SDK does ${jobs} jobs while the engine is killed ${killedAt.length} times`, () => {
  const handed: Handed[] = [];
  /** Keys of jobs whose completion was acknowledged, with when. */
  const done = new Map<string, number>();
  const now = { consistency: { waitUpToMs: 0 } };
  let dataDir: string;
  let engine: EngineProgram;
  let client: ReturnType<typeof clientOf>;
  let processInstanceKey: string;

  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'engine-sdk-'));
    const [port] = await freePorts(1);
    engine = new EngineProgram(dataDir, { env: { ENGINE_PORT: String(port) } });
    client = clientOf(await engine.start());
    await client.createDeployment({ resources: [new File([process], 'load.bpmn')] });
    ({ processInstanceKey } = await client.createProcessInstance({ processDefinitionId: 'load' }));
    const worker = client.createJobWorker({
      jobType: 'work',
      maxParallelJobs: 20,
      jobTimeoutMs: lockMs,
      jobHandler: async (job: { jobKey: string; deadline: number; complete: () => Promise<unknown> }) => {
        handed.push({ key: job.jobKey, at: Date.now(), deadline: Number(job.deadline) });
        const receipt = await job.complete();
        done.set(job.jobKey, Date.now());
        return receipt;
      },
    });
    for (const count of killedAt) {
      await until(
        () => done.size >= count,
        () => `${done.size} of ${count} jobs were done`,
      );
      await engine.end('SIGKILL');
      await engine.start();
    }
    await until(
      async () => (await client.getProcessInstance({ processInstanceKey }, now)).state === 'COMPLETED',
      () => `${done.size} of ${jobs} jobs were done`,
    );
    worker.stop();
  }, 60_000);

  afterAll(async () => {
    await engine.end('SIGTERM');
    await rm(dataDir, { recursive: true });
  });

  it('every job is done once', async () => {
    const filter = { processInstanceKey, state: 'COMPLETED' };
    const { page } = await client.searchJobs({ filter, page: { limit: 1 } }, now);
    expect(Number(page.totalItems)).toBe(jobs);
    expect(new Set(handed.map(({ key }) => key)).size).toBe(jobs);
  });

  it('no job that was acknowledged is handed out again', () => {
    expect(handed.filter(({ key, at }) => (done.get(key) ?? Infinity) < at)).toEqual([]);
  });

  it('a job is handed out again only when its lock has ended', () => {
    const last = new Map<string, Handed>();
    const early = handed.filter((one) => {
      const before = last.get(one.key);
      last.set(one.key, one);
      return before !== undefined && one.at < before.deadline;
    });
    expect(early).toEqual([]);
  });
});

// helpers

/** The official client; its types brand keys, which are plain text here. */
function clientOf(address: string) {
  const client = new Camunda8({
    ZEEBE_REST_ADDRESS: address,
    CAMUNDA_AUTH_STRATEGY: 'NONE',
    CAMUNDA_LOG_LEVEL: 'none',
    CAMUNDA_SUPPORT_LOG_ENABLED: false,
  }).getOrchestrationClusterApiClientLoose();
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  return client as unknown as Record<keyof typeof client, (...given: unknown[]) => any>;
}
