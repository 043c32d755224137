import type { Request, Response } from 'express';
import { isVanCompartiment } from '../../../domain/monitor/compartiment.js';
import { EngineUnavailable } from '../../ports/camunda-port.js';
import { render } from '../../render.js';
import type { ProfessionalContext } from '../../route.js';
import { HerstelLijstPage } from './herstel-lijst-page.js';
import { HerstelPage, herstelvoortgang } from './herstel-page.js';

/** GET /monitor/herstel: what was asked last. */
export async function listHerstel(
  _request: Request,
  response: Response,
  context: ProfessionalContext,
): Promise<void> {
  const zicht = await context.repository.readMonitor();
  const herstellingen = await context.repository.listHerstel();
  response.type('html').send(render(<HerstelLijstPage {...{ context, zicht, herstellingen }} />));
}

/** GET /monitor/herstel/:herstelId: how far it is; one can leave and come back. */
export async function showHerstel(
  request: Request,
  response: Response,
  context: ProfessionalContext,
): Promise<void> {
  const herstel = await context.repository.readHerstel(String(request.params['herstelId']));
  const namen = await readNamen(context, herstel.regels);
  response.type('html').send(render(<HerstelPage {...{ context, herstel, namen }} />));
}

/** How far a repair is has to be told also while the engine does not answer: then without the names. */
async function readNamen(
  { deps }: Pick<ProfessionalContext, 'deps'>,
  regels: readonly { instantieKey: string }[],
): Promise<Map<string, string>> {
  try {
    const instanties = await deps.monitor.readInstanties(regels.map(({ instantieKey }) => instantieKey));
    return new Map(
      instanties
        .filter(({ procesId }) => !isVanCompartiment(procesId))
        .map(({ instantieKey, naam }) => [instantieKey, naam]),
    );
  } catch (error) {
    if (!(error instanceof EngineUnavailable)) throw error;
    return new Map();
  }
}

/** GET /monitor/herstel/:herstelId/stand.json */
export async function sendHerstelstand(
  request: Request,
  response: Response,
  { repository }: ProfessionalContext,
): Promise<void> {
  response.json(herstelvoortgang(await repository.readHerstel(String(request.params['herstelId']))));
}
