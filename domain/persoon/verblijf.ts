import { z } from 'zod';
import { JA_NEE_ONBEKEND, keuzeUit } from '../keuze.js';

/** E04: of D10 it matters which rights somebody has, not which country it is. */
export const NATIONALITEITEN = {
  NL: 'Nederlandse',
  EU_EER_CH: 'Uit de EU, de EER of Zwitserland',
  DERDELAND: 'Van een ander land',
  STAATLOOS: 'Staatloos',
  ONBEKEND: 'Weet ik niet',
} as const;
export type Nationaliteit = keyof typeof NATIONALITEITEN;

/** Does the Dublin regulation apply? Not to who did not ask for asylum. */
export const DUBLIN = {
  ja: 'Ja',
  nee: 'Nee',
  onbekend: 'Weet ik niet',
  nvt: 'Niet van toepassing',
} as const;

/** What of somebody's stay is known; what nobody asked stays open. */
export const verblijfSchema = z.strictObject({
  nationaliteit: keuzeUit(NATIONALITEITEN, { error: 'Kies een nationaliteit, of weet ik niet.' }),
  rechtmatigVerblijf: z.enum(JA_NEE_ONBEKEND, { error: 'Kies of het verblijf rechtmatig is.' }),
  dublin: keuzeUit(DUBLIN, { error: 'Kies of de Dublinverordening geldt.' }),
  aangifteOfMedewerking: z.enum(JA_NEE_ONBEKEND, { error: 'Kies of er aangifte of medewerking is.' }),
});
export type Verblijf = z.infer<typeof verblijfSchema>;

/** The same of each person of a casus, by the place in its list of people. */
export const verblijfLijstSchema = z
  .array(
    verblijfSchema.extend({
      persoon: z
        .number({ error: 'Vul het nummer van de persoon in.' })
        .int({ error: 'Vul een heel nummer in.' })
        .min(1, { error: 'De eerste persoon is nummer 1.' })
        .max(200, { error: 'Vul een lager nummer in.' }),
    }),
  )
  .default([]);

/** Until somebody asked: D10 then says "laat toetsen", never that nothing is needed. */
export const ONBEKEND_VERBLIJF: Verblijf = {
  nationaliteit: 'ONBEKEND',
  rechtmatigVerblijf: 'onbekend',
  dublin: 'onbekend',
  aangifteOfMedewerking: 'onbekend',
};

/** What is known after a new answer: who does not know takes nothing away of what somebody else found out. */
export function mergeVerblijf(bekend: Verblijf = ONBEKEND_VERBLIJF, antwoord: Verblijf): Verblijf {
  const kies = <T extends string>(nieuw: T, oud: T): T => (nieuw.toLowerCase() === 'onbekend' ? oud : nieuw);
  return {
    nationaliteit: kies(antwoord.nationaliteit, bekend.nationaliteit),
    rechtmatigVerblijf: kies(antwoord.rechtmatigVerblijf, bekend.rechtmatigVerblijf),
    dublin: kies(antwoord.dublin, bekend.dublin),
    aangifteOfMedewerking: kies(antwoord.aangifteOfMedewerking, bekend.aangifteOfMedewerking),
  };
}

/**
 * What D10 looks at. Who is stateless is no citizen of the Union and counts as somebody of a third country (directive
 * 2004/81, art. 2).
 */
export function deriveD10Invoer({ nationaliteit, ...overig }: Verblijf) {
  return { ...overig, nationaliteit: nationaliteit === 'STAATLOOS' ? ('DERDELAND' as const) : nationaliteit };
}
