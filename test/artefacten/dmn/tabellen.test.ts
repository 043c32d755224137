import { beslis, decisionIds, readBeslistabel } from './beslistabel.js';
import { openTable } from '../../support/tables.js';
import { combinaties } from './invoer.js';

describe.each(decisionIds)('beslistabel %s', (decisionId) => {
  it('geeft voor elke combinatie van toegestane waarden de uitkomst en de regel van het referentiemodel', async () => {
    const tabel = readBeslistabel(decisionId);
    const evaluate = await openTable(decisionId);

    const afwijkend = combinaties(tabel).filter((context) => {
      const verwacht = beslis(tabel, context)!;
      const [enige, ...andere] = Object.values(verwacht.output);
      const output = andere.length === 0 ? enige : verwacht.output;
      return JSON.stringify(evaluate(context)) !== JSON.stringify({ output, rules: [verwacht.ruleId] });
    });

    expect(afwijkend).toEqual([]);
  });

  it('gebruikt elke regel', () => {
    const tabel = readBeslistabel(decisionId);
    const gebruikt = new Set(combinaties(tabel).map((context) => beslis(tabel, context)?.ruleId));
    expect(gebruikt.size).toBe(tabel.regels.length);
  });
});
