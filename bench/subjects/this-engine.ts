import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { engineDriver } from '../load/engine-driver.js';
import type { RunningSubject, Subject } from './subject.js';

const models = ['keten-bench.bpmn', 'keten-route.dmn'];

/** The engine of this repository as it runs alone; `npm run build` has been done. */
export function thisEngine(dataDir: string): Subject {
  return {
    name: 'this engine',
    async prepare() {
      rmSync(dataDir, { recursive: true, force: true });
      const running = await start(dataDir);
      await deploy(running.base);
      await running.stop();
    },
    start: () => start(dataDir),
  };
}

// helpers

async function start(dataDir: string): Promise<RunningSubject> {
  const port = await freePort();
  const base = `http://127.0.0.1:${port}/v2`;
  const began = performance.now();
  const program = spawn(process.execPath, [resolve('dist/engine/cli.js')], {
    env: {
      PATH: process.env['PATH'],
      DATA_DIR: dataDir,
      ENGINE_PORT: String(port),
      ENGINE_AUTH: 'none',
      ENGINE_API_VERSION: '8.9',
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = once(program, 'exit');
  while (!(await answers(`${base}/topology`))) {
    if (program.exitCode !== null) throw new Error('Expected the engine to start, but it ended');
    await pause(2);
  }
  return {
    startSeconds: (performance.now() - began) / 1000,
    base,
    driver: engineDriver,
    pid: program.pid!,
    databasePid: null,
    async stop() {
      program.kill('SIGTERM');
      await ended;
    },
  };
}

async function deploy(base: string): Promise<void> {
  const form = new FormData();
  for (const name of models) {
    form.append('resources', new Blob([readFileSync(join('bench', 'models', name))]), name);
  }
  const answer = await fetch(`${base}/deployments`, { method: 'POST', body: form });
  if (!answer.ok) throw new Error(`Expected the models to be taken: ${answer.status} ${await answer.text()}`);
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}
