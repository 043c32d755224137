import { z } from 'zod';
import { STRAFRECHTVELDEN, type StrafrechtInvoer, type Strafrechtveld } from './strafrecht.js';

/** What the pre-weeg of police and OM means for the keten (E18); the pre-weeg itself stays with them. */
export const UITKOMSTEN_VOOR_KETEN = ['OPGEPAKT', 'NIET_OPGEPAKT', 'ELDERS'] as const;
export const uitkomstVoorKetenSchema = z.enum(UITKOMSTEN_VOOR_KETEN, {
  error: 'Kies de uitkomst voor de keten.',
});
export type UitkomstVoorKeten = z.infer<typeof uitkomstVoorKetenSchema>;

/** How E18 writes that outcome. */
export const VELDWAARDE_VAN_UITKOMST: Readonly<Record<UitkomstVoorKeten, string>> = {
  OPGEPAKT: 'opgepakt',
  NIET_OPGEPAKT: 'nietOpgepakt',
  ELDERS: 'elders',
};

/** The fields of the pre-weeg that police or OM may release with it. */
export const PREWEEGVELDEN = ['preweegGedaan', 'preweegOp', 'uitkomstVoorKeten', 'contactpunt'] as const;
export type Preweegveld = (typeof PREWEEGVELDEN)[number];

/** Who gives care has to know of a change in one of these, once it is released. */
const RAAKT_ZORG: readonly Strafrechtveld[] = [
  'statusStrafrecht',
  'aangifte',
  'afstemmingZorg',
  'slachtofferrechten',
];
/** With these the keten has nothing to coordinate any more. */
const EINDSTANDEN: readonly string[] = ['geenOnderzoek', 'sepot', 'afgerond'];
/** A report that is made or is coming; "no" is no beginning of anything. */
const AANGIFTE_BEGINT: readonly string[] = ['ja', 'voornemen'];

/** The compartment of one casus, field by field; what is absent was never filled in. */
export type Compartiment = Readonly<Partial<Record<Strafrechtveld, StrafrechtInvoer>>>;

/** What a change in the compartment sets in motion. */
export interface Compartimentwijziging {
  /** Police or OM began: a pre-weeg or an aangifte was recorded. */
  begint: boolean;
  /** The keten sees something that it did not see before, or another value. */
  geeftVrij: boolean;
  /** Of that, something that care has to be coordinated around. */
  raaktZorg: boolean;
}

/** Compares the compartment before and after it was saved. Taking a release back sets nothing in motion. */
export function wijzigingOf(voor: Compartiment, na: Compartiment): Compartimentwijziging {
  const waardeIn = (van: Compartiment, veld: Strafrechtveld) => van[veld]?.waarde ?? null;
  const zichtbaarIn = (van: Compartiment, veld: Strafrechtveld) =>
    van[veld]?.vrijgegeven === true ? waardeIn(van, veld) : null;
  const vrijgegeven = STRAFRECHTVELDEN.filter((veld) => {
    const nu = zichtbaarIn(na, veld);
    return nu !== null && nu !== zichtbaarIn(voor, veld);
  });
  const begint = STRAFRECHTVELDEN.some(
    (veld) => waardeIn(na, veld) !== waardeIn(voor, veld) && isBegin(veld, waardeIn(na, veld)),
  );
  return {
    begint,
    geeftVrij: vrijgegeven.length > 0,
    raaktZorg: vrijgegeven.some((veld) => RAAKT_ZORG.includes(veld)),
  };
}

function isBegin(veld: Strafrechtveld, waarde: string | null): boolean {
  if (waarde === null) return false;
  if (veld === 'aangifte') return AANGIFTE_BEGINT.includes(waarde);
  return veld === 'uitkomstVoorKeten' || (veld === 'preweegGedaan' && waarde === 'ja');
}

/** Is it over for the keten? Only what was released says so: what was not, may change nothing outside (INV8). */
export function isKlaarVoorKeten({ statusStrafrecht }: Compartiment): boolean {
  return (
    statusStrafrecht?.vrijgegeven === true &&
    statusStrafrecht.waarde !== null &&
    EINDSTANDEN.includes(statusStrafrecht.waarde)
  );
}
