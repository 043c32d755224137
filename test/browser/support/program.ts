import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePorts } from '../../support/free-ports.js';
import { startNeutralSite } from './neutral-site.js';

/** The real program, as `npm start` runs it, with an empty data folder of its own. */
export interface Program {
  portalUrl: string;
  issuerUrl: string;
  /** Where *Snel weg* leads. */
  neutralUrl: string;
  /** The password of every exercise account. */
  wachtwoord: string;
  close(): Promise<void>;
}

const entry = join('dist', 'start', 'main.js');
const patienceMs = 90_000;

/**
 * Starts the built program on free ports. `demo` also brings in the fictional casussen, as far as the first weging.
 * Throws with what the program said when it stops, or is not ready in time.
 */
export async function startProgram({ demo = false } = {}): Promise<Program> {
  if (!existsSync(entry)) throw new Error(`Expected ${entry}, but it is not built: run npm run build`);
  const neutral = await startNeutralSite();
  const dataFolder = mkdtempSync(join(tmpdir(), 'ketenregie-browser-'));
  const [portalPort, issuerPort] = await freePorts(2);
  const child = spawn(process.execPath, [entry, ...(demo ? ['--demo=weging'] : [])], {
    env: {
      PATH: process.env['PATH'],
      DATA_DIR: dataFolder,
      PORTAL_PORT: String(portalPort),
      ISSUER_PORT: String(issuerPort),
      ENGINE_PORT: '0',
      SNEL_WEG_URL: neutral.url,
      LOG_LEVEL: 'error',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const close = async () => {
    await stop(child);
    await neutral.close();
    rmSync(dataFolder, { recursive: true, force: true });
  };
  try {
    const said = await untilReady(child);
    return {
      portalUrl: `http://localhost:${portalPort}`,
      issuerUrl: `http://localhost:${issuerPort}`,
      neutralUrl: neutral.url,
      wachtwoord: /wachtwoord (\S+)/.exec(said)?.[1] ?? '',
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** What the program said until it told how to stop it, which is its last line of welcome. */
async function untilReady(child: ChildProcess): Promise<string> {
  let said = '';
  const ready = new Promise<void>((resolve, reject) => {
    const listen = (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes('Stoppen: Ctrl-C')) resolve();
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    child.once('exit', () => reject(new Error(`Expected the program to start, but it stopped:\n${said}`)));
  });
  const timeUp = new AbortController();
  try {
    await Promise.race([
      ready,
      pause(patienceMs, undefined, { signal: timeUp.signal }).then(() => {
        throw new Error(`Expected the program to be ready in ${patienceMs / 1000} seconds:\n${said}`);
      }),
    ]);
  } finally {
    timeUp.abort();
  }
  return said;
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
}
