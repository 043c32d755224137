import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ClosedLoop } from './load/closed-loop.js';
import { TimedHttp } from './load/timed-http.js';
import { cpuSeconds, machineSeconds, residentMiB } from './load/usage.js';
import { optionsOf } from './options.js';
import { peer } from './subjects/peer.js';
import type { RunningSubject, Subject } from './subjects/subject.js';
import { thisEngine } from './subjects/this-engine.js';
import { machine, median, quantile, spread, table } from './summary.js';

/**
 * Runs one process (`bench/models/keten-bench.bpmn`) through the REST API of this engine and, with `--peers FOLDER`, of
 * others (`subjects/peer.ts` says what that folder holds): in turn, round after round, so that whatever else the machine
 * does weighs on all of them. Every engine answers a step when it is on disk, but for H2, which writes half a second
 * later.
 */

const options = optionsOf({
  peers: { what: 'the folder that runs other engines; without it this one runs alone', usually: '' },
  others: { what: 'which of them, each on pg or h2', usually: 'operaton:pg,operaton:h2,flowable:pg' },
  rounds: { what: 'how often each is measured', usually: '3' },
  'in-flight': { what: 'cases at a time', usually: '64' },
  'warm-up': { what: 'seconds before each measurement', usually: '60' },
  seconds: { what: 'seconds of each measurement', usually: '30' },
});

interface Measured {
  readonly perSecond: number;
  /** Of completing a user task, in ms. */
  readonly p50: number;
  readonly p95: number;
  readonly startSeconds: number;
  readonly engineMiB: number;
  readonly databaseMiB: number | null;
  /** Processor time for one case, in ms, of the engine with its database. */
  readonly cpuOfACase: number;
  /** Processors that neither the engine nor this program kept busy. */
  readonly othersBusy: number;
}

const dataDir = mkdtempSync(join(tmpdir(), 'bench-engine-'));
const subjects: Subject[] = [thisEngine(dataDir)];
if (options.peers !== '') {
  for (const [engine = '', database] of options.others.split(',').map((name) => name.split(':'))) {
    subjects.push(peer(options.peers, { engine, database: database === 'h2' ? 'h2' : 'pg' }));
  }
}

const results = new Map<Subject, Measured[]>(subjects.map((subject) => [subject, []]));
for (const subject of subjects) await subject.prepare();
for (let round = 1; round <= Number(options.rounds); round += 1) {
  for (const subject of subjects) {
    const running = await subject.start();
    try {
      results.get(subject)!.push(await measure(running));
    } finally {
      await running.stop();
    }
    process.stderr.write(`round ${round}: ${subject.name} ${JSON.stringify(results.get(subject)!.at(-1))}\n`);
  }
}
rmSync(dataDir, { recursive: true, force: true });
report();

// helpers

async function measure(subject: RunningSubject): Promise<Measured> {
  const http = new TimedHttp(subject.base);
  const loop = new ClosedLoop(subject.driver(http), Number(options['in-flight']));
  await loop.during(Number(options['warm-up']) * 1000);
  http.takeTimes();
  const [done, cpu, machine, own, began] = [
    loop.done,
    cpuOf(subject),
    machineSeconds(),
    ownSeconds(),
    performance.now(),
  ];
  await loop.during(Number(options.seconds) * 1000);
  const seconds = (performance.now() - began) / 1000;
  const cases = loop.done - done;
  const usedCpu = cpuOf(subject) - cpu;
  const othersBusy = (machineSeconds() - machine - usedCpu - (ownSeconds() - own)) / seconds;
  const times = http.takeTimes().get('completeTask') ?? [];
  const memory = {
    engineMiB: residentMiB(subject.pid),
    databaseMiB: subject.databasePid === null ? null : residentMiB(subject.databasePid),
  };
  await loop.stop();
  http.close();
  return {
    perSecond: cases / seconds,
    p50: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    startSeconds: subject.startSeconds,
    ...memory,
    cpuOfACase: (usedCpu * 1000) / cases,
    othersBusy: Math.max(0, othersBusy),
  };
}

function cpuOf({ pid, databasePid }: RunningSubject): number {
  return cpuSeconds(pid) + (databasePid === null ? 0 : cpuSeconds(databasePid));
}

function ownSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

function report(): void {
  const of = (subject: Subject, what: keyof Measured) =>
    results
      .get(subject)!
      .map((measured) => measured[what])
      .filter((number) => number !== null);
  const row = (label: string, what: keyof Measured, digits: number) => [
    label,
    ...subjects.map((subject) => (of(subject, what).length === 0 ? '–' : spread(of(subject, what), digits))),
  ];
  const [ours, ...others] = subjects;
  const ratio = (label: string, what: keyof Measured, upsideDown: boolean) => [
    label,
    '1',
    ...others.map((other) => {
      const [mine, theirs] = [median(of(ours!, what)), median(of(other, what))];
      return upsideDown ? `1 : ${(theirs / mine).toFixed(1)}` : `${(mine / theirs).toFixed(1)} : 1`;
    }),
  ];
  const lines = [
    `${machine()}; ${options['in-flight']} cases in flight, ${options.rounds} rounds of ${options.seconds} s after ${options['warm-up']} s: median (least–most)`,
    '',
    table([
      ['', ...subjects.map(({ name }) => name)],
      row('cases a second', 'perSecond', 1),
      ratio('… against it', 'perSecond', false),
      row('completing a user task, p50, ms', 'p50', 1),
      row('… p95, ms', 'p95', 1),
      ratio('… p95 against it', 'p95', true),
      row('start to first answer, s', 'startSeconds', 2),
      ratio('… against it', 'startSeconds', true),
      row('resident, engine, MiB', 'engineMiB', 0),
      ratio('… against it', 'engineMiB', true),
      row('resident, database, MiB', 'databaseMiB', 0),
      row('processor time of a case, ms', 'cpuOfACase', 2),
      row('processors busy with something else', 'othersBusy', 2),
    ]),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}
