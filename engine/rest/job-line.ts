import type { ActivateJobs } from '../commands/command.js';
import type { ActivatedJob } from '../commands/activated-job.js';
import type { Engine } from '../engine.js';
import { execute } from './execute.js';

/** A worker that waits. */
export interface Poll {
  /** It left while it was being served. */
  left: boolean;
  readonly ask: ActivateJobs;
  readonly answer: (jobs: ActivatedJob[]) => void;
  readonly fail: (error: Error) => void;
}

/** Those who wait for jobs of one type, in order of arrival. */
export class JobLine {
  private readonly polls: Poll[] = [];
  private readonly stopListening: () => void;
  private serving = false;
  private beingServed: Poll | null = null;
  private missed = false;

  constructor(
    private readonly engine: Engine,
    jobType: string,
    private readonly whenEmpty: () => void,
  ) {
    this.stopListening = engine.onJobsAvailable(jobType, () => void this.serve());
  }

  /** How many wait. */
  get length(): number {
    return this.polls.length;
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

  /** Nobody waits any more; who is being served gets what comes of that. */
  dismiss(): void {
    if (this.beingServed) this.beingServed.left = true;
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
    this.beingServed = poll;
    try {
      const { jobs } = await execute(this.engine, { type: 'activateJobs', ...poll.ask });
      if (jobs.length === 0 && !poll.left) {
        this.polls.unshift(poll);
        return;
      }
      poll.answer(jobs);
      this.missed = true;
    } catch (error) {
      poll.fail(error as Error);
      this.missed = true;
    } finally {
      this.beingServed = null;
    }
  }

  private closeWhenEmpty(): void {
    if (this.polls.length > 0 || this.serving) return;
    this.stopListening();
    this.whenEmpty();
  }
}
