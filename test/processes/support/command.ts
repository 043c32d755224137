import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

/** How a command of an administrator ended: its exit code, null when it was killed, and all that it said. */
export interface Ended {
  code: number | null;
  output: string;
}

/** A command of an administrator in a process of its own, such as `sleutels/cli.js wisselen`. */
export class Command {
  readonly #child: ChildProcess;
  readonly #ended: Promise<unknown>;
  #output = '';

  /** @param words the program under `dist/start`, and what it is given */
  constructor(environment: Record<string, string>, [program, ...words]: readonly [string, ...string[]]) {
    this.#child = spawn(process.execPath, [`dist/start/${program}`, ...words], {
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [this.#child.stdout, this.#child.stderr])
      stream?.on('data', (chunk: Buffer) => (this.#output += chunk.toString()));
    this.#ended = once(this.#child, 'close');
  }

  /** Kills it the moment that it says this; a command that ends before says so in what comes out. */
  async killWhenItSays(words: RegExp): Promise<Ended> {
    this.#child.stdout?.on('data', () => {
      if (words.test(this.#output)) this.#child.kill('SIGKILL');
    });
    return this.end();
  }

  /** Settles when it says this, or has ended. */
  async says(words: RegExp): Promise<void> {
    const heard = new Promise<void>((resolve) => {
      this.#child.stdout?.on('data', () => {
        if (words.test(this.#output)) resolve();
      });
    });
    await Promise.race([heard, this.#ended]);
  }

  /** Waits until it is done. */
  async end(): Promise<Ended> {
    await this.#ended;
    return { code: this.#child.exitCode, output: this.#output };
  }
}
