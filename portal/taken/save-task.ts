import type { Request, Response } from 'express';
import { type FormBody, oneOf } from '../formulier/form-body.js';
import { applyRowButton, rowButtonName, rowButtonPlace } from '../formulier/list-rows.js';
import { readForm } from '../formulier/read-form.js';
import type { ProfessionalContext } from '../route.js';
import { fillIn } from './fill-in.js';
import { repositoryForTask } from './repository-for-task.js';
import { readTaskForms } from './task-forms.js';
import { toDraft } from './stored-values.js';
import type { VisibleTask } from './visible-task.js';

/**
 * POST /taken/:userTaskKey/opslaan: keeps what was filled in so far, right or wrong, in the dossier.
 * The buttons that add or remove a row come here as well.
 */
export async function saveTask(
  request: Request,
  response: Response,
  context: ProfessionalContext,
): Promise<void> {
  await fillIn(request, response, context, (task) => saveDraft(request, response, context, task));
}

async function saveDraft(
  request: Request,
  response: Response,
  context: ProfessionalContext,
  task: VisibleTask,
): Promise<void> {
  const body = request.body as FormBody;
  const forms = await readTaskForms(context, task);
  const pressed = oneOf(body, rowButtonName);
  const dossier = applyRowButton(forms.dossier.components, readForm(forms.dossier.components, body), pressed);
  const inhoud = toDraft({ process: readForm(forms.process.components, body), dossier });
  const { userTaskKey, zaak, taak } = task;
  await repositoryForTask(context, taak).saveTaakDossier({
    ...zaak,
    userTaskKey,
    taak,
    inhoud,
    concept: true,
  });
  const place = rowButtonPlace(forms.dossier.components, dossier, pressed);
  response.redirect(303, `/taken/${userTaskKey}${place === null ? '?bewaard' : `#${place}`}`);
}
