import type { ComponentChildren } from 'preact';
import type { FormBody } from '../formulier/form-body.js';
import { sentFields } from '../formulier/fouten.js';
import type { FieldError } from './error-summary.js';
import { SelectField, TextareaField } from './plain-fields.js';
import { PlainForm } from './plain-form.js';

interface DecisionFormProps {
  csrf: string;
  /** Where it is sent; to the page itself when left out. */
  action?: string;
  besluit: {
    veld: string;
    label: string;
    hint: string;
    /** What is sent, and what people read. */
    keuzes: readonly (readonly [waarde: string, tekst: string])[];
  };
  waarom: { veld: string; label: string; hint: string };
  knop: string;
  /** What was sent and refused; it stays as it was typed. */
  getypt: FormBody;
  fouten: readonly FieldError[];
  /** Hidden fields. */
  children?: ComponentChildren;
}

/** A decision with its reason: a choice, why, and one button. */
export function DecisionForm(props: DecisionFormProps) {
  const { csrf, action, besluit, waarom, knop, getypt, fouten, children } = props;
  const at = sentFields(getypt, fouten);
  return (
    <PlainForm {...{ csrf, action, knop }}>
      {children}
      <SelectField {...besluit} {...at(besluit.veld)} />
      <TextareaField {...waarom} {...at(waarom.veld)} />
    </PlainForm>
  );
}
