import { z } from 'zod';
import type { Gegevensgroep } from '../toegang/gegevensgroep.js';
import { optioneleTekst, verplichteTekst } from '../tekst.js';

/**
 * To what a document can belong, as a field does: the matrix decides on it, and it gives the document its data class.
 * The compartment of the criminal investigation takes no documents (G6, E18), and who a melder is goes in none (INV17).
 */
export const DOCUMENTGROEPEN = [
  'meldingKern',
  'personalia',
  'bijzondereKenmerken',
  'verdachte',
  'weging1',
  'casusoverleg',
  'weging2',
  'plan',
  'daderdeel',
  'acties',
  'nazorg',
] as const satisfies readonly Gegevensgroep[];
export type Documentgroep = (typeof DOCUMENTGROEPEN)[number];

export const DOCUMENTSOORTEN = [
  'brief',
  'verslag',
  'verklaring',
  'formulier',
  'foto',
  'video',
  'overig',
] as const;
export type Documentsoort = (typeof DOCUMENTSOORTEN)[number];

/** Where a document comes from. */
export const DOCUMENTHERKOMSTEN = [
  'eigenOrganisatie',
  'ketenpartner',
  'slachtoffer',
  'derde',
  'openBron',
  'onbekend',
] as const;
export type Documentherkomst = (typeof DOCUMENTHERKOMSTEN)[number];

/** Kinds of files that are kept; which one it is, its content says. */
export const BESTANDSTYPEN = ['pdf', 'jpeg', 'png', 'mp4', 'docx', 'odt', 'tekst'] as const;
export type Bestandstype = (typeof BESTANDSTYPEN)[number];

/** Whether a version can be opened: nobody does before it is `VRIJ`. */
export const CONTROLESTANDEN = ['WACHT_OP_CONTROLE', 'VRIJ', 'GEWEIGERD'] as const;
export type Controlestand = (typeof CONTROLESTANDEN)[number];

/** What somebody fills in about a document (E24). Its data class follows from `gegevensgroep`. */
export const documentInvoerSchema = z.strictObject({
  titel: verplichteTekst(200, 'Vul in wat het is.'),
  omschrijving: optioneleTekst(1000),
  soort: z.enum(DOCUMENTSOORTEN, { error: 'Kies wat voor document het is.' }),
  herkomst: z.enum(DOCUMENTHERKOMSTEN, { error: 'Kies van wie het document komt.' }),
  gegevensgroep: z.enum(DOCUMENTGROEPEN, { error: 'Kies waar het document bij hoort.' }),
  /** The person it is about; without one it is about the casus. */
  dossierId: z.uuid({ error: 'Kies over wie het gaat.' }).optional(),
});
export type DocumentInvoer = z.infer<typeof documentInvoerSchema>;

/** A file whose content was looked at. */
export interface Bestand {
  /** With the extension of its type, and nothing that a file system or a header could stumble over. */
  naam: string;
  type: Bestandstype;
  inhoud: Buffer;
}
