import type { FormValues } from '../formulier/form-schema.js';
import type { TaskPageModel } from './read-task-page.js';
import type { TaskValues } from './task-forms.js';

/**
 * Whom the form proposes to invite: as D8 has it, but for who does not work in the municipality of the casus. That one is
 * there to be chosen; whoever was chosen with a reason stays chosen.
 */
export function proposePartners(
  { task, buitenWerkgebied }: Pick<TaskPageModel, 'task' | 'buitenWerkgebied'>,
  values: TaskValues,
): TaskValues {
  const { partners } = values.process;
  if (task.taak !== 'uitnodigingen-vaststellen' || !Array.isArray(partners)) return values;
  // What somebody chose and saved is no proposal any more.
  if (partners !== task.variables['partners']) return values;
  const verklaard = ((values.dossier['afwijkingen'] ?? []) as FormValues[]).map(({ partner }) => partner);
  const voorgesteld = (partners as string[]).filter(
    (partner) => !buitenWerkgebied.includes(partner) || verklaard.includes(partner),
  );
  return { ...values, process: { ...values.process, partners: voorgesteld } };
}
