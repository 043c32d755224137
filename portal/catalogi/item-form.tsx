import { type Catalogusnaam, catalogusOf } from '../../domain/catalogus/catalogi.js';
import { fieldId } from '../formulier/field-type.js';
import { FormFields } from '../formulier/form-fields.js';
import type { Field, FormValues } from '../formulier/form-schema.js';
import { CsrfField } from '../views/csrf-field.js';
import type { FieldError } from '../views/error-summary.js';
import { CATALOGUSVELDEN } from './catalogus-fields.js';
import { catalogusPad } from './catalogus-pad.js';

interface ItemFormProps {
  csrf: string;
  catalogus: Catalogusnaam;
  velden: readonly Field[];
  /** Null for an item that is not there yet. */
  code: string | null;
  /** The version that this form was filled with, so that nobody writes over a newer one. */
  versieGezien: number;
  values: FormValues;
  fouten: readonly FieldError[];
}

/** Asks what the next version of an item is, from when, and why. */
export function ItemForm({ csrf, catalogus, velden, code, versieGezien, values, fouten }: ItemFormProps) {
  const errors = new Map(
    fouten.flatMap(({ veld, tekst }) => (veld === undefined ? [] : [[veld, tekst] as const])),
  );
  const { enkelvoud } = catalogusOf(catalogus);
  return (
    <section aria-labelledby="wijzigen">
      <h2 class="utrecht-heading-2" id="wijzigen">
        {code === null ? `Nieuw: ${enkelvoud.toLowerCase()}` : 'Wijzigen'}
      </h2>
      <form method="post" action={catalogusPad(catalogus)} noValidate>
        <CsrfField token={csrf} />
        <input type="hidden" name="versieGezien" value={versieGezien} />
        {code !== null && <input type="hidden" name="code" value={code} />}
        <FormFields
          components={[...(code === null ? [CODEVELD] : []), ...velden, ...WANNEER_EN_WAAROM]}
          values={values}
          errors={new Map([...errors].map(([veld, tekst]) => [veld.replace(/^veld-/, ''), tekst]))}
          draftAction={catalogusPad(catalogus)}
        />
        <div class="kr-actions">
          <button type="submit" class="utrecht-button utrecht-button--primary-action">
            {code === null ? `${enkelvoud} toevoegen` : 'Nieuwe versie vastleggen'}
          </button>
        </div>
      </form>
    </section>
  );
}

const CODEVELD: Field = {
  type: 'textfield',
  key: 'code',
  label: 'Code',
  description:
    'Hoofdletters, cijfers en streepjes onderaan, bijvoorbeeld HUISUITZETTING. Een code verandert nooit.',
  validate: { required: true },
};

/** What every change is asked. */
export const WANNEER_EN_WAAROM: readonly Field[] = [
  {
    type: 'datetime',
    subtype: 'date',
    key: 'geldigVan',
    label: '',
    dateLabel: 'Vanaf welke dag geldt dit?',
    description: 'Vandaag of later. Wat al is vastgelegd, verandert niet.',
    validate: { required: true },
  },
  {
    type: 'datetime',
    subtype: 'date',
    key: 'geldigTot',
    label: '',
    dateLabel: 'Tot en met welke dag?',
    description: 'Alleen als het daarna niet meer te kiezen is. Laat anders leeg.',
    validate: {},
  },
  {
    type: 'textarea',
    key: 'reden',
    label: 'Waarom?',
    description: 'Ten minste 20 tekens. De reden blijft bij de versie staan. Schrijf niets over een casus.',
    validate: { required: true },
  },
];

/** All that a form of this catalogue can send. */
export function fieldsOf(catalogus: Catalogusnaam): readonly Field[] {
  return [CODEVELD, ...CATALOGUSVELDEN[catalogus], ...WANNEER_EN_WAAROM];
}

/** The errors of the store at the fields of this form. */
export function atFields(fouten: readonly FieldError[]): FieldError[] {
  return fouten.map(({ veld, tekst }) => ({ ...(veld === undefined ? {} : { veld: fieldId(veld) }), tekst }));
}
