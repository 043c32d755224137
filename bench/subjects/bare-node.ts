import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { engineDriver } from '../load/engine-driver.js';
import type { RunningSubject, Subject } from './subject.js';

/** A server of Node alone (`bare-server.ts`), bundled beside the benchmark. */
export const bareNode: Subject = {
  name: 'a bare Node server',
  prepare: () => Promise.resolve(),
  async start(): Promise<RunningSubject> {
    const began = performance.now();
    const program = spawn(process.execPath, [resolve('dist/bench/subjects/bare-server.js')], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const ended = once(program, 'exit');
    const [port] = (await once(program.stdout, 'data')) as [Buffer];
    return {
      startSeconds: (performance.now() - began) / 1000,
      base: `http://127.0.0.1:${String(port).trim()}/v2`,
      driver: engineDriver,
      pid: program.pid!,
      databasePid: null,
      async stop() {
        program.kill('SIGTERM');
        await ended;
      },
    };
  },
};
