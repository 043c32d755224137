import { triggerStartTimer, triggerTimer } from '../behavior/timers.js';
import type { Work } from '../behavior/work.js';
import type { DueEntry } from '../state/due-queue.js';
import { jobFacts } from './find-job.js';

/** The engine's own command: acts on something whose moment has come. */
export function triggerDue(work: Work, { kind, key }: DueEntry): void {
  switch (kind) {
    case 'timer': {
      const timer = work.state.timers.get(key);
      if (timer !== undefined) triggerTimer(work, timer);
      return;
    }
    case 'startTimer': {
      const timer = work.state.startTimers.get(key);
      if (timer !== undefined) triggerStartTimer(work, timer);
      return;
    }
    case 'job': {
      const job = work.state.jobs.get(key);
      if (job === undefined) return;
      work.emit({ type: job.state === 'backingOff' ? 'jobRetryDue' : 'jobTimedOut', ...jobFacts(job) });
      return;
    }
    case 'message':
      work.emit({ type: 'messageExpired', messageKey: key });
      return;
  }
}
