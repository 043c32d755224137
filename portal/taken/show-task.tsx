import type { Request, Response } from 'express';
import { render } from '../render.js';
import type { ProfessionalContext } from '../route.js';
import { withBeschrijving } from './evaluatie-form.js';
import { prefillOf } from './prefill.js';
import { proposePartners } from './propose-partners.js';
import { readStoredValues } from './stored-values.js';
import { readTaskPage } from './read-task-page.js';
import { TaskPage } from './task-page.js';
import { findVisibleTask } from './visible-task.js';

/** GET /taken/:userTaskKey */
export async function showTask(
  request: Request,
  response: Response,
  context: ProfessionalContext,
): Promise<void> {
  const task = await findVisibleTask(context, request.params['userTaskKey']);
  const model = await readTaskPage(context, task);
  const stored = withBeschrijving(await readStoredValues(context, task), model.ketenzaak?.zaak ?? null);
  const isNew = Object.keys(stored.dossier).length === 0;
  const values = proposePartners(model, isNew ? { ...stored, dossier: prefillOf(model) } : stored);
  const saved = request.query['bewaard'] !== undefined;
  response
    .type('html')
    .send(
      render(<TaskPage context={context} model={model} values={values} errors={new Map()} saved={saved} />),
    );
}
