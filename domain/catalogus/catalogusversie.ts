import { z } from 'zod';
import { optioneleTekst } from '../tekst.js';
import { isMotivering } from '../weging/motivering.js';
import { cataloguscodeSchema } from './cataloguscode.js';

/** One version of one item of a catalogue. It never changes: a change is the next version (E05, E06, E13, E17). */
export interface Catalogusversie<Inhoud> {
  code: string;
  versie: number;
  inhoud: Inhoud;
  /** The first day on which it holds. */
  geldigVan: string;
  /** The last day on which it can be chosen; null as long as it can. */
  geldigTot: string | null;
  /** Why; null for what the product began with. */
  reden: string | null;
  /** When it was laid down, and by whom; null for what the product began with. */
  op: string | null;
  door: string | null;
}

/** A change of an item: what it will be, from when, and why. */
export const cataloguswijzigingSchema = z
  .object({
    code: cataloguscodeSchema,
    geldigVan: z.iso.date({ error: 'Kies vanaf welke dag dit geldt.' }),
    geldigTot: z.preprocess(
      (waarde) => (waarde === '' ? null : waarde),
      z.iso.date({ error: 'Kies een bestaande dag.' }).nullable().default(null),
    ),
    reden: optioneleTekst(1_000).refine((reden) => isMotivering(reden), {
      error: 'Schrijf in ten minste 20 tekens waarom.',
    }),
  })
  .refine(({ geldigVan, geldigTot }) => geldigTot === null || geldigTot >= geldigVan, {
    path: ['geldigTot'],
    error: 'De laatste dag ligt voor de eerste.',
  });
export type Cataloguswijziging = z.infer<typeof cataloguswijzigingSchema>;

/**
 * The version of each item that holds on a day, by code; what can no longer be chosen on that day is not there. A casus
 * keeps what held when it was written: ask with that day.
 */
export function geldigOp<Inhoud>(
  versies: readonly Catalogusversie<Inhoud>[],
  dag: string,
): ReadonlyMap<string, Inhoud> {
  const gevonden = versies
    .filter((versie) => versieOp(versies, versie.code, dag) === versie)
    .filter(({ geldigTot }) => geldigTot === null || geldigTot >= dag);
  return new Map(gevonden.map(({ code, inhoud }) => [code, inhoud]));
}

/** The version of an item on a day, also when it can no longer be chosen: old casussen go on showing it. */
export function versieOp<Inhoud>(
  versies: readonly Catalogusversie<Inhoud>[],
  code: string,
  dag: string,
): Catalogusversie<Inhoud> | undefined {
  return versies
    .filter((versie) => versie.code === code && versie.geldigVan <= dag)
    .reduce<Catalogusversie<Inhoud> | undefined>(
      (laatste, versie) => (laatste === undefined || versie.versie > laatste.versie ? versie : laatste),
      undefined,
    );
}
