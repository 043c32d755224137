import { z } from 'zod';
import { keuzeUit } from '../keuze.js';
import { GEMEENTEN } from '../keten/gemeente.js';
import { verplichteTekst } from '../tekst.js';
import { dagErbij, momentOp } from '../tijd/amsterdam.js';
import { grenzenVan, kwartaalVan, type Kwartaal } from '../tijd/kwartaal.js';

/** What is done to make people aware (A1.1, E26). */
export const ACTIVITEITSOORTEN = {
  BIJEENKOMST: 'Bijeenkomst voor professionals',
  GASTLES: 'Gastles',
  CAMPAGNE: 'Campagne',
  OUDERAVOND: 'Ouderavond',
  THEATER: 'Theater of film',
  TRAINING: 'Training',
  VR: 'VR of escaperoom',
} as const;
export type Activiteitsoort = keyof typeof ACTIVITEITSOORTEN;

export const DOELGROEPEN = {
  PROFESSIONALS: 'Professionals',
  OMSTANDERS: 'Omstanders',
  JONGEREN: 'Jongeren',
} as const;
export type Doelgroep = keyof typeof DOELGROEPEN;

/** Of the source: meetings for professionals, twice a year for each region (A1.1). */
export const BIJEENKOMSTEN_PER_JAAR = 2;

/** An activity of the plan: nothing about who takes part. */
export const geplandeActiviteitSchema = z.object({
  soort: keuzeUit(ACTIVITEITSOORTEN, { error: 'Kies wat het is.' }),
  doelgroep: keuzeUit(DOELGROEPEN, { error: 'Kies voor wie het is.' }),
  gemeente: keuzeUit(GEMEENTEN, { error: 'Kies de gemeente.' }),
  op: z.iso.date({ error: 'Kies de dag.' }),
  materiaal: verplichteTekst(500, 'Schrijf welk materiaal u gebruikt.'),
});
export type GeplandeActiviteit = z.infer<typeof geplandeActiviteitSchema>;

/** The plan of a region for a year. */
export const jaarplanSchema = z.object({
  plan: verplichteTekst(4_000, 'Schrijf wat de regio dit jaar wil bereiken.'),
  activiteiten: z
    .array(geplandeActiviteitSchema)
    .min(1, { error: 'Zet ten minste één activiteit in het plan.' }),
});
export type Jaarplan = z.infer<typeof jaarplanSchema>;

/** Whether there are enough meetings for professionals; with fewer the plan needs a motivation. */
export function hasGenoegBijeenkomsten(
  activiteiten: readonly Pick<GeplandeActiviteit, 'soort' | 'doelgroep'>[],
): boolean {
  const bijeenkomsten = activiteiten.filter(
    ({ soort, doelgroep }) => soort === 'BIJEENKOMST' && doelgroep === 'PROFESSIONALS',
  );
  return bijeenkomsten.length >= BIJEENKOMSTEN_PER_JAAR;
}

/** When an activity is held and measured: the moments that the process waits for. */
export function momentenVan(op: string): { uitvoerenOp: string; metenOp: string } {
  return {
    uitvoerenOp: momentOp(op, '17:00').toISOString(),
    metenOp: momentOp(dagVanMeting(op), '09:00').toISOString(),
  };
}

/**
 * The quarter before the one of the activity, and the one after it. The effect is read from figures that are published
 * anyway: a count around each day by itself would, beside those, give people away by its difference (INV11).
 */
export function meetkwartalen(op: string): { ervoor: Kwartaal; erna: Kwartaal } {
  const { vanaf, tot } = grenzenVan(kwartaalVan(momentOp(op, '12:00')));
  return { ervoor: kwartaalVan(new Date(vanaf.getTime() - 1)), erna: kwartaalVan(tot) };
}

function dagVanMeting(op: string): string {
  const { tot } = grenzenVan(meetkwartalen(op).erna);
  return dagErbij(tot.toISOString().slice(0, 10), 2);
}

/** What the published figures say of an activity. */
export type Effect = 'STIJGING' | 'DALING' | 'GELIJK' | 'NIET_TE_ZEGGEN';

/** A figure that is not shown says nothing (INV11). */
export function effectOf(ervoor: number | null, erna: number | null): Effect {
  if (ervoor === null || erna === null) return 'NIET_TE_ZEGGEN';
  if (erna === ervoor) return 'GELIJK';
  return erna > ervoor ? 'STIJGING' : 'DALING';
}

/** When the figures of each quarter of a year are looked at, and the measures of each half: a week after it ended. */
export function verslagmomenten(jaar: number): {
  kwartalen: { kwartaal: string; op: string }[];
  halfjaren: { halfjaar: string; op: string }[];
} {
  const naKwartaal = (nummer: 1 | 2 | 3 | 4) =>
    momentOp(
      dagErbij(grenzenVan(`${jaar}-K${nummer}`).tot.toISOString().slice(0, 10), 8),
      '09:00',
    ).toISOString();
  const alle = [1, 2, 3, 4] as const;
  return {
    kwartalen: alle.map((nummer) => ({ kwartaal: `${jaar}-K${nummer}`, op: naKwartaal(nummer) })),
    halfjaren: [
      { halfjaar: `${jaar}-H1`, op: naKwartaal(2) },
      { halfjaar: `${jaar}-H2`, op: naKwartaal(4) },
    ],
  };
}

/** Measures that disturb or stop who exploits people (A1.3): how many of a kind, and nothing of where or against whom. */
export const MAATREGELSOORTEN = {
  SLUITING: 'Pand gesloten',
  VERGUNNING: 'Vergunning geweigerd of ingetrokken',
  CONTROLE: 'Bestuurlijke controle',
  DWANGSOM: 'Last onder dwangsom of bestuursdwang',
  STOPGESPREK: 'Stopgesprek of waarschuwing',
  STRAFRECHTELIJK: 'Strafrechtelijke verstoring',
} as const;
export type Maatregelsoort = keyof typeof MAATREGELSOORTEN;

export const maatregelenSchema = z.object({
  maatregelen: z
    .array(
      z.object({
        maatregel: keuzeUit(MAATREGELSOORTEN, { error: 'Kies de maatregel.' }),
        aantal: z
          .number({ error: 'Vul een aantal in.' })
          .int()
          .min(1, { error: 'Vul een aantal in.' })
          .max(1_000),
      }),
    )
    .default([]),
  duiding: verplichteTekst(4_000, 'Schrijf wat deze maatregelen deden, zonder namen of adressen.'),
});
export type Maatregelen = z.infer<typeof maatregelenSchema>;

/** How many there are in all. */
export function aantalMaatregelen({ maatregelen }: Pick<Maatregelen, 'maatregelen'>): number {
  return maatregelen.reduce((som, { aantal }) => som + aantal, 0);
}
