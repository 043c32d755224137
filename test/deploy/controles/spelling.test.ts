import { readModellenset } from '../../../deploy/controles/modellenset.js';
import { canoniek, keepSpelling } from '../../../deploy/controles/spelling.js';

describe('de spelling van een model', () => {
  it('is na de editor byte voor byte als daarvoor, als er niets is veranderd', async () => {
    for (const [pad, tekst] of await readModellenset('.')) {
      const uitDeEditor = await canoniek(pad, tekst);
      expect([pad, (await keepSpelling(pad, tekst, uitDeEditor)) === tekst]).toEqual([pad, true]);
    }
  });

  it('verandert alleen in de regel die is veranderd', async () => {
    const pad = 'bpmn/nazorg.bpmn';
    const tekst = (await readModellenset('.')).get(pad)!;
    const nieuw = (await canoniek(pad, tekst)).replace('name="Te laat"', 'name="Over tijd"');
    const geschreven = await keepSpelling(pad, tekst, nieuw);
    const oud = tekst.split('\n');
    const anders = geschreven.split('\n').filter((regel, plaats) => regel !== oud[plaats]);
    expect(anders).toHaveLength(1);
    expect(anders[0]).toContain('name="Over tijd"');
  });

  it('is van een nieuw bestand zoals de editor schrijft', async () => {
    expect(await keepSpelling('forms/nieuw.form', undefined, '{"id":"nieuw","components":[]}')).toBe(
      '{\n  "id": "nieuw",\n  "components": []\n}\n',
    );
  });
});
