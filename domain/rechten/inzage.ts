import { z } from 'zod';
import { keuzeUit } from '../keuze.js';
import { DomainError } from '../errors.js';
import { isMotivering } from '../weging/motivering.js';

/**
 * On what ground a part is kept back from the person (AVG 15 lid 4, AVG 23 lid 1, UAVG 41 lid 1). `zin` is what the person
 * reads. Without one the part is not named either: to say that an investigation stands in the way is to tell of it
 * (AVG 23 lid 2 onder h).
 */
export const WEIGERGRONDEN = {
  RECHTEN_VAN_ANDEREN: {
    naam: 'Rechten en vrijheden van anderen (AVG 15 lid 4, UAVG 41 lid 1 onder i)',
    zin: 'Dit gaat ook over iemand anders, of kan een ander schaden.',
  },
  BESCHERMING_BETROKKENE: {
    naam: 'Bescherming van de betrokkene zelf (UAVG 41 lid 1 onder i)',
    zin: 'Dit op papier geven kan nu gevaar voor u opleveren. Wij vertellen het u graag in een gesprek.',
  },
  OPSPORING: { naam: 'Opsporing en vervolging van strafbare feiten (UAVG 41 lid 1 onder d)', zin: null },
  OPENBARE_VEILIGHEID: { naam: 'Openbare veiligheid (UAVG 41 lid 1 onder c)', zin: null },
} as const;
export type Weigergrond = keyof typeof WEIGERGRONDEN;
const weigergrondSchema = keuzeUit(WEIGERGRONDEN);

/** One part of what is held about a person, with all that AVG 15 lid 1 asks to tell about it. */
export const inzageblokSchema = z.strictObject({
  sleutel: z.string(),
  titel: z.string(),
  bron: z.string(),
  grondslag: z.string(),
  bewaren: z.string(),
  gedeeldMet: z.array(z.string()),
  velden: z.array(z.strictObject({ naam: z.string(), waarde: z.string() })),
  /** Free text, a judgement, or what may tell of somebody else: a person must read it before it is given. */
  vraagtOordeel: z.boolean(),
});
export type Inzageblok = z.infer<typeof inzageblokSchema>;

const oordeelSchema = z.strictObject({ grond: weigergrondSchema.nullable(), toelichting: z.string() });
/** For one part: give it (`grond: null`), or on which ground not, and why. */
export type Inzageoordeel = z.infer<typeof oordeelSchema>;

/** What one person put together, for another to read: all parts, and what must be kept back. */
export const inzagevoorstelSchema = z.strictObject({
  opgemaaktOp: z.iso.datetime(),
  blokken: z.array(inzageblokSchema),
  oordelen: z.record(z.string(), oordeelSchema),
});
export type Inzagevoorstel = z.infer<typeof inzagevoorstelSchema>;

/** A choice as it comes from a form: `GEVEN`, a ground, or nothing. */
export interface OordeelInvoer {
  keuze: string;
  toelichting: string;
}
export const GEVEN = 'GEVEN';

/**
 * The judgement of every part. Where somebody must look, silence is no answer.
 * @throws DomainError ONGELDIG with a sentence per field: `keuze-…` and `toelichting-…` with the key of the part
 */
export function parseOordelen(
  blokken: readonly Inzageblok[],
  invoer: Readonly<Record<string, OordeelInvoer>>,
): Record<string, Inzageoordeel> {
  const velden: Record<string, string> = {};
  const oordelen: Record<string, Inzageoordeel> = {};
  for (const { sleutel, vraagtOordeel } of blokken) {
    const { keuze = '', toelichting = '' } = invoer[sleutel] ?? {};
    const grond = weigergrondSchema.safeParse(keuze);
    if (keuze === GEVEN || (keuze === '' && !vraagtOordeel)) {
      oordelen[sleutel] = { grond: null, toelichting: '' };
    } else if (!grond.success) {
      velden[`keuze-${sleutel}`] = 'Lees dit deel, en kies: geven, of waarom niet.';
    } else {
      if (!isMotivering(toelichting))
        velden[`toelichting-${sleutel}`] = 'Leg in ten minste 20 tekens uit waarom dit niet gegeven wordt.';
      oordelen[sleutel] = { grond: grond.data, toelichting: toelichting.trim() };
    }
  }
  if (Object.keys(velden).length > 0) throw new DomainError('ONGELDIG', { velden });
  return oordelen;
}

/** What the person gets. */
export interface Inzageuitvoer {
  opgemaaktOp: string;
  delen: Omit<Inzageblok, 'sleutel' | 'vraagtOordeel'>[];
  /** What was kept back and may be named, with the sentence about why. */
  nietGegeven: { titel: string; zin: string }[];
}

/** What was kept back without a word leaves no trace: no title, no number, no gap. */
export function deriveInzageuitvoer({ opgemaaktOp, blokken, oordelen }: Inzagevoorstel): Inzageuitvoer {
  const delen: Inzageuitvoer['delen'] = [];
  const nietGegeven: Inzageuitvoer['nietGegeven'] = [];
  for (const { sleutel, titel, bron, grondslag, bewaren, gedeeldMet, velden } of blokken) {
    const deel = { titel, bron, grondslag, bewaren, gedeeldMet, velden };
    const oordeel = oordelen[sleutel];
    if (oordeel === undefined) continue;
    if (oordeel.grond === null) {
      delen.push(deel);
      continue;
    }
    const { zin } = WEIGERGRONDEN[oordeel.grond];
    if (zin !== null) nietGegeven.push({ titel: deel.titel, zin });
  }
  return { opgemaaktOp, delen, nietGegeven };
}
