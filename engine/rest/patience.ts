import { Problem } from './problem.js';

/** How long a client waits for the listeners of a task, in ms. */
export const LISTENER_PATIENCE = 30_000;

/** What stops a wait: the end of its time (ms), or the engine that stops. */
export interface Limits {
  readonly time: number;
  readonly closing: AbortSignal;
}

/**
 * The result of `work` when it comes in time; otherwise a Problem, while the work itself goes on: what was asked is
 * kept, only nobody waits for it here any more.
 */
export async function inTime<Result>(work: Promise<Result>, { time, closing }: Limits): Promise<Result> {
  let stop = () => {};
  const limit = new Promise<never>((_, reject) => {
    const tooLate = () =>
      reject(new Problem(504, 'DEADLINE_EXCEEDED', 'Expected an answer in time; it may come later'));
    const leave = () =>
      reject(new Problem(503, 'UNAVAILABLE', 'The engine stops; the request goes on when it is back'));
    const timeout = setTimeout(tooLate, time);
    closing.addEventListener('abort', leave, { once: true });
    stop = () => {
      clearTimeout(timeout);
      closing.removeEventListener('abort', leave);
    };
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    stop();
  }
}
