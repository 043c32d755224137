import type { ComponentChildren, VNode } from 'preact';
import { fieldTypeOf } from './field-types.js';
import type { Component, DynamicList, FormValues } from './form-schema.js';
import { FormText } from './form-text.js';
import { rowButtonName, rowsOf } from './list-rows.js';
import type { FormErrors } from './validate-form.js';

export interface FormFieldsProps {
  components: readonly Component[];
  values: FormValues;
  errors: FormErrors;
  /** What stands beside a field, by its key: for instance the advice for a decision. */
  asides?: Readonly<Record<string, ComponentChildren>>;
  /** What stands behind the label of a field that is not always required, by its key. */
  optionalNotes?: Readonly<Record<string, string>>;
  /** What stands above the form already; a text that says it again is left out. */
  said?: string;
  /** Address that keeps the draft; buttons for rows send the form there. */
  draftAction: string;
}

/** The fields of a form as HTML, filled with values and errors. Names of the inputs are the keys. */
export function FormFields(props: FormFieldsProps): VNode {
  return <>{props.components.map((component, index) => renderComponent(component, index, props))}</>;
}

function renderComponent(component: Component, index: number, props: FormFieldsProps): VNode | null {
  switch (component.type) {
    case 'text':
      return (
        <FormText
          key={index}
          text={component.text}
          {...(props.said === undefined ? {} : { said: props.said })}
        />
      );
    case 'group':
      return (
        <fieldset class="kr-fieldset" key={index}>
          {component.label !== '' && <legend>{component.label}</legend>}
          <FormFields {...props} components={component.components} />
        </fieldset>
      );
    case 'dynamiclist':
      return <ListRows key={index} list={component} {...props} />;
    default: {
      const { View } = fieldTypeOf(component);
      return (
        <View
          key={component.key}
          field={component}
          name={component.key}
          value={props.values[component.key]}
          error={props.errors.get(component.key)}
          aside={props.asides?.[component.key]}
          optionalNote={props.optionalNotes?.[component.key]}
        />
      );
    }
  }
}

/** What a row begins with in words, so that the eye finds it. */
function rowName({ components }: DynamicList, row: FormValues): string {
  const [first] = components;
  const name = first?.type === 'textfield' ? row[first.key] : undefined;
  return typeof name === 'string' && name !== '' ? `: ${name}` : '';
}

function ListRows({ list, values, errors, draftAction }: FormFieldsProps & { list: DynamicList }) {
  const rows = rowsOf(list, values);
  return (
    <fieldset class="kr-field kr-rows" id={`veld-${list.path}`}>
      <legend class="kr-field__label">{list.label}</legend>
      {list.description !== undefined && <p class="kr-field__hint">{list.description}</p>}
      {rows.map((row, index) => (
        <fieldset class="kr-row-fields" key={index}>
          <legend class="kr-row-fields__legend">
            Nummer {index + 1}
            {rowName(list, row)}
          </legend>
          <input type="hidden" name={`${list.path}.rij`} value={index} />
          {list.components.map((field) => {
            const name = `${list.path}.${index}.${field.key}`;
            const { View } = fieldTypeOf(field);
            return (
              <View key={name} field={field} name={name} value={row[field.key]} error={errors.get(name)} />
            );
          })}
          <button
            class="kr-link-button"
            type="submit"
            name={rowButtonName}
            value={`weg ${list.path} ${index}`}
            formAction={draftAction}
          >
            Nummer {index + 1} verwijderen
          </button>
        </fieldset>
      ))}
      <button
        class="utrecht-button utrecht-button--secondary-action"
        type="submit"
        name={rowButtonName}
        value={`erbij ${list.path}`}
        formAction={draftAction}
      >
        {rows.length === 0 ? 'Eerste toevoegen' : 'Nog een toevoegen'}
      </button>
    </fieldset>
  );
}
