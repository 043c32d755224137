import { activiteitOf, type Activiteit } from '../../domain/taak/activiteit.js';
import { type Taak, taakOf } from '../../domain/taak/taak.js';
import type { Advies } from '../../domain/weging/weging.js';
import type {
  CasusOverzicht,
  MatchWeergave,
  MeldingWeergave,
  PersoonWeergave,
  WegingWeergave,
} from '../../store/weergave.js';
import type { ProfessionalContext } from '../route.js';
import { currentAdvices } from './current-advices.js';
import { repositoryForTask } from './repository-for-task.js';
import { readTaskForms, type TaskForms } from './task-forms.js';
import type { VisibleTask } from './visible-task.js';

/** The read model of the task page, without the values of the form. */
export interface TaskPageModel {
  task: VisibleTask;
  taak: Taak;
  activiteit: Activiteit | undefined;
  casus: CasusOverzicht;
  forms: TaskForms;
  meldingen: MeldingWeergave[];
  personen: PersoonWeergave[];
  wegingen: WegingWeergave[];
  /** Existing dossiers that the melding may be about; none for who does not judge that. */
  matches: MatchWeergave[];
  /** Only of the task that decides on them. */
  adviezen: readonly Advies[];
}

export async function readTaskPage(context: ProfessionalContext, task: VisibleTask): Promise<TaskPageModel> {
  const repository = repositoryForTask(context, task.taak);
  const taak = taakOf(task.taak);
  const [casus, forms, meldingen, personen, wegingen, matches] = await Promise.all([
    repository.readCasus(task.casusId),
    readTaskForms(context, task),
    repository.readMeldingen(task.casusId),
    repository.readPersonen(task.casusId),
    repository.readWegingen(task.casusId),
    repository.readMatches(task.casusId),
  ]);
  const adviezen = task.taak === 'weging-vaststellen' ? currentAdvices(wegingen) : [];
  const activiteit = activiteitOf(taak.activiteit);
  return { task, taak, activiteit, casus, forms, meldingen, personen, wegingen, matches, adviezen };
}
