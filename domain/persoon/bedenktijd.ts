import { z } from 'zod';
import { DomainError } from '../errors.js';
import { fieldErrors } from '../field-errors.js';
import { keuzeUit } from '../keuze.js';
import { dagErbij, dagVan, maandenErbij, momentOp } from '../tijd/amsterdam.js';

/** How long bedenktijd lasts at most (T17, F16, F17). */
export const BEDENKTIJDDUREN = {
  MAANDEN_3: 'Drie maanden',
  DAGEN_30: 'Dertig dagen (Dublin)',
} as const;
export type Bedenktijdduur = keyof typeof BEDENKTIJDDUREN;

/** Who grants it: the keten shows and reminds, and decides nothing (D10, F18). */
export const BEDENKTIJDVERLENERS = { POLITIE: 'Politie', KMAR: 'Koninklijke Marechaussee' } as const;
export type Bedenktijdverlener = keyof typeof BEDENKTIJDVERLENERS;

/** Why it ends before its day. */
export const BEDENKTIJDEINDEN = {
  AANGIFTE: 'Aangifte of andere medewerking',
  GEEN_AANGIFTE: 'De persoon ziet af van aangifte',
  VERTROKKEN: 'De persoon is vertrokken',
  FOUT: 'Verkeerd vastgelegd',
} as const;
export type Bedenktijdeinde = keyof typeof BEDENKTIJDEINDEN;

/** The bedenktijd of one person, as it stands in the dossier. */
export interface Bedenktijd {
  bedenktijdId: string;
  casusId: string;
  vanaf: string;
  /** The last day. */
  tot: string;
  duur: Bedenktijdduur;
  door: Bedenktijdverlener;
  /** Whose people are reminded. */
  groep: string;
  /** Null while it runs. */
  einde: Bedenktijdeinde | null;
}

const bedenktijdInvoerSchema = z.discriminatedUnion('soort', [
  z.strictObject({
    soort: z.literal('VERLEEND'),
    vanaf: z.iso.date({ error: 'Vul de dag in waarop de bedenktijd begon.' }),
    duur: keuzeUit(BEDENKTIJDDUREN, { error: 'Kies hoe lang de bedenktijd duurt.' }),
    door: keuzeUit(BEDENKTIJDVERLENERS, { error: 'Kies wie de bedenktijd verleende.' }),
  }),
  z.strictObject({
    soort: z.literal('GESTOPT'),
    einde: keuzeUit(BEDENKTIJDEINDEN, { error: 'Kies waarom de bedenktijd stopt.' }),
  }),
]);
export type BedenktijdInvoer = z.infer<typeof bedenktijdInvoerSchema>;

/** @throws DomainError ONGELDIG with a sentence per field, also for a day that is still to come */
export function parseBedenktijd(unsafeInvoer: unknown, nu: Date): BedenktijdInvoer {
  const uitkomst = bedenktijdInvoerSchema.safeParse(unsafeInvoer);
  if (!uitkomst.success) throw new DomainError('ONGELDIG', { velden: fieldErrors(uitkomst.error) });
  const invoer = uitkomst.data;
  if (invoer.soort === 'VERLEEND' && invoer.vanaf > dagVan(nu))
    throw new DomainError('ONGELDIG', { velden: { vanaf: 'Kies vandaag of een dag eerder.' } });
  return invoer;
}

/** The last day of a bedenktijd that began on this day. */
export function laatsteDag(vanaf: string, duur: Bedenktijdduur): string {
  return duur === 'DAGEN_30' ? dagErbij(vanaf, 30) : dagVan(maandenErbij(momentOp(vanaf, '12:00'), 3));
}

/** How many days ahead people are reminded (T17). */
const DAGEN_VOORAF = [30, 14, 7, 1];

/** The mornings on which people are reminded; what is past, or the first day itself, lapses. */
export function signaalmomenten({ vanaf, tot }: Pick<Bedenktijd, 'vanaf' | 'tot'>, nu: Date): string[] {
  return DAGEN_VOORAF.map((dagen) => dagErbij(tot, -dagen))
    .filter((dag) => dag > vanaf)
    .map((dag) => momentOp(dag, '09:00'))
    .filter((moment) => moment > nu)
    .map((moment) => moment.toISOString().replace(/\.\d{3}Z$/, 'Z'));
}

/** Does it run still? On its last day it does. */
export function isLopend(bedenktijd: Bedenktijd | undefined, nu: Date): bedenktijd is Bedenktijd {
  return bedenktijd !== undefined && bedenktijd.einde === null && bedenktijd.tot >= dagVan(nu);
}

/** How many days are left, on this day. */
export function dagenOver({ tot }: Pick<Bedenktijd, 'tot'>, nu: Date): number {
  return Math.round((Date.parse(tot) - Date.parse(dagVan(nu))) / 86_400_000);
}
