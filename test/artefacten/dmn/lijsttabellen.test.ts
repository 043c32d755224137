import { readFileSync } from 'node:fs';
import { openTable, type TableAnswer } from '../../support/tables.js';
import {
  type Beslistabel,
  type LijstDecisionId,
  beslisLijst,
  lijstDecisionIds,
  readBeslistabel,
} from './beslistabel.js';
import { readGolden } from './golden-line.js';
import { lijstContexten } from './invoer.js';

describe.each(lijstDecisionIds)('beslistabel %s', (decisionId) => {
  const tabel = readBeslistabel(decisionId);

  it('geeft voor elk kenmerk, elk paar en alle samen de regels van het referentiemodel', async () => {
    const evaluate = await openTable(decisionId);
    for (const { kenmerken } of lijstContexten(tabel)) {
      expect(evaluate({ kenmerken })).toEqual(verwacht(tabel, kenmerken));
    }
  });

  it('geeft zonder lijst niets: dan kiest een mens', async () => {
    const evaluate = await openTable(decisionId);
    for (const context of [{}, { kenmerken: null }, { kenmerken: 'lvb' }, { kenmerken: true }])
      expect(evaluate(context)).toEqual({ output: null, rules: [] });
  });

  it('geeft dat ook bij een andere DMN-motor', async () => {
    const evaluate = await openTable(decisionId);
    const lines = readGolden(decisionId);
    expect(lines.length).toBeGreaterThan(10);
    for (const { context, output, rules } of lines) expect(evaluate(context)).toEqual({ output, rules });
  });

  it('heeft de regels van het referentiemodel, elk met haar herkomst', () => {
    const xml = readFileSync(`dmn/${decisionId}.dmn`, 'utf8');
    const regels = [...xml.matchAll(/<rule id="(\w+)">\s*<description>([^<]*)</g)].map(([, id, herkomst]) => [
      id,
      herkomst,
    ]);
    expect(xml).toContain('hitPolicy="COLLECT"');
    expect(regels.map(([id]) => id)).toEqual(tabel.regels.map((_, index) => `${tabel.code}_${index + 1}`));
    for (const [id, herkomst] of regels)
      expect(herkomst).toMatch(new RegExp(`^${id!.replace('_', '\\.')} \\[(bron A3\\.2|voorstel)\\]$`));
  });
});

/** One output column comes out alone, several as a context; nothing as null. */
function verwacht(tabel: Beslistabel, kenmerken: readonly string[]) {
  const regels = beslisLijst(tabel, kenmerken);
  const outputs = regels.map(({ output }) =>
    tabel.uitvoer.length === 1 ? output[tabel.uitvoer[0]!] : output,
  );
  return { output: outputs.length === 0 ? null : outputs, rules: regels.map(({ ruleId }) => ruleId) };
}

const scenarios = JSON.parse(readFileSync('start/data/scenarios.json', 'utf8')) as {
  id: string;
  invoer: { vormen?: string[]; kenmerken?: string[]; leeftijd?: number };
  verwacht: Partial<Record<'D8' | 'D12', { regel: string }[]>>;
}[];

/** The scenarios name each partner once, by the first rule that gives it. */
function firstPerUitkomst({ output, rules }: TableAnswer): string[] {
  const partners = (output as ({ partner: string } | string)[]).map((uitkomst) =>
    typeof uitkomst === 'string' ? uitkomst : uitkomst.partner,
  );
  return rules.filter((_, index) => partners.indexOf(partners[index]!) === index);
}

describe('de scenario’s van het referentiemodel', () => {
  it.each(scenarios)('$id kiest partners en bestemming', async ({ invoer, verwacht: uitkomsten }) => {
    const { vormen = [], kenmerken = [], leeftijd } = invoer;
    const alle = [
      ...vormen.map((vorm) => `vorm:${vorm}`),
      ...kenmerken,
      ...(leeftijd !== undefined && leeftijd < 18 ? ['minderjarig'] : []),
    ];
    for (const [code, decisionId] of [
      ['D8', 'partnerselectie'],
      ['D12', 'bestemming-bij-afschalen'],
    ] as ['D8' | 'D12', LijstDecisionId][]) {
      const regels = uitkomsten[code]?.map(({ regel }) => regel.replace('.', '_'));
      if (!regels) continue;
      expect(firstPerUitkomst((await openTable(decisionId))({ kenmerken: alle }))).toEqual(regels);
    }
  });
});
