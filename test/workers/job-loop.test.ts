import { z } from 'zod';
import { CamundaRefusal } from '../../workers/camunda.js';
import { runJobLoop } from '../../workers/job-loop.js';
import { bpmnError, complete, deny, retry } from '../../workers/outcome.js';
import { Reachability } from '../../workers/reachability.js';
import { type Resources, defineWorker } from '../../workers/worker.js';
import { DomainError } from '../../domain/errors.js';
import { aJob } from './builders/a-job.js';
import { FakeCamunda } from './fakes/fake-camunda.js';
import { FakeLog } from './fakes/fake-log.js';

const unreachable = new Error('connect ECONNREFUSED');

describe('job loop', () => {
  it('completes a job with what the worker answers', async () => {
    const { camunda, run } = aLoop(() => Promise.resolve(complete({ binding: 'GEBONDEN' })));

    camunda.offer(aJob('proef', { jobKey: '7', variables: { casusId: 'casus-1' } }));
    await run(1);

    expect(camunda.settlements).toEqual([
      { jobKey: '7', kind: 'completed', variables: { binding: 'GEBONDEN' } },
    ]);
  });

  it('asks only for the variables that the worker reads', async () => {
    const { camunda, run } = aLoop(() => Promise.resolve(complete()));

    camunda.offer(aJob('proef', { variables: { casusId: 'casus-1' } }));
    await run(1);

    expect(camunda.activations[0]).toMatchObject({ type: 'proef', fetchVariables: ['casusId'] });
  });

  it('agrees to a listener without variables, and denies with the reason', async () => {
    const answers = [complete({ lekt: true }), deny('De motivering ontbreekt.')];
    const { camunda, run } = aLoop(() => Promise.resolve(answers.shift() ?? complete()));

    for (const jobKey of ['1', '2']) {
      camunda.offer(aJob('proef', { jobKey, isTaskListener: true, variables: { casusId: 'casus-1' } }));
    }
    await run(2);

    expect(camunda.settlements).toEqual([
      { jobKey: '1', kind: 'answered', denied: false },
      { jobKey: '2', kind: 'answered', denied: true, reason: 'De motivering ontbreekt.' },
    ]);
  });

  it('raises the error that the model catches', async () => {
    const { camunda, run } = aLoop(() => Promise.resolve(bpmnError('NIET_GEVONDEN')));

    camunda.offer(aJob('proef', { variables: { casusId: 'casus-1' } }));
    await run(1);

    expect(camunda.settlements).toMatchObject([{ kind: 'error', errorCode: 'NIET_GEVONDEN' }]);
  });

  it('gives a job back with one try less, and rests longer when fewer are left', async () => {
    const { camunda, run } = aLoop(() => Promise.resolve(retry('STORE_BEZET')));

    for (const retries of [5, 3, 2, 1]) {
      camunda.offer(aJob('proef', { jobKey: `${retries}`, retries, variables: { casusId: 'casus-1' } }));
    }
    await run(4);

    const failures = camunda.settlements.map(
      (settlement) => settlement.kind === 'failed' && settlement.failure,
    );
    expect(failures).toEqual([
      { retries: 4, backoffMs: 1_000, reasonCode: 'STORE_BEZET' },
      { retries: 2, backoffMs: 15_000, reasonCode: 'STORE_BEZET' },
      { retries: 1, backoffMs: 60_000, reasonCode: 'STORE_BEZET' },
      { retries: 0, backoffMs: 60_000, reasonCode: 'STORE_BEZET' },
    ]);
  });

  it('makes variables that do not fit an incident at once, without naming them', async () => {
    const { camunda, log, run } = aLoop(() => Promise.resolve(complete()));

    camunda.offer(aJob('proef', { variables: { casusId: 42, naam: 'Jan Jansen' } }));
    await run(1);

    expect(camunda.settlements).toMatchObject([
      { kind: 'failed', failure: { retries: 0, reasonCode: 'ONGELDIGE_VARIABELEN' } },
    ]);
    expect(JSON.stringify([camunda.settlements, log.lines])).not.toContain('Jansen');
  });

  it('tells an unexpected error by code only: its text can hold what somebody typed', async () => {
    const { camunda, log, run } = aLoop(() => Promise.reject(new Error('near "Jan Jansen": syntax error')));

    camunda.offer(aJob('proef', { variables: { casusId: 'casus-1' } }));
    await run(1);

    expect(camunda.settlements).toMatchObject([
      { kind: 'failed', failure: { retries: 2, reasonCode: 'ONVERWACHTE_FOUT' } },
    ]);
    expect(log.lines.map(({ message }) => message)).toContain('worker failed unexpectedly');
    expect(JSON.stringify([camunda.settlements, log.lines])).not.toContain('Jansen');
  });

  it.each([
    ['NIET_GEVONDEN', false, { kind: 'error', errorCode: 'NIET_GEVONDEN' }],
    ['NIET_GEVONDEN', true, { kind: 'answered', denied: true, reason: 'Dit is niet gevonden.' }],
    ['CONFLICT', false, { kind: 'failed', failure: { retries: 0, backoffMs: 0, reasonCode: 'CONFLICT' } }],
  ] as const)(
    'turns refusal %s of the store (listener: %s) into %j',
    async (code, isTaskListener, settlement) => {
      const { camunda, run } = aLoop(() => Promise.reject(new DomainError(code)));

      camunda.offer(aJob('proef', { isTaskListener, variables: { casusId: 'casus-1' } }));
      await run(1);

      expect(camunda.settlements).toMatchObject([settlement]);
    },
  );

  it('goes on when the engine was away, with growing pauses, and notes the two moments once', async () => {
    const { camunda, log, pauses, run } = aLoop(() => Promise.resolve(complete()));
    camunda.failure = unreachable;
    pauses.onPause = () => {
      if (pauses.asked.length < 4) return;
      camunda.failure = null;
      camunda.offer(aJob('proef', { variables: { casusId: 'casus-1' } }));
    };

    await run(1);

    expect(pauses.asked).toEqual([250, 500, 1_000, 2_000]);
    expect(log.lines.map(({ level, message }) => `${level}: ${message}`)).toEqual([
      'warn: process engine does not answer; work waits',
      'info: process engine answers again',
    ]);
  });

  it('reports work that was done while the engine was away when it is back', async () => {
    const { camunda, pauses, run } = aLoop(() => {
      camunda.failure = unreachable;
      return Promise.resolve(complete({ aantalDossiers: 2 }));
    });
    pauses.onPause = () => (camunda.failure = null);

    camunda.offer(aJob('proef', { jobKey: '9', variables: { casusId: 'casus-1' } }));
    await run(1);

    expect(camunda.settlements).toEqual([
      { jobKey: '9', kind: 'completed', variables: { aantalDossiers: 2 } },
    ]);
  });

  it.each([404, 409])('lets go of a job that somebody else has by now (%d)', async (status) => {
    const { camunda, pauses, run } = aLoop(() => Promise.resolve(complete()));
    camunda.completeJob = (jobKey) => {
      camunda.settlements.push({ jobKey, kind: 'completed', variables: {} });
      return Promise.reject(new CamundaRefusal('completeJob', status));
    };

    camunda.offer(aJob('proef', { variables: { casusId: 'casus-1' } }));
    await run(0);

    expect(camunda.settlements).toHaveLength(1);
    expect(pauses.asked).toEqual([]);
  });

  it('makes an outcome that the engine will not take an incident', async () => {
    const { camunda, run } = aLoop(() => Promise.resolve(complete()));
    camunda.completeJob = () => Promise.reject(new CamundaRefusal('completeJob', 400));

    camunda.offer(aJob('proef', { variables: { casusId: 'casus-1' } }));
    await run(1);

    expect(camunda.settlements).toMatchObject([
      { kind: 'failed', failure: { retries: 0, reasonCode: 'UITKOMST_GEWEIGERD' } },
    ]);
  });

  it('finishes what was begun before it stops', async () => {
    const begun = aGate();
    const finished = aGate();
    const { camunda, stop, loop } = startLoop(async () => {
      begun.open();
      await finished.opened;
      return complete({ klaar: true });
    });
    camunda.offer(aJob('proef', { variables: { casusId: 'casus-1' } }));
    await begun.opened;

    stop();
    finished.open();
    await loop;

    expect(camunda.settlements).toMatchObject([{ kind: 'completed', variables: { klaar: true } }]);
  });
});

