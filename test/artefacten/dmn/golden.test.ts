import { beslis, decisionIds, readBeslistabel } from './beslistabel.js';
import { openTable } from '../../support/tables.js';
import { readGolden } from './golden-line.js';
import { isFouteContext } from './invoer.js';

describe.each(decisionIds)('beslistabel %s naast een andere DMN-motor', (decisionId) => {
  it('geeft dezelfde uitkomst langs dezelfde regel', async () => {
    const evaluate = await openTable(decisionId);

    const afwijkend = readGolden(decisionId).filter(
      ({ context, output, rules }) => JSON.stringify(evaluate(context)) !== JSON.stringify({ output, rules }),
    );

    expect(afwijkend).toEqual([]);
  });

  it('volgt ook daar het referentiemodel', () => {
    const tabel = readBeslistabel(decisionId);
    const lines = readGolden(decisionId).filter(({ context }) => !isFouteContext(tabel, context));

    const afwijkend = lines.filter(({ context, rules }) => rules[0] !== beslis(tabel, context)?.ruleId);

    expect(afwijkend).toEqual([]);
  });
});
