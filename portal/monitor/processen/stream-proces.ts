import type { Request, Response } from 'express';
import type { Deps } from '../../deps.js';
import type { ProfessionalContext } from '../../route.js';
import { findDefinitie } from './find-definitie.js';
import { type Elementstand, readElementstand } from './read-elementstand.js';

/** One change that the browser hears of; also imported, as a type, by the script. */
export type Elementbericht = Pick<Elementstand, 'elementId' | 'actief' | 'vastgelopen'>[];

/** How often the engine is asked, once for all who look at the same process. */
const PEIL_MS = 2_000;
/** After so many times it is looked whether the session is still open, which looking itself does not keep open. */
const SESSIE_PER = 5;

/**
 * GET /monitor/processen/:definitieKey/stroom: server-sent events, one for each change. The stream ends with the session,
 * and when the role no longer may.
 */
export async function streamProces(
  request: Request,
  response: Response,
  context: ProfessionalContext,
): Promise<void> {
  const { deps } = context;
  await context.repository.readMonitor();
  const { definitieKey } = await findDefinitie(deps, request);
  response.writeHead(200, { 'Content-Type': 'text/event-stream; charset=utf-8', 'X-Accel-Buffering': 'no' });
  response.write('retry: 5000\n\n');
  let last = '';
  let rounds = 0;
  const timer = setInterval(() => void tick(), PEIL_MS).unref();
  request.on('close', () => clearInterval(timer));
  await tick();

  async function tick(): Promise<void> {
    if (response.destroyed || response.writableEnded) return clearInterval(timer);
    rounds += 1;
    if (rounds % SESSIE_PER === 0 && !(await mayStay(context))) return end();
    const bericht = await readBericht(deps, definitieKey);
    if (bericht === null) return end();
    if (response.destroyed || response.writableEnded) return;
    // A comment keeps what stands in between from closing a quiet connection.
    response.write(bericht === last ? ': \n\n' : `data: ${bericht}\n\n`);
    last = bericht;
  }

  function end(): void {
    clearInterval(timer);
    response.end();
  }
}

/** What stands where, as text; null when the engine does not answer: the browser comes back by itself. */
async function readBericht(deps: Deps, definitieKey: string): Promise<string | null> {
  try {
    const stand = await readElementstand(deps, definitieKey);
    return JSON.stringify(
      stand
        .filter(({ actief, vastgelopen }) => actief > 0 || vastgelopen > 0)
        .map(({ elementId, actief, vastgelopen }): Elementbericht[number] => ({
          elementId,
          actief,
          vastgelopen,
        })),
    );
  } catch {
    return null;
  }
}

async function mayStay({ deps, betrokkene, session }: ProfessionalContext): Promise<boolean> {
  try {
    const open = await deps.store.sessies.listOf(betrokkene.gebruikerId);
    return (
      open.some(({ sessieId }) => sessieId === session.sessieId) &&
      deps.guards.roleMay(deps.store.toegangsregels(), betrokkene, 'monitor:lezen')
    );
  } catch {
    return false;
  }
}