function aGate() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { opened, open: () => open() };
}

/** A loop of one worker that answers as `answer` does; `run` ends it after so many settled jobs. */
function aLoop(answer: () => ReturnType<Parameters<typeof defineWorker>[0]['run']>) {
  const started = startLoop(answer);
  return {
    ...started,
    run: async (settled: number) => {
      if (settled > 0) await started.camunda.settled(settled);
      else await new Promise((resolve) => setImmediate(resolve));
      started.stop();
      await started.loop;
    },
  };
}

function startLoop(answer: () => ReturnType<Parameters<typeof defineWorker>[0]['run']>) {
  const camunda = new FakeCamunda();
  const log = new FakeLog();
  const controller = new AbortController();
  const pauses = { asked: [] as number[], onPause: () => {} };
  const worker = defineWorker({ type: 'proef', variables: z.object({ casusId: z.string() }), run: answer });
  const loop = Promise.resolve().then(() =>
    runJobLoop(worker, {
      camunda,
      resources: { log, camunda, clock: { now: () => new Date(0) } } as unknown as Resources,
      reachability: new Reachability(log),
      pause: async (milliseconds) => {
        pauses.asked.push(milliseconds);
        pauses.onPause();
        await Promise.resolve();
      },
      signal: controller.signal,
    }),
  );
  return { camunda, log, pauses, loop, stop: () => controller.abort() };
}
