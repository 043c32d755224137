import { setTimeout as pause } from 'node:timers/promises';
import type { Driver, Job, Task, Variables } from './driver.js';
import { HttpError } from './timed-http.js';

/** What each of these waits between two requests, in ms. */
const workerPause = 5;
const clerkPause = 20;
/** A refusal that a client answers by asking again, so often. */
const mostTries = 50;

/**
 * A closed loop of cases of `keten-bench`: so many in flight, no time to think. A worker fetches jobs and completes
 * them; a clerk reads the list of the group; each case starts, has its task claimed and completed when the clerk has
 * seen it, and is sent its message. Jobs of one case are completed one after another, because engines that lock rows
 * refuse two branches that reach a join together.
 */
export class ClosedLoop {
  /** Cases that reached their end. */
  done = 0;
  private readonly group = `live-${Date.now().toString(36)}`;
  private readonly lanes = new Map<string, Promise<unknown>>();
  private readonly waiting = new Map<string, (taskId: string) => void>();
  private readonly seenEarly = new Map<string, string>();
  private readonly seen = new Set<string>();
  private readonly running: Promise<void>[];
  private readonly failed: Promise<never>;
  private fail: (error: unknown) => void = () => undefined;
  private next = 0;
  private casesRun = true;
  private othersRun = true;

  constructor(
    private readonly driver: Driver,
    private readonly inFlight: number,
  ) {
    this.failed = new Promise((_, reject) => {
      this.fail = reject;
    });
    this.failed.catch(() => undefined);
    this.running = Array.from({ length: inFlight }, () => this.cases());
    this.others = [this.worker(), this.clerk()];
  }

  private readonly others: Promise<void>[];

  /** Lets time pass; throws what failed meanwhile. */
  async during(milliseconds: number): Promise<void> {
    await Promise.race([pause(milliseconds), this.failed]);
  }

  /** Starts no new cases, and lets those in flight end. */
  async stop(): Promise<void> {
    this.casesRun = false;
    await Promise.race([Promise.all(this.running), this.failed]);
    this.othersRun = false;
    await Promise.all(this.others);
  }

  private async cases(): Promise<void> {
    try {
      while (this.casesRun) await this.oneCase(this.next++);
    } catch (error) {
      this.fail(error);
    }
  }

  private async oneCase(number: number): Promise<void> {
    const { driver } = this;
    const businessKey = `${this.group}-${number}`;
    const instance = await again(() => driver.start('keten-bench', businessKey, this.variables(number)));
    const taskId = await this.taskOf(instance);
    await driver.claim(taskId, 'ann');
    await again(() => driver.completeTask(taskId, { approved: true }));
    await again(() => driver.correlate('keten-confirm', businessKey, instance));
    this.done += 1;
  }

  private taskOf(instance: string): Promise<string> {
    const early = this.seenEarly.get(instance);
    this.seenEarly.delete(instance);
    return early === undefined
      ? new Promise((resolve) => this.waiting.set(instance, resolve))
      : Promise.resolve(early);
  }

  private async worker(): Promise<void> {
    const most = Math.min(64, Math.max(8, this.inFlight * 2));
    try {
      while (this.othersRun) {
        for (const job of await again(() => this.driver.fetchJobs(most))) this.complete(job);
        await pause(workerPause);
      }
      await Promise.all(this.lanes.values());
    } catch (error) {
      this.fail(error);
    }
  }

  private complete(job: Job): void {
    const outcome: Variables = job.step.startsWith('step') ? { lastStep: job.step } : { [job.step]: 'done' };
    const before = this.lanes.get(job.instance) ?? Promise.resolve();
    const lane = before
      .then(() => again(() => this.driver.completeJob(job, outcome)))
      .catch((error: unknown) => this.fail(error))
      .finally(() => {
        if (this.lanes.get(job.instance) === lane) this.lanes.delete(job.instance);
      });
    this.lanes.set(job.instance, lane);
  }

  private async clerk(): Promise<void> {
    try {
      while (this.othersRun) {
        for (const task of await this.driver.listTasks(this.group, 100)) this.show(task);
        await pause(clerkPause);
      }
    } catch (error) {
      this.fail(error);
    }
  }

  private show({ id, instance }: Task): void {
    if (this.seen.has(id)) return;
    this.seen.add(id);
    const take = this.waiting.get(instance);
    this.waiting.delete(instance);
    if (take) take(id);
    else this.seenEarly.set(instance, id);
  }

  private variables(number: number): Variables {
    const two = (value: number) => String(value).padStart(2, '0');
    return {
      amount: (number * 7_919) % 20_000,
      country: ['NL', 'BE', 'DE'][number % 3]!,
      tier: number % 4 === 0 ? 'gold' : 'basic',
      risk: (number % 10) / 10,
      grp: this.group,
      due: `2027-${two(1 + ((number * 31) % 12))}-${two(1 + ((number * 17) % 28))}T${two(number % 24)}:00:00`,
    };
  }
}

// helpers

/** Asks again after a refusal that passes: a collision of two transactions, or too much at once. */
async function again<Result>(ask: () => Promise<Result>): Promise<Result> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await ask();
    } catch (error) {
      const passes = error instanceof HttpError && (error.status >= 500 || error.status === 409);
      if (!passes || tries === mostTries) throw error;
      await pause(Math.min(2 + tries * 3, 50));
    }
  }
}
