import { readFileSync } from 'node:fs';

/** A table of the referentiemodel, as `beslistabellen.json` writes it: cells in words, first rule that fits wins. */
export interface Beslistabel {
  code: string;
  invoer: string[];
  uitvoer: string[];
  regels: string[][];
}

/** What a table says: the id of the rule in the DMN file and the outcome per output. */
export interface Uitkomst {
  ruleId: string;
  output: Record<string, string>;
}

export type Context = Record<string, unknown>;

/** Decision id in `dmn/` → code of the table in the referentiemodel; of each one rule counts. */
export const codes = {
  acuut: 'D1',
  actueel: 'D2',
  veiligheid: 'D3',
  doorlaatverbod: 'D4',
  kwalificatie: 'D5',
  'tweede-weging': 'D6',
  prioriteit: 'D7',
  zorgcoordinatie: 'D9',
  bedenktijd: 'D10',
} as const;
export type DecisionId = keyof typeof codes;
export const decisionIds = Object.keys(codes) as DecisionId[];

/** The tables of which every rule that fits counts: they read a list of kenmerken. */
export const lijstcodes = { partnerselectie: 'D8', 'bestemming-bij-afschalen': 'D12' } as const;
export type LijstDecisionId = keyof typeof lijstcodes;
export const lijstDecisionIds = Object.keys(lijstcodes) as LijstDecisionId[];

export function isLijst(decisionId: string): decisionId is LijstDecisionId {
  return Object.hasOwn(lijstcodes, decisionId);
}

const source = JSON.parse(readFileSync('test/artefacten/dmn/beslistabellen.json', 'utf8')) as Record<
  string,
  { inn: string[]; uit: string[]; regels: string[][] }
>;

export function readBeslistabel(decisionId: DecisionId | LijstDecisionId): Beslistabel {
  const code = { ...codes, ...lijstcodes }[decisionId];
  const { inn, uit, regels } = source[code]!;
  return { code, invoer: inn, uitvoer: uit, regels };
}

/** Which rules of a table over kenmerken count for this list, and what they give. */
export function beslisLijst(tabel: Beslistabel, kenmerken: readonly string[]): Uitkomst[] {
  return tabel.regels.flatMap(([kenmerk, ...uitkomsten], index) =>
    kenmerk === 'altijd' || kenmerken.includes(kenmerk!)
      ? [
          {
            ruleId: `${tabel.code}_${index + 1}`,
            output: Object.fromEntries(tabel.uitvoer.map((naam, kolom) => [naam, uitkomsten[kolom]!])),
          },
        ]
      : [],
  );
}

/** The outcome for a complete and valid `context`; null when no rule fits. */
export function beslis(tabel: Beslistabel, context: Context): Uitkomst | null {
  const index = tabel.regels.findIndex((regel) =>
    tabel.invoer.every((naam, kolom) => cellFits(regel[kolom]!, context[naam])),
  );
  const regel = tabel.regels[index];
  if (!regel) return null;
  return {
    ruleId: `${tabel.code}_${index + 1}`,
    output: Object.fromEntries(
      tabel.uitvoer.map((naam, kolom) => [naam, regel[tabel.invoer.length + kolom]!]),
    ),
  };
}

function cellFits(cell: string, value: unknown): boolean {
  if (cell === '-') return true;
  const bound = /^(<|>=)(\d+)$/.exec(cell);
  if (!bound) return cell.split('|').includes(value as string);
  if (typeof value !== 'number') return false;
  return bound[1] === '<' ? value < Number(bound[2]) : value >= Number(bound[2]);
}
