import { z } from 'zod';
import { keuzeUit } from '../keuze.js';
import { deriveMinderjarig } from './leeftijdsgroep.js';
import { leeftijdOp } from './leeftijd.js';
import type { MeldingInvoer } from '../melding/melding.js';

/** What the tables D8 and D12 look at besides the form of exploitation (3.8): closed codes, in the words of a person. */
export const KENMERKEN = {
  minderjarig: 'Minderjarig',
  schoolgaand: 'Gaat naar school',
  lvb: 'Licht verstandelijke beperking, of een vermoeden',
  verslavingOfGgz: 'Verslaving of psychische problemen',
  amv: 'Alleenstaande minderjarige vreemdeling',
  azc: 'Woont in een asielzoekerscentrum',
  vreemdeling: 'Heeft geen Nederlandse nationaliteit',
  grens: 'Gezien aan de grens',
  onderneming: 'Er is een onderneming bij betrokken',
  huisvesting: 'Woont waar wordt gewerkt, of bij de uitbuiter',
  buitenregio: 'Speelt ook buiten de regio',
  meerdereSlachtoffers: 'Er zijn meer slachtoffers',
  huiselijkGeweldOfKindermishandeling: 'Huiselijk geweld of kindermishandeling',
  arbeidsmisstand: 'Misstand in het werk, geen uitbuiting',
  zorgvraag: 'Heeft zorg of hulp nodig',
  strafbaarFeitAnders: 'Een ander strafbaar feit',
  ondermijning: 'Ondermijning',
  geenVervolg: 'Er is niets dat iemand moet overnemen',
} as const;
export type Kenmerk = keyof typeof KENMERKEN;

/** The forms of exploitation travel in the same list, each as `vorm:ARBEID` (processen.md 6.4). */
export type Tabelkenmerk = Kenmerk | `vorm:${string}`;

export const kenmerkSchema = keuzeUit(KENMERKEN, {
  error: 'Kies een kenmerk uit de lijst.',
});
export const kenmerkenSchema = z.array(kenmerkSchema);

/**
 * What a melding itself says. Only a plain yes counts: the rest a person adds in the weging.
 * @param dag on which the age counts
 */
export function deriveKenmerken(
  { wie, waar, hoeveel }: Pick<MeldingInvoer, 'wie' | 'waar' | 'hoeveel'>,
  dag: Date,
): Kenmerk[] {
  const gevonden: Partial<Record<Kenmerk, boolean>> = {
    minderjarig: deriveMinderjarig(leeftijdOp(wie, dag)) === 'ja',
    lvb: wie.lvb === 'ja',
    verslavingOfGgz: wie.verslaving === 'ja' || wie.psychisch === 'ja',
    buitenregio: waar.gemeente === 'buitenRegio',
    meerdereSlachtoffers: hoeveel.aantalSlachtoffers !== 'onbekend' && hoeveel.aantalSlachtoffers > 1,
  };
  return (Object.keys(KENMERKEN) as Kenmerk[]).filter((kenmerk) => gevonden[kenmerk] === true);
}

/** The list that D8 and D12 take in. */
export function toTabelkenmerken(
  kenmerken: readonly Kenmerk[],
  verschijningsvormen: readonly string[],
): Tabelkenmerk[] {
  return [...kenmerken, ...verschijningsvormen.map((vorm) => `vorm:${vorm}` as const)];
}
