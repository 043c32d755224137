import type { DmnElement } from 'dmn-moddle';

/** A decision table as people read it. */
export interface Beslistabel {
  naam: string;
  /** In words: which of the rules that match count. */
  trefregel: string;
  invoer: string[];
  uitvoer: string[];
  regels: Tabelregel[];
}

export interface Tabelregel {
  regelId: string;
  nummer: number;
  invoer: string[];
  uitvoer: string[];
  uitleg: string;
}

const TREFREGELS: Readonly<Record<string, string>> = {
  UNIQUE: 'Precies één regel past.',
  FIRST: 'De eerste regel die past, telt.',
  COLLECT: 'Alle regels die passen, tellen.',
  ANY: 'Regels die passen, zeggen hetzelfde.',
  'RULE ORDER': 'Alle regels die passen, tellen, in deze volgorde.',
};

/** @param table the logic of a decision, of type `dmn:DecisionTable` */
export function toBeslistabel(naam: string, table: DmnElement): Beslistabel {
  return {
    naam,
    trefregel: TREFREGELS[table.hitPolicy ?? 'UNIQUE'] ?? '',
    invoer: (table.input ?? []).map(
      ({ label, inputExpression }) => label ?? textOf(inputExpression?.text) ?? '',
    ),
    uitvoer: (table.output ?? []).map(({ label, name }) => label ?? name ?? ''),
    regels: (table.rule ?? []).map((rule, index) => ({
      regelId: rule.id ?? '',
      nummer: index + 1,
      invoer: entriesOf(rule.inputEntry),
      uitvoer: entriesOf(rule.outputEntry),
      uitleg: (rule as { description?: string }).description ?? '',
    })),
  };
}

const entriesOf = (entries: readonly DmnElement[] = []): string[] =>
  entries.map(({ text }) => textOf(text) ?? 'elke waarde');

/** An empty cell, or a dash, takes every value. */
const textOf = (text: string | undefined): string | undefined =>
  text === undefined || /^\s*-?\s*$/.test(text) ? undefined : text.trim();
