/** Where the engine gets its time from, so that a test can bring its own. */
export interface SystemClock {
  /** Epoch ms. */
  now(): number;
  /** Calls `wake` once when `now()` has reached `time`; the answer takes the appointment back. */
  wakeAt(time: number, wake: () => void): () => void;
}

/** The clock of the machine. */
export const machineClock: SystemClock = {
  now: () => Date.now(),
  wakeAt(time, wake) {
    const timeout = setTimeout(wake, Math.min(Math.max(time - Date.now(), 0), LONGEST_TIMEOUT));
    timeout.unref();
    return () => clearTimeout(timeout);
  },
};

/** Node keeps a delay in 32 bits: a later appointment wakes early, and the engine makes it again. */
const LONGEST_TIMEOUT = 2 ** 31 - 1;
