import type { FormValues } from '../formulier/form-schema.js';
import { isAanTafel } from '../../domain/overleg/uitnodiging.js';
import type { TaskPageModel } from './read-task-page.js';

/** What the dossier half of a task begins with, when nothing was saved yet. */
export function prefillOf({ task, dossier }: TaskPageModel): FormValues {
  if (task.taak !== 'overleg-openen') return {};
  const partners = dossier?.verrijking.overleg?.partners ?? [];
  const komen = partners.filter(({ uitnodiging, magInhoud }) => magInhoud && isAanTafel(uitnodiging));
  return komen.length === 0 ? {} : { aanwezigen: komen.map(({ partner }) => ({ partner })) };
}
