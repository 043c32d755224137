import type { Request, Response } from 'express';
import { render } from '../../render.js';
import type { ProfessionalContext } from '../../route.js';
import { readModel } from '../model/read-model.js';
import { findDefinitie } from './find-definitie.js';
import { ProcesPage } from './proces-page.js';
import { readElementstand } from './read-elementstand.js';
import { listDefinities, readProcesstand } from './read-processen.js';

/** What the browser draws of a process; also imported, as a type, by the script. */
export interface Procesbeeld {
  naam: string;
  xml: string;
}

/** GET /monitor/processen/:definitieKey: one version, with what stands on each of its elements. */
export async function showProces(
  request: Request,
  response: Response,
  context: ProfessionalContext,
): Promise<void> {
  await context.repository.readMonitor();
  const definitie = await findDefinitie(context.deps, request);
  const [stand, elementen, alle] = await Promise.all([
    readProcesstand(context.deps, definitie),
    readElementstand(context.deps, definitie.definitieKey),
    listDefinities(context.deps),
  ]);
  const versies = alle.filter(({ procesId }) => procesId === definitie.procesId);
  response.type('html').send(render(<ProcesPage {...{ context, stand, elementen, versies }} />));
}

/** GET /monitor/processen/:definitieKey/model.json */
export async function sendProces(
  request: Request,
  response: Response,
  context: ProfessionalContext,
): Promise<void> {
  await context.repository.readMonitor();
  const { definitieKey, naam } = await findDefinitie(context.deps, request);
  const { xml } = await readModel(context.deps, definitieKey);
  response.json({ naam, xml } satisfies Procesbeeld);
}
