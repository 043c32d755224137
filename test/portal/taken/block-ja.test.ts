import { readFileSync } from 'node:fs';
import { parseForm } from '../../../portal/formulier/parse-form.js';
import { validateForm } from '../../../portal/formulier/validate-form.js';
import { blockJa } from '../../../portal/taken/block-ja.js';

const form = parseForm(JSON.parse(readFileSync('forms/doorlaatverbod-besluiten.form', 'utf8')));

/** What the page refuses of the answer JA. */
function refusals(variables: Record<string, unknown>): string[] {
  return [...validateForm(blockJa(form, variables).components, { toetsBesluit: 'JA' }).keys()];
}

describe('JA op de bladzijde van de toets (INV4)', () => {
  it.each([
    { bewijsmiddelen: 0 },
    { bewijsmiddelen: 1 },
    { bewijsmiddelen: null },
    { bewijsmiddelen: '2' },
    {},
  ])('is met %j niet te kiezen, ook niet door wie het toch verstuurt', (variables) => {
    expect(refusals(variables)).toEqual(['toetsBesluit']);
    expect(JSON.stringify(blockJa(form, variables))).toContain('Ja is nu niet te kiezen');
  });

  it('is met twee onafhankelijke bewijsmiddelen te kiezen', () => {
    expect(refusals({ bewijsmiddelen: 2 })).toEqual([]);
    expect(blockJa(form, { bewijsmiddelen: 2 })).toEqual(form);
  });
});
