import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Driver, Job } from './load/driver.js';
import { TimedHttp } from './load/timed-http.js';
import { cpuSeconds } from './load/usage.js';
import { optionsOf } from './options.js';
import { machine, median, spread, table } from './summary.js';
import { bareNode } from './subjects/bare-node.js';
import type { RunningSubject, Subject } from './subjects/subject.js';
import { thisEngine } from './subjects/this-engine.js';

/**
 * How many jobs a second clients can complete, beside what Node does with the same requests when nothing has to be done
 * for them. Each completion is the first step of a case of `keten-bench`: it is on disk, with the next job, before it is
 * answered. The client takes part of the same processors and asks both in the same way, so the processor time of a
 * completion in the server alone says more than the ratio of the rates.
 */

const options = optionsOf({
  rounds: { what: 'how often both are measured', usually: '3' },
  jobs: { what: 'how many jobs are completed each time', usually: '5000' },
  'in-flight': { what: 'completions at a time', usually: '64' },
});
const jobCount = Number(options.jobs);
const inFlight = Number(options['in-flight']);

interface Measured {
  readonly perSecond: number;
  /** Processor time of one completion in the server, in µs. */
  readonly cpu: number;
}

const dataDir = mkdtempSync(join(tmpdir(), 'bench-completions-'));
const engine = thisEngine(dataDir);
const results = new Map<Subject, Measured[]>([
  [engine, []],
  [bareNode, []],
]);
await engine.prepare();
for (let round = 1; round <= Number(options.rounds); round += 1) {
  for (const [subject, measured] of results) {
    const running = await subject.start();
    const http = new TimedHttp(running.base);
    const driver = running.driver(http);
    try {
      // Once beforehand: what is measured has been compiled by then.
      for (const times of [[], measured]) {
        const jobs = subject === engine ? await waitingJobs(driver) : jobsOfNobody();
        times.push(await complete(running, driver, jobs));
      }
    } finally {
      http.close();
      await running.stop();
    }
    process.stderr.write(`round ${round}: ${subject.name} ${JSON.stringify(measured.at(-1))}\n`);
  }
}
rmSync(dataDir, { recursive: true, force: true });
report();

// helpers

/** Starts as many cases, and has a worker take the first job of each. */
async function waitingJobs(driver: Driver): Promise<Job[]> {
  await inLanes(
    Array.from({ length: jobCount }, (_, number) => number),
    (number) =>
      driver.start('keten-bench', `completion-${number}`, {
        amount: number,
        grp: 'none',
        due: '2027-01-01T00:00:00',
      }),
  );
  const jobs: Job[] = [];
  while (jobs.length < jobCount) jobs.push(...(await driver.fetchJobs(jobCount - jobs.length)));
  return jobs;
}

function jobsOfNobody(): Job[] {
  return Array.from({ length: jobCount }, (_, number) => ({
    id: String(2 ** 51 + number),
    instance: '',
    step: 'step1',
  }));
}

async function complete({ pid }: RunningSubject, driver: Driver, jobs: readonly Job[]): Promise<Measured> {
  const [cpu, began] = [cpuSeconds(pid), performance.now()];
  await inLanes(jobs, (job) => driver.completeJob(job, { lastStep: job.step }));
  const seconds = (performance.now() - began) / 1000;
  return { perSecond: jobs.length / seconds, cpu: ((cpuSeconds(pid) - cpu) * 1e6) / jobs.length };
}

/** Does all of them, so many at a time. */
async function inLanes<Item>(items: readonly Item[], work: (item: Item) => Promise<unknown>): Promise<void> {
  const left = items.values();
  await Promise.all(
    Array.from({ length: inFlight }, async () => {
      for (const item of left) await work(item);
    }),
  );
}

function report(): void {
  const of = (subject: Subject, what: keyof Measured) =>
    results.get(subject)!.map((measured) => measured[what]);
  const part = (above: number, below: number) => (above / below).toFixed(2);
  const [rate, bareRate] = [median(of(engine, 'perSecond')), median(of(bareNode, 'perSecond'))];
  const [cpu, bareCpu] = [median(of(engine, 'cpu')), median(of(bareNode, 'cpu'))];
  const lines = [
    `${machine()}; ${inFlight} completions in flight, ${options.rounds} rounds of ${jobCount}: median (least–most)`,
    '',
    table([
      ['', engine.name, bareNode.name, 'part of it'],
      [
        'job completions a second',
        spread(of(engine, 'perSecond'), 0),
        spread(of(bareNode, 'perSecond'), 0),
        part(rate, bareRate),
      ],
      [
        'processor time of one in the server, µs',
        spread(of(engine, 'cpu'), 0),
        spread(of(bareNode, 'cpu'), 0),
        part(bareCpu, cpu),
      ],
    ]),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}
