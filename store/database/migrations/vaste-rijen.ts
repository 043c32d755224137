import type { Ddl } from '../ddl.js';

/** Rows that do not change any more, in a table with sealed columns. */
export interface VasteRijen {
  naam: string;
  tabel: string;
  /** Which of its rows do not change. */
  welke: string;
  blijven: string;
  verzegeld: string;
  reden: string;
}

/**
 * What is sealed in such a row may be sealed again, and only with another key than it is sealed with now; that the
 * content is the same, the database cannot see. All else stays (INV5).
 */
export function changesMoreThanSeal(ddl: Ddl, { welke, blijven, verzegeld }: VasteRijen): string {
  const hetzelfde = (kolom: string) => `new.${kolom} is not distinct from old.${kolom}`;
  const sleutelVan = (waarde: string) =>
    `substr(${waarde}, 1, 3 + ${ddl.position(`substr(${waarde}, 4)`, "'.'")})`;
  const herverzegeld = (kolom: string) =>
    `(${hetzelfde(kolom)} or (new.${kolom} like 'v1.%.%' and ${sleutelVan(`new.${kolom}`)} <> ${sleutelVan(`old.${kolom}`)}))`;
  const alleenZegels = [...blijven.split(' ').map(hetzelfde), ...verzegeld.split(' ').map(herverzegeld)].join(
    ' and ',
  );
  return `${welke} and (${alleenZegels}) is not true`;
}
