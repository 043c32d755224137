import { readFileSync } from 'node:fs';
import { deriveLeeftijd23, deriveMinderjarig } from '../../../domain/persoon/leeftijdsgroep.js';
import { type Context, type DecisionId, codes, decisionIds, readBeslistabel } from './beslistabel.js';
import { openTable } from '../../support/tables.js';

interface Scenario {
  id: string;
  titel: string;
  invoer: Context & { leeftijd?: number };
  verwacht: Record<string, Record<string, string> & { regel: string }>;
}

const scenarios = JSON.parse(readFileSync('start/data/scenarios.json', 'utf8')) as Scenario[];

const tables = new Map<DecisionId, Awaited<ReturnType<typeof openTable>>>();
beforeAll(async () => {
  for (const decisionId of decisionIds) tables.set(decisionId, await openTable(decisionId));
});

describe('de scenario’s van het referentiemodel', () => {
  it.each(scenarios)('$id $titel', ({ invoer, verwacht }) => {
    const context: Context = {
      ...invoer,
      minderjarig: deriveMinderjarig(invoer.leeftijd),
      leeftijd23: deriveLeeftijd23(invoer.leeftijd),
    };

    for (const decisionId of decisionIds) {
      // What a scenario does not tell a table, it does not ask of it: S08 ends before a priority and a second weging.
      const regel = verwacht[codes[decisionId]];
      if (!regel) continue;
      const { output, rules } = tables.get(decisionId)!(context);
      const kolom = readBeslistabel(decisionId).uitvoer[0]!;
      const uitkomst = typeof output === 'object' && output !== null ? (output as Context)[kolom] : output;
      expect([rules, uitkomst]).toEqual([[regel.regel.replace('.', '_')], regel[kolom]]);
      context[decisionId] = uitkomst;
      if (decisionId === 'kwalificatie') context.kwalificatieMH = uitkomst;
    }
  });
});
