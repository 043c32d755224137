import { taakNaamSchema } from '../../domain/taak/taak.js';
import { parseForm } from '../../portal/formulier/parse-form.js';
import type { Antwoord } from './antwoorden.js';
import { fillForm } from './fill-form.js';
import type { Situatie } from './werkwijze.js';

/**
 * Fills in both halves of the form of a task as the models have them: what is usual where people know the task, and for what
 * nobody knew of the first answer that is offered. So a task that was drawn just now is answered too.
 * @param dossierhelft as parsed JSON; null when the task has none
 */
export async function fillTaak(
  { keten: { camunda, clock }, taak: { userTaskKey, customHeaders } }: Situatie,
  usual: Pick<Antwoord, 'proces' | 'dossier'>,
  dossierhelft: unknown,
): Promise<Antwoord> {
  const [proceshelft, bekend] = await Promise.all([
    camunda.getUserTaskForm(userTaskKey),
    camunda.getUserTaskVariables(userTaskKey),
  ]);
  const nu = clock.now();
  return {
    taak: taakNaamSchema.parse(customHeaders['taak']),
    proces: fillForm(parseForm(proceshelft).components, { bekend, voorkeur: usual.proces, nu }),
    dossier: fillForm(parseForm(dossierhelft ?? {}).components, { bekend: {}, voorkeur: usual.dossier, nu }),
  };
}

/** What somebody fills in who knows nothing of the task. */
export const NIETS_GEWOON = { proces: {}, dossier: {} } as const;
