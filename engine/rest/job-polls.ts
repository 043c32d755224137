import type { ActivateJobs } from '../commands/command.js';
import type { ActivatedJob } from '../commands/activated-job.js';
import type { Engine } from '../engine.js';
import { execute } from './execute.js';

interface Poll {
  /** It left while it was being served. */
  left: boolean;
  readonly ask: ActivateJobs;
  readonly answer: (jobs: ActivatedJob[]) => void;
  readonly fail: (error: unknown) => void;
}

/**
 * Workers that wait for jobs. Those of one type stand in line: when jobs come, the first gets what it asked for, then
 * the next, until there are no more; so a busy type costs one command a poll, not one for everybody who waits.
 */
export class JobPolls {
  private readonly lines = new Map<string, JobLine>();
  private closed = false;

  constructor(private readonly engine: Engine) {}

  /**
   * Jobs as soon as there are any; none after `patience` ms (0 asks once), when `gone` says that the asker left, or
   * when the engine stops.
   */
  async activate(ask: ActivateJobs, patience: number, gone: AbortSignal): Promise<ActivatedJob[]> {
    if (this.closed || gone.aborted) return [];
    const line = this.lines.get(ask.jobType);
    if (!line) {
      const { jobs } = await execute(this.engine, { type: 'activateJobs', ...ask });
      if (jobs.length > 0 || patience <= 0 || this.isOver(gone)) return jobs;
    }
    return patience <= 0 ? [] : this.wait(ask, patience, gone);
  }

  /** Answers everybody who waits; nobody waits any more after this. */
  close(): void {
    this.closed = true;
    for (const line of this.lines.values()) line.dismiss();
  }

  private isOver(gone: AbortSignal): boolean {
    return this.closed || gone.aborted;
  }

  private wait(ask: ActivateJobs, patience: number, gone: AbortSignal): Promise<ActivatedJob[]> {
    const line = this.lineOf(ask.jobType);
    return new Promise<ActivatedJob[]>((resolve, reject) => {
      const leave = () => line.leave(poll);
      const timeout = setTimeout(leave, patience);
      const settled = () => {
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
          reject(error as Error);
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

/** Those who wait for jobs of one type, in order of arrival. */
class JobLine {
  private readonly polls: Poll[] = [];
  private readonly stopListening: () => void;
  private serving = false;
  private missed = false;

  constructor(
    private readonly engine: Engine,
    jobType: string,
    private readonly whenEmpty: () => void,
  ) {
    this.stopListening = engine.onJobsAvailable(jobType, () => void this.serve());
  }

  /** Somebody new looks once for what came between asking and joining. */
  join(poll: Poll): void {
    this.polls.push(poll);
    void this.serve();
  }

  leave(poll: Poll): void {
    poll.left = true;
    const at = this.polls.indexOf(poll);
    if (at < 0) return;
    this.polls.splice(at, 1);
    poll.answer([]);
    this.closeWhenEmpty();
  }

  dismiss(): void {
    for (const poll of [...this.polls]) this.leave(poll);
  }

  /** Gives the first in line its jobs, and goes on while there are jobs. News during this makes it look again. */
  private async serve(): Promise<void> {
    this.missed = true;
    if (this.serving) return;
    this.serving = true;
    while (this.missed && this.polls.length > 0) {
      this.missed = false;
      await this.serveFirst();
    }
    this.serving = false;
    this.closeWhenEmpty();
  }

  private async serveFirst(): Promise<void> {
    const poll = this.polls.shift()!;
    try {
      const { jobs } = await execute(this.engine, { type: 'activateJobs', ...poll.ask });
      if (jobs.length === 0 && !poll.left) {
        this.polls.unshift(poll);
        return;
      }
      poll.answer(jobs);
      this.missed = true;
    } catch (error) {
      poll.fail(error);
      this.missed = true;
    }
  }

  private closeWhenEmpty(): void {
    if (this.polls.length > 0 || this.serving) return;
    this.stopListening();
    this.whenEmpty();
  }
}
