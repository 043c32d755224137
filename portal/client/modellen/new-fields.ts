/** What a new question is called before somebody names it, in Dutch. */
import type { FormEditor } from '@bpmn-io/form-js';
import { vertaalFormulier } from './translate.js';

const NAMES = ['label', 'dateLabel', 'timeLabel'] as const;

interface Made {
  label?: string;
  dateLabel?: string;
  timeLabel?: string;
  values?: { label: string; value: string }[];
}

interface FieldConfig {
  create(options: Made, isNew?: boolean): Made;
}

interface FormFields {
  _formFields: Readonly<Record<string, { config: FieldConfig }>>;
}

const configsOf = (editor: FormEditor) =>
  Object.values(editor.get<FormFields>('formFields')._formFields).map(({ config }) => config);

/** From now on a new field, and its first choice, has a Dutch name; what a form has already stays as it is. */
export function nameNewFieldsInDutch(editor: FormEditor): void {
  for (const config of configsOf(editor)) {
    const create = config.create.bind(config);
    config.create = (options, isNew) => {
      const made = create(options, isNew);
      if (isNew !== true || Object.keys(options).some((name) => name === 'key')) return made;
      for (const name of NAMES) if (made[name] !== undefined) made[name] = vertaalFormulier(made[name]);
      if (made.values !== undefined) made.values = [{ label: 'Antwoord', value: 'antwoord' }];
      return made;
    };
  }
}

/** The names that nobody chose. */
export function namesOfNewFields(editor: FormEditor): Set<string> {
  const made = configsOf(editor).map((config) => config.create({}, true));
  return new Set(made.flatMap((field) => NAMES.map((name) => vertaalFormulier(field[name] ?? ''))));
}
