import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Driver, Http } from '../load/driver.js';
import type { RunningSubject, Subject } from './subject.js';

export interface Peer {
  readonly engine: string;
  readonly database: 'pg' | 'h2';
}

interface DriverModule {
  readonly defaults: { readonly base: string };
  readonly default: (http: Http, options: object) => Driver;
}

/**
 * Another engine. What runs it is not part of this repository: a folder with `peer.sh start ENGINE DATABASE [fresh]`
 * (prints `startup N s`), `peer.sh pid`, `peer.sh stop`, `pg.sh pid`, and a driver in `client/drivers/ENGINE.mjs`.
 */
export function peer(folder: string, { engine, database }: Peer): Subject {
  const run = (script: string, ...args: string[]) => output(join(folder, script), args);
  return {
    name: `${engine} on ${database === 'pg' ? 'PostgreSQL' : 'an H2 file'}`,
    async prepare() {
      await run('peer.sh', 'start', engine, database, 'fresh');
      await run('peer.sh', 'stop');
    },
    async start(): Promise<RunningSubject> {
      const said = await run('peer.sh', 'start', engine, database);
      const module = (await import(
        pathToFileURL(resolve(folder, `client/drivers/${engine}.mjs`)).href
      )) as DriverModule;
      return {
        startSeconds: Number(/startup ([\d.]+) s/.exec(said)?.[1]),
        base: module.defaults.base,
        driver: (http) => module.default(http, {}),
        pid: Number(await run('peer.sh', 'pid')),
        databasePid: database === 'pg' ? Number(await run('pg.sh', 'pid')) : null,
        stop: async () => void (await run('peer.sh', 'stop')),
      };
    },
  };
}

// helpers

async function output(command: string, args: readonly string[]): Promise<string> {
  const program = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  program.stdout.on('data', (chunk: Buffer) => (said += String(chunk)));
  const [code] = (await once(program, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`Expected ${command} ${args.join(' ')} to succeed: ${said}`);
  return said;
}
