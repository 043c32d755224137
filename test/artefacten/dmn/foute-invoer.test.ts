import { type DecisionId, decisionIds, readBeslistabel } from './beslistabel.js';
import { openTable } from '../../support/tables.js';
import { readGolden } from './golden-line.js';
import { combinaties, isFouteContext, metFouteInvoer } from './invoer.js';

/** The one outcome of a table that may be given although something is missing: the most alarming. */
const alarm: Partial<Record<DecisionId, string>> = {
  acuut: 'ACUUT',
  actueel: 'ACTUEEL',
  veiligheid: 'ONVEILIG',
  doorlaatverbod: 'JA',
  kwalificatie: 'WEL',
  prioriteit: 'P1',
};

describe.each(decisionIds)(
  'beslistabel %s met ontbrekende, verschreven of verkeerd getypeerde invoer',
  (decisionId) => {
    it('geeft geen uitkomst, of de meest alarmerende', async () => {
      const tabel = readBeslistabel(decisionId);
      const evaluate = await openTable(decisionId);
      const contexts = combinaties(tabel);

      const geruststellend = contexts
        .flatMap((context) => metFouteInvoer(tabel, context))
        .filter((context) => !isSafe(decisionId, evaluate(context).output));

      expect(contexts.length).toBeGreaterThan(0);
      expect(geruststellend).toEqual([]);
    }, 60_000);

    it('geeft dat ook bij een andere DMN-motor', () => {
      const tabel = readBeslistabel(decisionId);
      const lines = readGolden(decisionId).filter(({ context }) => isFouteContext(tabel, context));

      expect(lines.length).toBeGreaterThan(0);
      expect(lines.filter(({ output }) => !isSafe(decisionId, output))).toEqual([]);
    });

    it('geeft geen uitkomst als er niets is ingevuld', async () => {
      const evaluate = await openTable(decisionId);
      expect(evaluate({})).toEqual({ output: null, rules: [] });
    });
  },
);

function isSafe(decisionId: DecisionId, output: unknown): boolean {
  const uitkomst =
    typeof output === 'object' && output !== null ? (output as Record<string, unknown>)[decisionId] : output;
  return uitkomst === null || (uitkomst !== undefined && uitkomst === alarm[decisionId]);
}
