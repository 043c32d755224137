import { z } from 'zod';
import { bewijsmiddelSchema } from './bewijsmiddel.js';
import { GRONDSLAGEN, type Grondslag } from './casus.js';
import { DomainError } from './errors.js';
import { fieldErrors } from './field-errors.js';
import { PARTNERS, type Partnercode } from './partner.js';
import type { TaakNaam } from './taak.js';
import { optioneleTekst, verplichteTekst } from './tekst.js';

const MAX = 4_000;
const motivering = verplichteTekst(MAX, 'Schrijf een motivering.');
const bewijsmiddelenLijst = z.array(bewijsmiddelSchema).max(50).default([]);

/** The dossier half of each task: what stays in the dossier and never enters the engine. */
export const TAAKDOSSIERS = {
  'handmatig-beoordelen': z.object({ reden: verplichteTekst(MAX, 'Schrijf waarop u dit baseert.') }),
  'acuut-opvolgen': z.object({ watGedaan: verplichteTekst(MAX, 'Schrijf wat er is gedaan.') }),
  'weging-voorbereiden': z.object({
    toelichtingActueel: optioneleTekst(MAX),
    toelichtingVeiligheid: optioneleTekst(MAX),
    toelichtingKwalificatie: optioneleTekst(MAX),
    bewijsmiddelenLijst,
  }),
  'weging-vaststellen': z.object({
    wegers: z
      .array(z.enum(Object.keys(PARTNERS) as [Partnercode, ...Partnercode[]]), {
        error: 'Kies wie heeft meegewogen.',
      })
      .min(1, { error: 'Kies wie heeft meegewogen.' }),
    motivering: optioneleTekst(MAX),
  }),
  'casus-inbrengen': z
    .object({
      grondslagen: z
        .array(z.enum(Object.keys(GRONDSLAGEN) as [Grondslag, ...Grondslag[]]), {
          error: 'Kies ten minste één grondslag.',
        })
        .min(1, { error: 'Kies ten minste één grondslag.' }),
      doelomschrijving: verplichteTekst(MAX, 'Schrijf met welk doel de partners gegevens delen.'),
      betrokkeneGeinformeerd: z.enum(['ja', 'nee', 'uitgesteld'], {
        error: 'Kies of de betrokkene is geïnformeerd.',
      }),
      betrokkeneReden: optioneleTekst(MAX),
    })
    .refine((inhoud) => inhoud.betrokkeneGeinformeerd === 'ja' || inhoud.betrokkeneReden !== undefined, {
      path: ['betrokkeneReden'],
      error: 'Schrijf waarom de betrokkene nog niet is geïnformeerd.',
    }),
  'casusoverleg-plannen': z.object({ toelichting: verplichteTekst(MAX, 'Schrijf een toelichting.') }),
  'actualiteit-vaststellen': z.object({
    hoeVastgesteld: verplichteTekst(MAX, 'Schrijf hoe dit is vastgesteld.'),
  }),
  'afschalen-voorstellen': z.object({ motivering }),
  'afschalen-tweede-lezer': z.object({ motivering }),
  'doorlaatverbod-besluiten': z.object({ motivering, bewijsmiddelenLijst }),
} as const satisfies Record<TaakNaam, z.ZodType>;

export type TaakdossierInhoud<T extends TaakNaam> = z.infer<(typeof TAAKDOSSIERS)[T]>;

/**
 * @returns the dossier half with trimmed texts
 * @throws DomainError ONGELDIG with one sentence per field
 */
export function parseTaakdossier<T extends TaakNaam>(taak: T, unsafeInhoud: unknown): TaakdossierInhoud<T> {
  const uitkomst = TAAKDOSSIERS[taak].safeParse(unsafeInhoud);
  if (!uitkomst.success) throw new DomainError('ONGELDIG', { velden: fieldErrors(uitkomst.error) });
  return uitkomst.data as TaakdossierInhoud<T>;
}
