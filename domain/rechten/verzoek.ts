import { z } from 'zod';
import { keuzeUit } from '../keuze.js';
import { dagVan, maandenErbij, momentOp } from '../tijd/amsterdam.js';
import { DomainError } from '../errors.js';
import { fieldErrors } from '../field-errors.js';
import { verplichteTekst } from '../tekst.js';

/** What the person of a dossier may ask (R15; AVG 15 to 18 and 21). */
export const VERZOEKSOORTEN = {
  INZAGE: 'Inzage',
  CORRECTIE: 'Correctie',
  BEZWAAR: 'Bezwaar',
  BEPERKING: 'Beperking',
  WISSEN: 'Wissen',
} as const;
export type Verzoeksoort = keyof typeof VERZOEKSOORTEN;

/** How was made sure that it is the person, or somebody who may speak for that person (AVG 12 lid 6; proposal). */
export const IDENTIFICATIES = {
  IDENTITEITSBEWIJS: 'Identiteitsbewijs gezien, zonder kopie',
  BEKEND_BIJ_HULPVERLENER: 'Bekend bij de hulpverlener die erbij was',
  WETTELIJK_VERTEGENWOORDIGER: 'Wettelijk vertegenwoordiger, gezag gezien',
  GEMACHTIGDE: 'Gemachtigde, machtiging en identiteitsbewijs gezien',
} as const;
export type Identificatie = keyof typeof IDENTIFICATIES;

export const VERZOEKBESLUITEN = {
  TOEGEWEZEN: 'Toegewezen',
  DEELS_TOEGEWEZEN: 'Voor een deel toegewezen',
  AFGEWEZEN: 'Afgewezen',
  INGETROKKEN: 'Ingetrokken door de betrokkene',
} as const;
export type Verzoekbesluit = keyof typeof VERZOEKBESLUITEN;

export const verzoekSchema = z.strictObject({
  dossiernummer: z
    .string()
    .trim()
    .regex(/^DOS-[2-9A-HJ-NP-Z]{8}$/, { error: 'Vul het hele dossiernummer in, zoals DOS-2N7FK3VX.' }),
  soort: keuzeUit(VERZOEKSOORTEN, { error: 'Kies wat de betrokkene vraagt.' }),
  ontvangenOp: z.iso.date({ error: 'Vul de dag in waarop het verzoek binnenkwam.' }),
  identificatie: keuzeUit(IDENTIFICATIES, { error: 'Kies hoe is vastgesteld wie het vraagt.' }),
  identificatieDoor: verplichteTekst(200, 'Vul in welke functie en organisatie dit vaststelde.'),
  vraag: verplichteTekst(4_000, 'Schrijf op wat de betrokkene vraagt.'),
});
export type VerzoekInvoer = z.infer<typeof verzoekSchema>;

/** @throws DomainError ONGELDIG with one sentence per field; also for a day that is still to come */
export function parseVerzoek(unsafeInvoer: unknown, nu: Date): VerzoekInvoer {
  const uitkomst = verzoekSchema.safeParse(unsafeInvoer);
  if (!uitkomst.success) throw new DomainError('ONGELDIG', { velden: fieldErrors(uitkomst.error) });
  if (uitkomst.data.ontvangenOp > dagVan(nu))
    throw new DomainError('ONGELDIG', { velden: { ontvangenOp: 'Deze dag moet nog komen.' } });
  return uitkomst.data;
}

export const verzoekbesluitSchema = keuzeUit(VERZOEKBESLUITEN, { error: 'Kies een besluit.' });

/** What decides where a request stands. */
export interface Verzoekstand {
  soort: Verzoeksoort;
  /** Day on Dutch clocks. */
  ontvangenOp: string;
  verlengdOp: string | null;
  besluit: Verzoekbesluit | null;
  /** When a restriction that was granted ended. */
  opgehevenOp: string | null;
}

/** AVG 12 lid 3: an answer within one month, and two more when the person hears why within that month. */
const MAANDEN = { gewoon: 1, verlengd: 3 } as const;
const EINDE_VAN_DE_DAG = '17:00';

export function deriveVerzoekUiterlijk({
  ontvangenOp,
  verlengdOp,
}: Pick<Verzoekstand, 'ontvangenOp' | 'verlengdOp'>): Date {
  return endAfter(ontvangenOp, verlengdOp === null ? MAANDEN.gewoon : MAANDEN.verlengd);
}

export function isVerzoekTeLaat(verzoek: Verzoekstand, nu: Date): boolean {
  return verzoek.besluit === null && nu > deriveVerzoekUiterlijk(verzoek);
}

/** Once, without a decision, and only while the first month lasts: afterwards the person heard too late. */
export function isVerlengbaar(verzoek: Verzoekstand, nu: Date): boolean {
  return (
    verzoek.besluit === null &&
    verzoek.verlengdOp === null &&
    nu <= endAfter(verzoek.ontvangenOp, MAANDEN.gewoon)
  );
}

/** An objection of which nobody decided yet (AVG 21): who sees the dossier sees that too. */
export function isBezwaarInBehandeling({ soort, besluit }: Verzoekstand): boolean {
  return soort === 'BEZWAAR' && besluit === null;
}

/**
 * Does this request hold back sharing with new partners (AVG 18)? From the moment it is registered, because a month of
 * sharing cannot be undone; until it is turned down, withdrawn or lifted.
 */
export function isBeperkend({ soort, besluit, opgehevenOp }: Verzoekstand): boolean {
  return (
    soort === 'BEPERKING' &&
    opgehevenOp === null &&
    (besluit === null || besluit === 'TOEGEWEZEN' || besluit === 'DEELS_TOEGEWEZEN')
  );
}

function endAfter(dag: string, maanden: number): Date {
  return maandenErbij(momentOp(dag, EINDE_VAN_DE_DAG), maanden);
}
