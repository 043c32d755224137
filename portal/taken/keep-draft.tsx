import type { Request, Response } from 'express';
import type { Zaak } from '../../domain/taak/zaak.js';
import { DomainError } from '../../domain/errors.js';
import { taakNaamSchema } from '../../domain/taak/taak.js';
import { type FormBody, oneOf } from '../formulier/form-body.js';
import { readForm } from '../formulier/read-form.js';
import { render } from '../render.js';
import type { ProfessionalContext } from '../route.js';
import { MessagePage } from '../views/message-page.js';
import { toDraft } from './stored-values.js';
import { repositoryForTask } from './repository-for-task.js';
import { readRunningForms } from './task-forms.js';

/**
 * The engine does not answer, so nothing is known of the task. What was filled in is kept as a draft all the
 * same: the page says to which casus it belongs, and the repository decides whether this person may write there.
 * @throws DomainError NIET_GEVONDEN when it may not
 */
export async function keepDraft(
  request: Request,
  response: Response,
  context: ProfessionalContext,
): Promise<void> {
  const { deps } = context;
  const body = request.body as FormBody;
  const taak = taakNaamSchema.safeParse(oneOf(body, taakField));
  const userTaskKey = request.params['userTaskKey'];
  if (!taak.success || typeof userTaskKey !== 'string') throw new DomainError('NIET_GEVONDEN');
  const forms = await readRunningForms({ deps }, taak.data);
  const inhoud = toDraft({
    process: readForm(forms.process.components, body),
    dossier: readForm(forms.dossier.components, body),
  });
  const zaak = zaakIn(body);
  const repository = repositoryForTask(context, taak.data);
  await repository.saveTaakDossier({ ...zaak, userTaskKey, taak: taak.data, inhoud, concept: true });
  response
    .status(503)
    .type('html')
    .send(
      render(
        <MessagePage titel="Het proces is even niet bereikbaar" settings={deps.settings}>
          <p>Er is niets verloren: wat u invulde, is bewaard. De taak is nog niet afgerond.</p>
          <p>
            <a class="utrecht-link" href={`/taken/${userTaskKey}`}>
              Open de taak over een minuut opnieuw
            </a>
            .
          </p>
        </MessagePage>,
      ),
    );
}

/** What the page says it belongs to; the repository decides whether that is so. */
function zaakIn(body: FormBody): Zaak {
  const casusId = oneOf(body, casusField);
  return casusId === '' ? { zaakId: oneOf(body, zaakField) } : { casusId };
}

/** Hidden fields of the form of a task. */
export const casusField = '_casus';
export const zaakField = '_zaak';
export const taakField = '_taak';
