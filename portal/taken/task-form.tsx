import type { ComponentChildren } from 'preact';
import type { TweedeWegingWeergave } from '../../store/tweede-weging/read-tweede-wegingen.js';
import type { WegingWeergave } from '../../store/weergave.js';
import { FormFields } from '../formulier/form-fields.js';
import type { FormErrors } from '../formulier/validate-form.js';
import { CsrfField } from '../views/csrf-field.js';
import { AdviceNote } from './advice-note.js';
import { latestWeging } from './current-advices.js';
import { decisionButtonOf } from './decision-button.js';
import { casusField, taakField, zaakField } from './keep-draft.js';
import type { TaskPageModel } from './read-task-page.js';
import type { TaskValues } from './task-forms.js';

interface TaskFormProps {
  model: TaskPageModel;
  values: TaskValues;
  errors: FormErrors;
  csrf: string;
}

/** Both halves as one form, with the decision bar that stays in view. */
export function TaskForm({ model, values, errors, csrf }: TaskFormProps) {
  const { task, taak, forms, adviezen } = model;
  const { text, field } = decisionButtonOf(task.taak);
  const draftAction = `/taken/${task.userTaskKey}/opslaan`;
  const common = { errors, draftAction };
  return (
    <form
      method="post"
      action={`/taken/${task.userTaskKey}/afronden`}
      class="kr-task-form"
      noValidate
      data-taakformulier
      data-knop={text}
      {...(field === undefined ? {} : { 'data-knop-veld': field })}
      {...(adviezen.length === 0 ? {} : { 'data-afwijken-motiveren': true })}
    >
      <CsrfField token={csrf} />
      <input type="hidden" name={casusField} value={task.zaak.casusId ?? ''} />
      <input type="hidden" name={zaakField} value={task.zaak.zaakId ?? ''} />
      <input type="hidden" name={taakField} value={task.taak} />
      <EnterSavesDraft action={draftAction} />
      <FormFields
        {...common}
        components={forms.process.components}
        values={values.process}
        asides={advicesOf(model)}
        said={taak.waaromNu}
      />
      <FormFields
        {...common}
        components={forms.dossier.components}
        values={values.dossier}
        optionalNotes={adviezen.length === 0 ? {} : { motivering: 'verplicht als u afwijkt van een advies' }}
      />
      <div class="kr-decision-bar">
        <button type="submit" class="utrecht-button utrecht-button--primary-action" data-besluit>
          {text}
        </button>
        <button
          type="submit"
          class="utrecht-button utrecht-button--secondary-action"
          formAction={draftAction}
        >
          Tussentijds opslaan
        </button>
        <button type="submit" class="kr-link-button kr-link-button--brand" form="teruggeven">
          Taak teruggeven
        </button>
        <p class="kr-soft kr-small" role="status" data-bewaard={draftAction} />
      </div>
    </form>
  );
}

/**
 * Enter in a field presses the first button of a form. That may not be a button that decides, nor one that
 * adds or removes a row: it keeps the draft.
 */
function EnterSavesDraft({ action }: { action: string }) {
  return (
    <button type="submit" formAction={action} hidden tabIndex={-1}>
      Tussentijds opslaan
    </button>
  );
}

/** The advice that stands beside each decision. */
function advicesOf({ task, adviezen, dossier }: TaskPageModel): Record<string, ComponentChildren> {
  const isTweede = task.taak === 'tweede-weging-vaststellen';
  const latest = latestWeging<WegingWeergave | TweedeWegingWeergave>(
    (isTweede ? dossier?.tweedeWegingen : dossier?.wegingen) ?? [],
  );
  if (latest === undefined) return {};
  return Object.fromEntries(
    adviezen.map((advies) => [
      decidedIn(advies),
      <AdviceNote key={advies.tabel} advies={advies} adviezen={adviezen} invoer={latest.invoer} />,
    ]),
  );
}

/** The field in which the decision about this advice is made. */
const decidedIn = ({ tabel }: TaskPageModel['adviezen'][number]): string =>
  tabel === 'tweede-weging' ? 'uitkomst' : tabel;
