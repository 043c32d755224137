import type { Request, Response } from 'express';
import { render } from '../../render.js';
import type { ProfessionalContext } from '../../route.js';
import { InstantiePage } from './instantie-page.js';
import { readInstantiekop, readVerloop } from './read-instantie.js';

/** GET /monitor/instanties/:instantieKey: where one instance is, how it came there, and what holds it. */
export async function showInstantie(
  request: Request,
  response: Response,
  context: ProfessionalContext,
): Promise<void> {
  const zicht = await context.repository.readMonitor();
  const kop = await readInstantiekop(context, request);
  const verloop = await readVerloop(context, kop);
  response.type('html').send(render(<InstantiePage {...{ context, zicht, kop, verloop }} />));
}
