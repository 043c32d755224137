import type { Request, Response } from 'express';
import { DomainError } from '../../../domain/errors.js';
import { type FormBody, oneOf } from '../../formulier/form-body.js';
import type { MonitorPort } from '../../ports/monitor-port.js';
import { render } from '../../render.js';
import type { ProfessionalContext } from '../../route.js';
import { readAanroepers } from '../instantie/read-aanroepers.js';
import { type Instantiekop, readInstantiekop } from '../instantie/read-instantie.js';
import { BeeindigPage } from './beeindig-page.js';
import { REDEN_FOUT } from './reden-field.js';

/** GET /monitor/instanties/:instantieKey/beeindigen */
export async function askBeeindigen(
  request: Request,
  response: Response,
  context: ProfessionalContext,
): Promise<void> {
  await context.repository.readMonitor();
  const kop = await readInstantiekop(context, request);
  const bezwaar = await objectionTo(context, kop);
  const [wortel] = await readAanroepers(context.deps.monitor, kop.instantie);
  response.type('html').send(render(<BeeindigPage {...{ context, kop, bezwaar, wortel, reden: '' }} />));
}

/** POST /monitor/instanties/:instantieKey/beeindigen */
export async function endInstantie(
  request: Request,
  response: Response,
  context: ProfessionalContext,
): Promise<void> {
  await context.repository.readMonitor();
  const kop = await readInstantiekop(context, request);
  const bezwaar = await objectionTo(context, kop);
  if (bezwaar !== null) throw new DomainError('CONFLICT');
  const reden = oneOf(request.body as FormBody, 'reden');
  const { instantieKey } = kop.instantie;
  try {
    const casusId = await casusOf(context.deps.monitor, instantieKey);
    const regel = { instantieKey, incidentKey: null, jobKey: null, elementInstantieKey: null, casusId };
    const herstelId = await context.repository.requestHerstel({
      soort: 'BEEINDIGEN',
      reden,
      regels: [regel],
    });
    response.redirect(303, `/monitor/herstel/${herstelId}`);
  } catch (error) {
    if (!(error instanceof DomainError) || error.code !== 'MOTIVERING_ONTBREEKT') throw error;
    response
      .status(422)
      .type('html')
      .send(
        render(<BeeindigPage {...{ context, kop, bezwaar, wortel: undefined, reden, fout: REDEN_FOUT }} />),
      );
  }
}

/**
 * Why a process may not be ended, in a sentence; null when it may. A casus would disappear with the process that carries it
 * (INV1), and people would lose the work that they have open. The store holds the first against the dossiers itself.
 */
async function objectionTo(
  { deps: { monitor }, repository }: Pick<ProfessionalContext, 'deps' | 'repository'>,
  { instantie }: Instantiekop,
): Promise<string | null> {
  const { instantieKey, toestand, aanroeper } = instantie;
  if (toestand !== 'ACTIVE') return 'Dit proces is al geëindigd.';
  if (aanroeper !== null)
    return (
      'Dit proces hoort bij een ander proces, en eindigt met dat proces: de procesmotor kan het niet alleen beëindigen. ' +
      'Staat het stil, laat het dan opnieuw proberen. Moet het anders, dan doet iemand een taak in het proces erboven, of wijzigt het model.'
    );
  if (await repository.isCasusdrager({ instantieKey, casusId: await casusOf(monitor, instantieKey) }))
    return (
      'Aan dit proces hangt een casus. Die mag niet verdwijnen: zonder dit proces heeft zij geen volgende stap en geen termijn. ' +
      'Procesregie sluit een casus af met een taak.'
    );
  return (await hasOpenTask(monitor, instantie.instantieKey))
    ? 'In dit proces staat nog een taak open. Laat die eerst afronden.'
    : null;
}

async function casusOf(monitor: MonitorPort, instantieKey: string): Promise<string | null> {
  return (await monitor.casussenOf([instantieKey])).get(instantieKey) ?? null;
}

async function hasOpenTask(monitor: MonitorPort, instantieKey: string): Promise<boolean> {
  if ((await monitor.listTaken(instantieKey)).length > 0) return true;
  for (const { instantieKey: key } of await monitor.listAangeroepen(instantieKey))
    if (await hasOpenTask(monitor, key)) return true;
  return false;
}
