import { partnerNaam } from '../../domain/keten/partnernamen.js';
import { onverklaardePartners, overlegpartnersSchema } from '../../domain/overleg/casusoverleg.js';
import type { FormValues } from '../formulier/form-schema.js';
import type { FormErrors } from '../formulier/validate-form.js';
import type { TaskValues } from './task-forms.js';
import type { VisibleTask } from './visible-task.js';

/**
 * Lays out a line for every partner that differs from the advice and has no reason yet, so that nobody looks up which ones
 * those are. @returns null when every choice has one, and for every other task
 */
export function askPartnerredenen(
  {
    task: { taak, variables },
    buitenWerkgebied,
  }: { task: Pick<VisibleTask, 'taak' | 'variables'>; buitenWerkgebied: readonly string[] },
  values: TaskValues,
): { values: TaskValues; errors: FormErrors } | null {
  const gekozen = overlegpartnersSchema.safeParse(values.process['partners']);
  if (taak !== 'uitnodigingen-vaststellen' || !gekozen.success) return null;
  const rijen = (values.dossier['afwijkingen'] ?? []) as FormValues[];
  const onverklaard = onverklaardePartners(variables['partnerselectieAdvies'], gekozen.data, {
    afwijkingen: rijen.map(({ partner }) => ({ partner: String(partner) })),
    buitenWerkgebied,
  });
  if (onverklaard.length === 0) return null;
  const nieuw = onverklaard.map((partner) => ({ partner }));
  const errors = onverklaard.map((partner, index) => {
    const doet = gekozen.data.includes(partner) ? 'uitnodigt' : 'weglaat';
    return [
      `afwijkingen.${rijen.length + index}.reden`,
      `Schrijf waarom u ${partnerNaam(partner)} ${doet}; ${buitenWerkgebied.includes(partner) ? 'die partner werkt niet in de gemeente van deze casus' : 'dat wijkt af van het advies'}.`,
    ] as const;
  });
  return {
    values: { ...values, dossier: { ...values.dossier, afwijkingen: [...rijen, ...nieuw] } },
    errors: new Map(errors),
  };
}
