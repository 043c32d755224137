import { Problem } from './problem.js';

/** What is done in one turn of the event loop, in ms: what comes in between waits that long at most, or for one piece. */
const longestTurn = 10;
/** So much waits for a turn at most. */
const mostWaiting = 1_000;

interface Piece {
  readonly work: () => unknown;
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Work that only reads and may take long, such as searches: done in order of asking, a few ms a turn, so that commands
 * get theirs in between, however many searches are asked at once.
 */
export class Turns {
  private readonly waiting: Piece[] = [];
  private isTaken = false;

  /** The result of `work`, or what it throws; a Problem (503) when too much waits already. */
  do<Result>(work: () => Result): Promise<Result> {
    if (this.waiting.length >= mostWaiting) {
      const busy = new Problem(503, 'RESOURCE_EXHAUSTED', 'Expected fewer searches to wait; ask again later');
      return Promise.reject(busy);
    }
    return new Promise<Result>((resolve, reject) => {
      this.waiting.push({ work, resolve: resolve as (result: unknown) => void, reject });
      if (this.isTaken) return;
      this.isTaken = true;
      this.go();
    });
  }

  /** The first goes at once; a turn ends with the event loop, so that those who ask in the same one share it. */
  private go(): void {
    const end = performance.now() + longestTurn;
    do this.next();
    while (this.waiting.length > 0 && performance.now() < end);
    setImmediate(() => {
      if (this.waiting.length > 0) this.go();
      else this.isTaken = false;
    });
  }

  private next(): void {
    const { work, resolve, reject } = this.waiting.shift()!;
    try {
      resolve(work());
    } catch (error) {
      reject(error);
    }
  }
}
