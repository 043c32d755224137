import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

interface EngineProgramOptions {
  readonly uid?: number;
  readonly largestFile?: number;
  readonly env?: Readonly<Record<string, string>>;
  readonly program?: readonly string[];
}

/** The engine alone in a process of its own, on a free port, so that it can be killed. */
export class EngineProgram {
  #child: ChildProcess | null = null;
  #output = '';

  /**
   * `uid` is the user that it runs as, where it may choose; without it the one of the tests. `largestFile` (in blocks of
   * 512 bytes) is what the operating system lets it write in a file, until `prlimit` says otherwise; `env` is added to its
   * environment. `program` is what Node runs in place of the engine in dist/.
   */
  constructor(
    private readonly dataDir: string,
    private readonly options: EngineProgramOptions = {},
  ) {}

  /** Starts, and gives the address once it answers there. Throws with what it said when it ends before. */
  async start(): Promise<string> {
    this.#output = '';
    const { uid, largestFile, env, program = ['dist/engine/cli.js'] } = this.options;
    const node = [process.execPath, ...program];
    const limited = ['sh', '-c', `ulimit -S -f ${largestFile}; exec "$@"`, 'sh', ...node];
    const [command = '', ...words] = largestFile === undefined ? node : limited;
    const child = spawn(command, words, {
      env: { ...process.env, DATA_DIR: this.dataDir, ENGINE_PORT: '0', ENGINE_AUTH: 'none', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(uid === undefined ? {} : { uid }),
    });
    this.#child = child;
    const hear = (chunk: Buffer) => (this.#output += chunk.toString());
    child.stderr.on('data', hear);
    return new Promise<string>((resolve, reject) => {
      child.stdout.on('data', (chunk: Buffer) => {
        hear(chunk);
        const address = /"address":"([^"]+)"/.exec(this.#output)?.[1];
        if (address !== undefined) resolve(address);
      });
      child.once('close', () =>
        reject(new Error(`Expected the engine to start, but it said:\n${this.#output}`)),
      );
    });
  }

  get pid(): number {
    return this.#child!.pid!;
  }

  get output(): string {
    return this.#output;
  }

  /** Sends `signal`; the process may go on for a while. */
  signal(signal: 'SIGKILL' | 'SIGTERM'): void {
    this.#child?.kill(signal);
  }

  /** Sends `signal` and waits until the program is gone; gives its exit code, null when it was killed. */
  async end(signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null> {
    const child = this.#child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return child?.exitCode ?? null;
    const gone = once(child, 'exit') as Promise<[number | null]>;
    child.kill(signal);
    const [code] = await gone;
    return code;
  }
}
