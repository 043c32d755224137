import type { Ketenzaak } from '../../domain/taak/ketenzaak.js';
import type { Form } from '../formulier/form-schema.js';
import type { TaskValues } from './task-forms.js';

/** The people who can be proposed as options: who was involved in the casus is not among them (INV12). */
export function offerBegeleiders(form: Form, zaak: Ketenzaak | null): Form {
  if (zaak?.soort !== 'EVALUATIE' || zaak.begeleiders.length === 0) return form;
  const values = zaak.begeleiders.map(({ gebruikerId, naam }) => ({ value: gebruikerId, label: naam }));
  return {
    ...form,
    components: form.components.map((component) =>
      component.type === 'textfield' && component.key === 'begeleider'
        ? { ...component, type: 'select' as const, values, validate: { required: true } }
        : component,
    ),
  };
}

/** Editing the description begins with what was made or edited before. */
export function withBeschrijving(values: TaskValues, zaak: Ketenzaak | null): TaskValues {
  if (zaak?.soort !== 'EVALUATIE' || zaak.beschrijving === null || 'beschrijving' in values.dossier)
    return values;
  return { ...values, dossier: { ...values.dossier, beschrijving: zaak.beschrijving } };
}
