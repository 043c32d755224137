import type { Request, Response } from 'express';
import { render } from '../../render.js';
import type { ProfessionalContext } from '../../route.js';
import { readSorting } from '../../views/sorting.js';
import { ProcessenPage } from './processen-page.js';
import { procesColumns } from './processen-table.js';
import { readProcessen } from './read-processen.js';

/** GET /monitor: every process and version, with how it fares. */
export async function showProcessen(
  request: Request,
  response: Response,
  context: ProfessionalContext,
): Promise<void> {
  await context.repository.readMonitor();
  const processen = await readProcessen(context.deps);
  const sorting = readSorting(request.query['sorteer'], procesColumns);
  response.type('html').send(render(<ProcessenPage {...{ context, processen, sorting }} />));
}
