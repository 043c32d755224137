import { z } from 'zod';
import { keuzeUit } from '../keuze.js';
import { DomainError } from '../errors.js';
import { fieldErrors } from '../field-errors.js';
import type { KetenpartnerCode } from '../keten/ketenpartner.js';
import type { SocialeKaart } from '../keten/sociale-kaart.js';
import { isPluriform } from './aanwezigheid.js';

/** What a partner answers to an invitation (4.15). */
export const REACTIES = {
  AANGENOMEN: 'Wij komen',
  VERVANGER: 'Wij sturen een vervanger',
  AFGEWEZEN: 'Wij komen niet',
} as const;
export type Reactie = keyof typeof REACTIES;
export const reactieSchema = keuzeUit(REACTIES, {
  error: 'Kies of u komt.',
});

/** Why a partner does not come: a code, because an explanation could say something about a person. */
export const AFWIJSREDENEN = {
  NIET_BESCHIKBAAR: 'Niemand is beschikbaar op dit moment',
  GEEN_CAPACITEIT: 'Wij hebben nu geen ruimte voor een nieuwe casus',
  GEEN_TAAK: 'Deze casus past niet bij onze taak',
  GEEN_GRONDSLAG: 'Wij hebben geen grondslag om mee te doen',
} as const;
export type Afwijsreden = keyof typeof AFWIJSREDENEN;

/** Where an invitation stands (E12); INGETROKKEN when the overleg was moved or the casus went elsewhere. */
export const UITNODIGINGSTATUSSEN = {
  VERSTUURD: 'Wacht op uw reactie',
  AANGENOMEN: 'U komt',
  VERVANGER: 'U stuurt een vervanger',
  AFGEWEZEN: 'U komt niet',
  GEEN_REACTIE: 'Geen reactie',
  UITSTEL: 'Uitstel gevraagd',
  INGETROKKEN: 'Ingetrokken',
} as const;
export type Uitnodigingstatus = keyof typeof UITNODIGINGSTATUSSEN;

/** What procesregie made of a partner that did not answer. */
export const PARTNERREACTIES = ['NABELLEN_JA', 'ZONDER', 'UITSTELLEN'] as const;
export type Partnerreactie = (typeof PARTNERREACTIES)[number];

const STATUS_NA_NABELLEN: Readonly<Record<Partnerreactie, Uitnodigingstatus>> = {
  NABELLEN_JA: 'AANGENOMEN',
  ZONDER: 'GEEN_REACTIE',
  UITSTELLEN: 'UITSTEL',
};

export function statusNaNabellen(reactie: Partnerreactie): Uitnodigingstatus {
  return STATUS_NA_NABELLEN[reactie];
}

export const antwoordSchema = z
  .object({
    reactie: reactieSchema,
    redenCode: keuzeUit(AFWIJSREDENEN).nullable(),
  })
  .refine(({ reactie, redenCode }) => reactie !== 'AFGEWEZEN' || redenCode !== null, {
    path: ['redenCode'],
    error: 'Kies waarom u niet komt.',
  })
  .transform(({ reactie, redenCode }) => ({
    reactie,
    redenCode: reactie === 'AFGEWEZEN' ? redenCode : null,
  }));
export type Antwoord = z.infer<typeof antwoordSchema>;

/** @throws DomainError ONGELDIG with one sentence per field */
export function parseAntwoord(unsafeAntwoord: unknown): Antwoord {
  const uitkomst = antwoordSchema.safeParse(unsafeAntwoord);
  if (!uitkomst.success) throw new DomainError('ONGELDIG', { velden: fieldErrors(uitkomst.error) });
  return uitkomst.data;
}

/** Does somebody of this partner come? */
export function isAanTafel(status: Uitnodigingstatus): boolean {
  return status === 'AANGENOMEN' || status === 'VERVANGER';
}

export const BEZETTINGEN = ['GENOEG', 'TE_WEINIG'] as const;
export type Bezetting = (typeof BEZETTINGEN)[number];

/** Care and safety must both be at the table; a partner that asks for another day counts as too few (4.6). */
export function deriveBezetting(
  kaart: SocialeKaart,
  uitnodigingen: readonly { partner: KetenpartnerCode; status: Uitnodigingstatus }[],
): Bezetting {
  const aanTafel = uitnodigingen.filter(({ status }) => isAanTafel(status));
  const isVolledig = isPluriform(
    kaart,
    aanTafel.map(({ partner }) => partner),
  );
  return isVolledig && uitnodigingen.every(({ status }) => status !== 'UITSTEL') ? 'GENOEG' : 'TE_WEINIG';
}
