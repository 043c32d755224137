import {
  STRAFRECHTTEKST_MAX,
  STRAFRECHTVELDEN,
  STRAFRECHTWAARDEN,
  type StrafrechtInvoer,
  type Strafrechtveld,
} from '../../domain/casus/strafrecht.js';
import type { StrafrechtWeergave } from '../../store/weergave.js';
import { type FormErrors, validateForm } from '../formulier/validate-form.js';
import type { Component, Field, FormValues } from '../formulier/form-schema.js';
import { strafrechtHints, strafrechtNames, strafrechtValue } from '../words/strafrecht.js';

/** The form for police and OM: each field with a box beside it that releases it. */
export const strafrechtForm: readonly Component[] = STRAFRECHTVELDEN.map((veld) => ({
  type: 'group',
  label: '',
  components: [
    valueField(veld),
    {
      type: 'checkbox',
      key: releaseKey(veld),
      label: `${strafrechtNames[veld]} vrijgeven aan de keten`,
      validate: {},
    },
  ],
}));

/** The values of the form, of what the compartment holds. */
export function valuesOf({ velden }: StrafrechtWeergave): FormValues {
  const values: FormValues = {};
  for (const { veld, waarde, vrijgegevenOp } of velden) {
    values[veld] = waarde ?? '';
    values[releaseKey(veld)] = vrijgegevenOp !== null;
  }
  return values;
}

/** What was filled in, per field. */
export function readVelden(values: FormValues): Record<Strafrechtveld, StrafrechtInvoer> {
  const invoer = STRAFRECHTVELDEN.map((veld): [Strafrechtveld, StrafrechtInvoer] => {
    const waarde = values[veld];
    return [
      veld,
      {
        waarde: typeof waarde === 'string' && waarde.trim() !== '' ? waarde.trim() : null,
        vrijgegeven: values[releaseKey(veld)] === true,
      },
    ];
  });
  return Object.fromEntries(invoer) as Record<Strafrechtveld, StrafrechtInvoer>;
}

/** Rules of the form, and that nothing empty is released. */
export function checkStrafrecht(values: FormValues): FormErrors {
  const leegVrijgegeven = Object.entries(readVelden(values))
    .filter(([, { waarde, vrijgegeven }]) => vrijgegeven && waarde === null)
    .map(([veld]): [string, string] => [
      veld,
      'Vul dit in, of geef het niet vrij: er is nu niets vrij te geven.',
    ]);
  return new Map([...validateForm(strafrechtForm, values), ...leegVrijgegeven]);
}

function valueField(veld: Strafrechtveld): Field {
  const gesloten: Partial<Record<Strafrechtveld, readonly string[]>> = STRAFRECHTWAARDEN;
  const description = strafrechtHints[veld];
  const named = {
    key: veld,
    label: strafrechtNames[veld],
    ...(description === undefined ? {} : { description }),
  };
  if (veld === 'preweegOp')
    return { type: 'datetime', subtype: 'date', ...named, dateLabel: named.label, validate: {} };
  const values = gesloten[veld]?.map((value) => ({ value, label: strafrechtValue(value) }));
  return values === undefined
    ? { type: 'textarea', ...named, validate: { maxLength: STRAFRECHTTEKST_MAX } }
    : { type: 'select', ...named, values, validate: {} };
}

function releaseKey(veld: Strafrechtveld): string {
  return `${veld}Vrijgegeven`;
}
