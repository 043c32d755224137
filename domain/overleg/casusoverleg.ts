import { z } from 'zod';
import { keuzeUit } from '../keuze.js';
import { momentOp } from '../tijd/amsterdam.js';
import {
  type KetenpartnerCode,
  type Overlegpartner,
  ZORGCOORDINATOR,
  partnercodeSchema,
} from '../keten/ketenpartner.js';

/** How people meet (E11). */
export const OVERLEGVORMEN = {
  FYSIEK: 'Op locatie',
  DIGITAAL: 'Digitaal',
  HYBRIDE: 'Op locatie en digitaal',
} as const;
export type Overlegvorm = keyof typeof OVERLEGVORMEN;
export const overlegvormSchema = keuzeUit(OVERLEGVORMEN, {
  error: 'Kies een vorm.',
});

export const overlegpartnersSchema = z
  .array(partnercodeSchema('Kies partners.'))
  .min(1, { error: 'Kies partners.' });

/** A day and a time on Dutch clocks, `2026-03-16T14:00`, as a form gives it. */
export const kloktijdSchema = z.iso.datetime({ local: true, error: 'Vul een dag en een tijd in.' });

/** The moment that Dutch clocks show this day and time, in UTC. */
export function overlegmomentOf(kloktijd: string): Date {
  const [dag = '', tijd = ''] = kloktijd.split('T');
  return momentOp(dag, tijd.slice(0, 5));
}

/** What came of preparing a casusoverleg: on to fetching and bringing, another day, or scaling down. */
export const OVERLEGUITKOMSTEN = ['VERDER', 'VERZET', 'AFSCHALEN'] as const;
export type Overleguitkomst = (typeof OVERLEGUITKOMSTEN)[number];

/** The outcomes of D9. */
export const ZORGCOORDINATIES = [
  'BESTAANDE',
  'MEE_MET_JEUGDBESCHERMING',
  'MEE',
  'MOVIERA',
  'VEILIG_THUIS_VOORLOPIG',
] as const;
export type Zorgcoordinatie = (typeof ZORGCOORDINATIES)[number];

/**
 * Which partners D9 stands for (processen.md 6.4). Of an existing zorgcoördinator the dossier knows no organisation yet;
 * Veilig Thuis then knows whom to bring.
 */
const PARTNERS_VAN: Readonly<Record<Zorgcoordinatie, readonly KetenpartnerCode[]>> = {
  BESTAANDE: ['VEILIG_THUIS'],
  MEE_MET_JEUGDBESCHERMING: ['MEE', 'JEUGDBESCHERMING'],
  MEE: ['MEE'],
  MOVIERA: ['MOVIERA'],
  VEILIG_THUIS_VOORLOPIG: ['VEILIG_THUIS'],
};

/** The organisations that get an invitation, each once; procesregie sits at the table anyhow. */
export function partnersToInvite(
  gekozen: readonly Overlegpartner[],
  zorgcoordinaties: readonly Zorgcoordinatie[],
): KetenpartnerCode[] {
  const partners = gekozen.flatMap((partner) =>
    partner === ZORGCOORDINATOR ? zorgcoordinaties.flatMap((keuze) => PARTNERS_VAN[keuze]) : [partner],
  );
  return [...new Set(partners)].filter((partner) => partner !== 'ZVH');
}

/** The partners in which a choice differs from the advice of D8, both ways. */
export function afwijkendePartners(
  advies: readonly Overlegpartner[],
  gekozen: readonly Overlegpartner[],
): Overlegpartner[] {
  const alle = new Set([...advies, ...gekozen]);
  return [...alle].filter((partner) => advies.includes(partner) !== gekozen.includes(partner));
}

/**
 * The partners of which somebody still has to say why they are, or are not, at the table.
 * Who does not work in the municipality of the casus is not proposed, also when D8 names it.
 * @param unsafeAdvies as the process knows it; without an advice every partner is a choice of procesregie, with a reason
 */
export function onverklaardePartners(
  unsafeAdvies: unknown,
  gekozen: readonly Overlegpartner[],
  {
    afwijkingen,
    buitenWerkgebied,
  }: { afwijkingen: readonly { partner: string }[]; buitenWerkgebied: readonly string[] },
): Overlegpartner[] {
  const advies = partneradviesSchema.safeParse(unsafeAdvies).data ?? [];
  const verklaard = afwijkingen.map(({ partner }) => partner);
  return afwijkendePartners(
    advies.map(({ partner }) => partner).filter((partner) => !buitenWerkgebied.includes(partner)),
    gekozen,
  ).filter((partner) => !verklaard.includes(partner));
}

const partneradviesSchema = z.array(z.object({ partner: partnercodeSchema('Kies de partner.') }));

/** Is this meeting still to come? Moments in UTC are in the order of their text. */
export function isAhead({ status, op }: { status: string; op: string }, nu: Date): boolean {
  return status === 'GEPLAND' && op > nu.toISOString();
}
