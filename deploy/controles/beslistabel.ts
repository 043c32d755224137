import { type DmnElement, DmnModdle } from 'dmn-moddle';

/** A column of a table: the expression that it looks at, its type, and the values that it names as allowed. */
export interface Tabelkolom {
  id: string;
  naam: string;
  type: string;
  waarden: string[];
}

/** A row of a table: one cell per input, and what comes out per output, as written. */
export interface Tabelregel {
  id: string;
  cellen: string[];
  uitkomsten: string[];
}

/** One decision of a DMN file that is a table. */
export interface Beslistabel {
  /** Name of the file, without ending. */
  file: string;
  decisionId: string;
  hitPolicy: string;
  invoer: Tabelkolom[];
  uitvoer: Tabelkolom[];
  regels: Tabelregel[];
}

const moddle = new DmnModdle();

/**
 * Reads the tables of a DMN file.
 * @throws Error when it is no DMN, or has no decision table
 */
export async function readBeslistabellen(file: string, xml: string): Promise<Beslistabel[]> {
  const { rootElement, warnings } = await moddle.fromXML(xml);
  if (warnings.length > 0) throw new Error(`${file}: ${warnings.map(({ message }) => message).join('; ')}`);
  const tabellen = (rootElement.drgElement ?? [])
    .filter(({ decisionLogic }) => decisionLogic?.$type === 'dmn:DecisionTable')
    .map((decision) => tabelOf(file, decision));
  if (tabellen.length === 0) throw new Error(`${file}: expected a decision table, but it has none`);
  return tabellen;
}

function tabelOf(file: string, { id = '', decisionLogic }: DmnElement): Beslistabel {
  const { hitPolicy = 'UNIQUE', input = [], output = [], rule = [] } = decisionLogic!;
  return {
    file,
    decisionId: id,
    hitPolicy,
    invoer: input.map((kolom) => ({
      id: kolom.id ?? '',
      naam: kolom.inputExpression?.text?.trim() ?? '',
      type: kolom.inputExpression?.typeRef ?? 'string',
      waarden: textsIn(kolom.inputValues?.text ?? ''),
    })),
    uitvoer: output.map((kolom) => ({
      id: kolom.id ?? '',
      naam: kolom.name ?? '',
      type: kolom.typeRef ?? 'string',
      waarden: textsIn(kolom.outputValues?.text ?? ''),
    })),
    regels: rule.map((regel) => ({
      id: regel.id ?? '',
      cellen: (regel.inputEntry ?? []).map(({ text = '' }) => text.trim()),
      uitkomsten: (regel.outputEntry ?? []).map(({ text = '' }) => text.trim()),
    })),
  };
}

/** The texts between quotes in a list such as `"ja", "nee"`. */
export function textsIn(lijst: string): string[] {
  return [...lijst.matchAll(/"([^"]*)"/g)].map(([, tekst]) => tekst!);
}
