import { z } from 'zod';
import { verplichteTekst } from '../tekst.js';
import { dagVan, maandenErbij } from '../tijd/amsterdam.js';
import { leercategorieSchema } from './evaluatie.js';

/** The levels above the casus on which the keten looks back (A5.2). */
export const EVALUATIENIVEAUS = {
  PROCES: 'Proces',
  KETEN: 'Keten',
  BELEID: 'Beleid',
} as const;
export type Evaluatieniveau = keyof typeof EVALUATIENIVEAUS;
export const NIVEAUS = Object.keys(EVALUATIENIVEAUS) as [Evaluatieniveau, ...Evaluatieniveau[]];

/** T23: how many months after the last one. */
const MAANDEN: Readonly<Record<Evaluatieniveau, number>> = { PROCES: 6, KETEN: 12, BELEID: 24 };

/** Who weighs which evaluation goes first: procesregie for the process, the stuurgroep above it. */
export const AFWEGERS: Readonly<Record<Evaluatieniveau, string>> = {
  PROCES: 'r03.zvh',
  KETEN: 'r11.stuurgroep',
  BELEID: 'r11.stuurgroep',
};

/** Groups that lead an evaluation: further away, and owner of nothing that is looked at. */
export const BEGELEIDERGROEPEN = {
  'r10.riec': 'RIEC',
  'r10.ggd': 'GGD',
  'r10.andere-regio': 'Zorg- en Veiligheidshuis andere regio',
} as const;
export type Begeleidergroep = keyof typeof BEGELEIDERGROEPEN;

/**
 * Whether an evaluation of this level is due: so many months after the last one began, or after the keten began when there
 * never was one.
 */
export function isEvaluatieAanDeBeurt(
  niveau: Evaluatieniveau,
  { laatsteOp, beginOp }: { laatsteOp: string | null; beginOp: string | null },
  nu: Date,
): boolean {
  const vanaf = laatsteOp ?? beginOp;
  return vanaf !== null && maandenErbij(new Date(vanaf), MAANDEN[niveau]) <= nu;
}

/** One evaluation of a level per month: a start that comes twice begins nothing. */
export function evaluatieperiode(nu: Date): string {
  return dagVan(nu).slice(0, 7);
}

export const bevindingenSchema = z.object({
  bevindingen: z
    .array(
      z.object({
        categorie: leercategorieSchema,
        bevinding: verplichteTekst(2_000, 'Schrijf wat u vond, zonder namen.'),
      }),
    )
    .default([]),
});
