import type { Place, Token } from './place.js';

/** Lets everything else have its turn first. */
export const TURN = Symbol('turn');

/** A thread waits here until somebody opens it. */
export class Gate<Result = void> {
  private waiting: (result: Result) => void = () => undefined;

  /** Lets the thread that waits go on, at once; without one nothing happens. */
  readonly open = (result: Result): void => {
    const goOn = this.waiting;
    this.waiting = () => undefined;
    goOn(result);
  };

  wait(goOn: (result: Result) => void): void {
    this.waiting = goOn;
  }
}

/** What runs in turns: it yields TURN, or a gate whose result it goes on with. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a generator has one type for all that it is resumed with
export type Flow<Result = void> = Generator<typeof TURN | Gate<any>, Result, any>;

/** Runs flows side by side, each a turn after the other, until all wait for something from outside. */
export class Threads {
  private readonly ready: (() => void)[] = [];

  /** Begins a flow at once. It stops for good when its place ends or its token is dropped. */
  begin<Result>(
    flow: Flow<Result>,
    { place, token }: { place: Place; token?: Token },
    ended: (result: Result) => void = () => undefined,
  ): void {
    const isOver = () => !place.alive || token?.dropped === true;
    const goOn = (value?: unknown): void => {
      if (isOver()) return;
      const step = flow.next(value);
      if (step.done === true) {
        if (!isOver()) ended(step.value);
      } else if (step.value === TURN) this.later(goOn);
      else step.value.wait(goOn);
    };
    goOn();
  }

  later(turn: () => void): void {
    this.ready.push(turn);
  }

  /** Gives turns until nobody wants one. */
  settle(): void {
    for (let turn = this.ready.shift(); turn !== undefined; turn = this.ready.shift()) turn();
  }
}
