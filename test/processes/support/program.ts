import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

/** `npm start` in a process of its own, so that it can be killed. */
export class Program {
  #child: ChildProcess | null = null;
  #output = '';

  /** `command` may start it another way, as long as the same program runs in the end. */
  constructor(
    private readonly environment: Record<string, string>,
    private readonly command: readonly [string, ...string[]] = [process.execPath, 'dist/start/main.js'],
  ) {}

  /** Starts, and settles when the program says that it is ready. Throws with what it said when it ends before. */
  async start(): Promise<void> {
    this.#output = '';
    const [program, ...words] = this.command;
    const child = spawn(program, words, {
      env: { ...process.env, ...this.environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#child = child;
    const hear = (chunk: Buffer) => (this.#output += chunk.toString());
    child.stderr.on('data', hear);
    await new Promise<void>((resolve, reject) => {
      child.stdout.on('data', (chunk: Buffer) => {
        hear(chunk);
        if (this.#output.includes('Stoppen: Ctrl-C')) resolve();
      });
      child.once('exit', () =>
        reject(new Error(`Expected the program to start, but it said:\n${this.#output}`)),
      );
    });
  }

  /** The password of the demo accounts, as the program printed it. */
  get password(): string {
    return /oefenen-\d+/.exec(this.#output)?.[0] ?? '';
  }

  get output(): string {
    return this.#output;
  }

  /** Sends `signal` and waits until the program is gone; gives its exit code, null when it was killed. */
  async end(signal: 'SIGKILL' | 'SIGTERM' | 'SIGINT'): Promise<number | null> {
    const child = this.#child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return child?.exitCode ?? null;
    const gone = once(child, 'exit') as Promise<[number | null]>;
    child.kill(signal);
    const [code] = await gone;
    return code;
  }
}
