import { fork } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Modellenset } from '../../deploy/controles/modellenset.js';
import type { Proefresultaat, Proefvoortgang } from '../../domain/modellen/proefdraai.js';
import { type Proefopdracht, proefberichtSchema } from './proefopdracht.js';

/** The program as it was built: a child process cannot run TypeScript. */
const PROGRAMMA = join('dist', 'start', 'proefdraai', 'main.js');

/** A proefdraai that takes longer is ended; a minute and a half of processor time, mostly waiting on a busy machine. */
const langsteMs = 30 * 60_000;

/**
 * Runs the checks and plays the scenarios with the running models and with those of a change, in a process of its own.
 * @throws Error when it broke off, or took longer than half an hour
 */
export async function runProefdraai(options: Proefopties): Promise<Proefresultaat> {
  const folder = await mkdtemp(join(tmpdir(), 'proefdraai-'));
  try {
    return await runIn(folder, options);
  } finally {
    // Also of one that was ended: it had no time to put away what it made.
    await rm(folder, { recursive: true, force: true });
  }
}

interface Proefopties {
  lopend: Modellenset;
  concept: Modellenset;
  /** Of the scenarios only these; all when left out. */
  scenarios?: readonly string[];
  onVoortgang: (voortgang: Proefvoortgang) => void;
  signal?: AbortSignal;
}

function runIn(
  folder: string,
  { lopend, concept, scenarios, onVoortgang, signal }: Proefopties,
): Promise<Proefresultaat> {
  const child = fork(PROGRAMMA, [], {
    // Nothing else of the environment: it holds secrets, and a draft has no business with them.
    env: { PATH: process.env['PATH'], TMPDIR: folder },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    signal: AbortSignal.any([AbortSignal.timeout(langsteMs), ...(signal === undefined ? [] : [signal])]),
    killSignal: 'SIGKILL',
  });
  return new Promise((resolve, reject) => {
    child.on('message', (unsafeBericht) => {
      const bericht = proefberichtSchema.parse(unsafeBericht);
      if (bericht.soort === 'resultaat') resolve(bericht.resultaat);
      else onVoortgang(bericht.voortgang);
    });
    child.once('error', reject);
    child.once('exit', (code) =>
      reject(new Error(`Expected the proefdraai to give a result, but it ended with ${code}`)),
    );
    const opdracht: Proefopdracht = {
      lopend: [...lopend],
      concept: [...concept],
      scenarios: scenarios === undefined ? null : [...scenarios],
    };
    child.send(opdracht);
  });
}
