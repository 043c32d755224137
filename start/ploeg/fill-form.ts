import type { Component, Field, FormValues } from '../../portal/formulier/form-schema.js';

/** What stands where a person would write; long enough to count as a motivation (INV16). */
const TEKST = 'Ingevuld bij het proefdraaien van de modellen.';

/**
 * Fills in a form: what `voorkeur` names, and for what must be answered besides what is known already, else the first answer
 * that is offered. What the form does not ask is left out.
 */
export function fillForm(
  components: readonly Component[],
  { bekend, voorkeur, nu }: { bekend: FormValues; voorkeur: FormValues; nu: Date },
): FormValues {
  const waarde = (field: Field): unknown => {
    if (field.key in voorkeur) return voorkeur[field.key];
    if (field.validate.required !== true) return field.type === 'checklist' ? [] : undefined;
    return isAnswer(field, bekend[field.key]) ? bekend[field.key] : invent(field, nu);
  };
  return Object.fromEntries(
    components.flatMap((component): [string, unknown][] => {
      switch (component.type) {
        case 'text':
          return [];
        case 'group':
          return Object.entries(fillForm(component.components, { bekend, voorkeur, nu }));
        case 'dynamiclist': {
          const rijen = (voorkeur[component.path] ?? []) as FormValues[];
          return [
            [
              component.path,
              rijen.map((rij) => ({
                ...rij,
                ...fillForm(component.components, { bekend: {}, voorkeur: rij, nu }),
              })),
            ],
          ];
        }
        default:
          return [[component.key, waarde(component)]];
      }
    }),
  );
}

/** Whether what the process knows can stand in this field. */
function isAnswer(field: Field, value: unknown): boolean {
  if (value === undefined || value === null) return false;
  if (!('values' in field))
    return field.type === 'number' ? typeof value === 'number' : field.type === 'checkbox';
  const offered = field.values.map((option) => option.value);
  return [value].flat().every((een) => offered.includes(een as string));
}

function invent(field: Field, nu: Date): unknown {
  switch (field.type) {
    case 'textfield':
    case 'textarea':
      return TEKST;
    case 'radio':
    case 'select':
      return field.values[0]?.value;
    case 'checklist':
      return field.values.slice(0, 1).map(({ value }) => value);
    case 'checkbox':
      return true;
    case 'number':
      return field.validate.min ?? 0;
    case 'datetime':
      return field.subtype === 'date' ? weekLater(nu) : `${weekLater(nu)}T14:00`;
  }
}

function weekLater(nu: Date): string {
  return new Date(nu.getTime() + 7 * 86_400_000).toISOString().slice(0, 10);
}
