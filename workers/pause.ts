/** Waits, or until `signal` aborts: then it ends early without an error. */
export type Pause = (milliseconds: number, signal: AbortSignal) => Promise<void>;

/** A pause on the timers of the machine, which does not keep the process alive. */
export const machinePause: Pause = (milliseconds, signal) =>
  new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const timeout = setTimeout(finish, milliseconds);
    timeout.unref();
    signal.addEventListener('abort', finish, { once: true });

    function finish() {
      clearTimeout(timeout);
      signal.removeEventListener('abort', finish);
      resolve();
    }
  });
