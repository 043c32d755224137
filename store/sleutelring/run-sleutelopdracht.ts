import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { SleutelsError } from '../sleutels.js';
import { parseSleuteltekst } from './parse-sleuteltekst.js';
import type { Sleutelring } from './sleutelring.js';

const NAAM = 'SLEUTELS_OPDRACHT';
const WACHTTIJD = 15_000;

/**
 * The ring that a command prints: the hook for a key management service. It runs without a shell, its words apart at the
 * spaces; what it prints is secret, on both its outputs, and comes into no message.
 * @throws SleutelsError when it cannot run, fails, takes too long or prints no ring
 */
export async function runSleutelopdracht(opdracht: string, wachttijd = WACHTTIJD): Promise<Sleutelring> {
  const [programma = '', ...argumenten] = opdracht.trim().split(/\s+/);
  const { stdout } = await promisify(execFile)(programma, argumenten, {
    timeout: wachttijd,
    killSignal: 'SIGKILL',
    maxBuffer: 64 * 1024,
  }).catch((fout: Error & { code?: unknown; killed?: boolean }) => {
    throw new SleutelsError(`${NAAM} ${reasonOf(fout)}`);
  });
  return parseSleuteltekst(stdout, NAAM);
}

function reasonOf({ code, killed }: { code?: unknown; killed?: boolean }): string {
  if (killed === true) return 'antwoordt niet op tijd';
  if (typeof code === 'number') return `eindigt met code ${code}`;
  if (code === 'ENOENT' || code === 'EACCES') return 'noemt een programma dat niet gestart kan worden';
  return 'is mislukt';
}
