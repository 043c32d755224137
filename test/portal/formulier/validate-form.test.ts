import type { Component } from '../../../portal/formulier/form-schema.js';
import { parseForm } from '../../../portal/formulier/parse-form.js';
import { validateForm } from '../../../portal/formulier/validate-form.js';

const values = [
  { value: 'ja', label: 'Ja' },
  { value: 'nee', label: 'Nee' },
];

function expectError(component: Record<string, unknown>, value: unknown, error: string | undefined) {
  const { components } = parseForm({
    id: 'test',
    components: [{ key: 'veld', label: 'Vraag', ...component }],
  });
  const [found] = [...validateForm(components, { veld: value }).values()];
  if (error === undefined) expect(found).toBeUndefined();
  else expect(found).toContain(error);
}

describe('the rules of each type of field', () => {
  const required = { required: true };
  it.each<[Record<string, unknown>, unknown, string | undefined]>([
    [{ type: 'textfield', validate: required }, '', 'Vul “Vraag” in'],
    [{ type: 'textfield', validate: required }, '   ', 'Vul “Vraag” in'],
    [{ type: 'textfield' }, '', undefined],
    [{ type: 'textarea', validate: { minLength: 20 } }, 'te kort', 'ten minste 20 tekens; het zijn er nu 7'],
    [{ type: 'textarea', validate: { minLength: 20 } }, 'lang genoeg is dit wel', undefined],
    [{ type: 'textarea', validate: { maxLength: 5 } }, 'te lang', 'niet meer dan 5 tekens'],
    [{ type: 'radio', values, validate: required }, null, 'Kies een antwoord'],
    [{ type: 'radio', values, validate: required }, 'ja', undefined],
    [{ type: 'radio', values }, 'misschien', 'een van de antwoorden'],
    [{ type: 'select', values, validate: required }, null, 'Kies een antwoord'],
    [{ type: 'select', values }, 'Ja', 'een van de antwoorden'],
    [{ type: 'checklist', values, validate: required }, [], 'ten minste één'],
    [{ type: 'checklist', values }, ['ja', 'anders'], 'alleen uit de antwoorden'],
    [{ type: 'checklist', values }, ['ja', 'nee'], undefined],
    [{ type: 'checkbox', validate: required }, false, 'Vink aan'],
    [{ type: 'checkbox', validate: required }, true, undefined],
    [{ type: 'number', validate: required }, null, 'Vul een getal in'],
    [{ type: 'number' }, null, undefined],
    [{ type: 'number' }, 'veel', 'een getal in, bijvoorbeeld 3'],
    [{ type: 'number', decimalDigits: 0 }, 1.5, 'een heel getal'],
    [{ type: 'number', validate: { min: 0 } }, -1, '0 of meer'],
    [{ type: 'number', validate: { min: 0 } }, 0, undefined],
    [{ type: 'number', validate: { max: 10 } }, 11, '10 of minder'],
    [
      { type: 'datetime', subtype: 'date', dateLabel: 'Dag', validate: required },
      null,
      'een datum in bij “Dag”',
    ],
    [{ type: 'datetime', subtype: 'date' }, '2026-02-30', 'een bestaande datum'],
    [{ type: 'datetime', subtype: 'date' }, '2026-02-28', undefined],
  ])('%j with %j: %s', expectError);

  it('names the row of a wrong field in a list', () => {
    const components: Component[] = parseForm({
      id: 'test',
      components: [
        {
          type: 'dynamiclist',
          path: 'lijst',
          components: [{ type: 'textfield', key: 'naam', label: 'Naam', validate: required }],
        },
      ],
    }).components;
    const errors = validateForm(components, { lijst: [{ naam: 'een' }, { naam: '' }] });
    expect([...errors.keys()]).toEqual(['lijst.1.naam']);
  });

  it('looks inside groups', () => {
    const { components } = parseForm({
      id: 'test',
      components: [
        {
          type: 'group',
          label: 'Groep',
          components: [{ type: 'checkbox', key: 'a', label: 'A', validate: required }],
        },
      ],
    });
    expect([...validateForm(components, { a: false }).keys()]).toEqual(['a']);
  });
});

describe('a form that uses what the portal cannot check', () => {
  it.each([
    [{ type: 'filepicker', key: 'bestand' }],
    [{ type: 'textfield', key: 'veld', validate: { pattern: '^a' } }],
    [{ type: 'textfield', key: 'veld', conditional: { hide: '=ander' } }],
  ])('%j is refused', (component) => {
    expect(() => parseForm({ id: 'test', components: [component] })).toThrow('supported components');
  });
});
