import { deriveAfwijkingen } from '../../domain/weging/afwijking.js';
import { isMotivering } from '../../domain/weging/motivering.js';
import {
  type TweedeAdvies,
  deriveTweedeAfwijkingen,
  tweedeBesluitSchema,
} from '../../domain/weging/tweede-weging.js';
import { type Advies, wegingBesluitSchema } from '../../domain/weging/weging.js';
import { dropEmptyRows } from '../formulier/list-rows.js';
import { validateForm, type FormErrors } from '../formulier/validate-form.js';
import type { TaskForms, TaskValues } from './task-forms.js';

/** Rows that were offered but not used are no answer. */
export function tidyValues(forms: TaskForms, { process, dossier }: TaskValues): TaskValues {
  return {
    process: dropEmptyRows(forms.process.components, process),
    dossier: dropEmptyRows(forms.dossier.components, dossier),
  };
}

/** What must be repaired before the task can be completed, in the order of the form; the listener checks again. */
export function checkValues(
  forms: TaskForms,
  values: TaskValues,
  adviezen: readonly (Advies | TweedeAdvies)[],
): FormErrors {
  const errors = new Map([
    ...validateForm(forms.process.components, values.process),
    ...validateForm(forms.dossier.components, values.dossier),
  ]);
  if (
    deviates(values, adviezen) &&
    !isMotivering(values.dossier['motivering']) &&
    !errors.has('motivering')
  ) {
    errors.set('motivering', 'U wijkt af van het advies. Leg in ten minste 20 tekens uit waarom.');
  }
  return errors;
}

/** INV16. Going back to the facts decides nothing, so there is nothing to motivate. */
function deviates({ process }: TaskValues, adviezen: readonly (Advies | TweedeAdvies)[]): boolean {
  if (process['wegingActie'] !== 'VASTSTELLEN') return false;
  if (adviezen.some(({ tabel }) => tabel === 'tweede-weging')) {
    const besluit = tweedeBesluitSchema.safeParse(process);
    return besluit.success && deriveTweedeAfwijkingen(besluit.data, adviezen.filter(isTweede)).length > 0;
  }
  const besluit = wegingBesluitSchema.safeParse(process);
  return besluit.success && deriveAfwijkingen(besluit.data, adviezen.filter(isEerste)).length > 0;
}

const isTweede = (advies: Advies | TweedeAdvies): advies is TweedeAdvies =>
  advies.tabel === 'tweede-weging' || advies.tabel === 'prioriteit';

const isEerste = (advies: Advies | TweedeAdvies): advies is Advies => advies.tabel !== 'tweede-weging';
