import type { ActivateJobs } from '../commands/command.js';
import type { ActivatedJob } from '../commands/activated-job.js';
import type { Engine } from '../engine.js';
import { execute } from './execute.js';
import { JobLine, type Poll } from './job-line.js';
import { Problem } from './problem.js';

/** So many wait for jobs of one type at most, and of all types together: each holds a connection. */
const mostOfOneType = 1_000;
const mostTogether = 5_000;

/**
 * Workers that wait for jobs. Those of one type stand in line: when jobs come, the first gets what it asked for, then
 * the next, until there are no more; so a busy type costs one command a poll, not one for everybody who waits.
 */
export class JobPolls {
  private readonly lines = new Map<string, JobLine>();
  private waiting = 0;
  private closed = false;

  constructor(private readonly engine: Engine) {}

  /**
   * Jobs as soon as there are any; none after `patience` ms (0 asks once), when `gone` says that the asker left, or
   * when the engine stops. Throws a Problem (503) when too many wait already.
   */
  async activate(ask: ActivateJobs, patience: number, gone: AbortSignal): Promise<ActivatedJob[]> {
    if (this.closed || gone.aborted) return [];
    const jobs = await this.find(ask, patience, gone);
    if (jobs.length === 0 || !gone.aborted) return jobs;
    // It left while the disk took in that these jobs are its own: nobody would do them before their deadline.
    await execute(this.engine, { type: 'yieldJobs', jobs });
    return [];
  }

  /** Answers everybody who waits; nobody waits any more after this. */
  close(): void {
    this.closed = true;
    for (const line of this.lines.values()) line.dismiss();
  }

  private async find(ask: ActivateJobs, patience: number, gone: AbortSignal): Promise<ActivatedJob[]> {
    const line = this.lines.get(ask.jobType);
    if (!line) {
      const { jobs } = await execute(this.engine, { type: 'activateJobs', ...ask });
      if (jobs.length > 0 || patience <= 0 || this.isOver(gone)) return jobs;
    }
    return patience <= 0 ? [] : this.wait(ask, patience, gone);
  }

  private isOver(gone: AbortSignal): boolean {
    return this.closed || gone.aborted;
  }

  private wait(ask: ActivateJobs, patience: number, gone: AbortSignal): Promise<ActivatedJob[]> {
    if ((this.lines.get(ask.jobType)?.length ?? 0) >= mostOfOneType || this.waiting >= mostTogether) {
      throw new Problem(
        503,
        'RESOURCE_EXHAUSTED',
        'Expected fewer workers to wait for jobs; ask again later',
      );
    }
    this.waiting += 1;
    const line = this.lineOf(ask.jobType);
    return new Promise<ActivatedJob[]>((resolve, reject) => {
      const leave = () => line.leave(poll);
      const timeout = setTimeout(leave, patience);
      const settled = () => {
        this.waiting -= 1;
        clearTimeout(timeout);
        gone.removeEventListener('abort', leave);
      };
      const poll: Poll = {
        left: false,
        ask,
        answer: (jobs) => {
          settled();
          resolve(jobs);
        },
        fail: (error) => {
          settled();
          reject(error);
        },
      };
      gone.addEventListener('abort', leave, { once: true });
      line.join(poll);
    });
  }

  private lineOf(jobType: string): JobLine {
    const known = this.lines.get(jobType);
    if (known) return known;
    const line = new JobLine(this.engine, jobType, () => this.lines.delete(jobType));
    this.lines.set(jobType, line);
    return line;
  }
}
