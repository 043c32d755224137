import { z } from 'zod';

/**
 * What a line of the verwerkingslog can be about: the closed list, one sentence each. A line never holds content
 * (E27, INV7).
 */
export const VERWERKINGEN = {
  MELDING_GEREGISTREERD: 'Melding geregistreerd',
  MELDINGSTATUS_GELEZEN: 'Status van een melding gelezen met de code van de melder',
  CASUS_GELEZEN: 'Kop van de casus gelezen',
  CASUS_IN_LIJST: 'Casus getoond in een lijst',
  MELDING_GELEZEN: 'Melding gelezen',
  PERSOON_GELEZEN: 'Persoon in dossier gelezen',
  WEGING_GELEZEN: 'Wegingen gelezen',
  DOORLAATTOETS_GELEZEN: 'Toetsen van het doorlaatverbod gelezen',
  TIJDLIJN_GELEZEN: 'Tijdlijn gelezen',
  PIKETMELDING_GELEZEN: 'Piketmelding gelezen',
  REGIE_GELEZEN: 'Casus getoond in het regieoverzicht',
  STRAFRECHT_GELEZEN: 'Strafrechtelijk traject gelezen',
  STRAFRECHT_BIJGEWERKT: 'Strafrechtelijk traject bijgewerkt of vrijgegeven',
  STUURINFORMATIE_GELEZEN: 'Stuurinformatie gelezen',
  TAAKDOSSIER_GELEZEN: 'Dossierdeel van een taak gelezen',
  TAAKDOSSIER_BEWAARD: 'Dossierdeel van een taak bewaard',
  HERWEGING_GEVRAAGD: 'Nieuwe weging gevraagd',
  GEBRUIKER_AANGEMELD: 'Professional aangemeld',
  MELDING_VERWERKT: 'Melding gelezen voor registratie',
  CASUS_BIJGEWERKT: 'Casus bijgewerkt door het proces',
  TAAK_GETOETST: 'Afronding van een taak getoetst',
  CASUS_OPGERUIMD: 'Resten van een vernietigde casus gewist',
} as const;
export type Verwerking = keyof typeof VERWERKINGEN;

export const verwerkingslogregelSchema = z.strictObject({
  tijdstip: z.iso.datetime(),
  verwerking: z.enum(Object.keys(VERWERKINGEN) as [Verwerking, ...Verwerking[]]),
  actie: z.enum(['lezen', 'schrijven', 'zoeken', 'weigeren', 'verwijderen']),
  resultaat: z.enum(['OK', 'GEWEIGERD']),
  /** Pseudonym; `melder`, `partner:<client>` or `systeem:<part>` for who is no person. */
  gebruikerId: z.string(),
  organisatie: z.string().nullable(),
  rollen: z.array(z.string()),
  doel: z.string().nullable(),
  grondslag: z.string().nullable(),
  /** Rule of the access policy that decided. */
  regel: z.string(),
  /** About whom or what: LDV `dpl.core.data_subject_id` with its type. */
  betrokkeneSoort: z.enum(['casus', 'dossier', 'melding', 'gebruiker', 'geen']),
  betrokkeneId: z.string().nullable(),
  veldgroep: z.string().nullable(),
  traceId: z.string(),
});
/** One line: LDV's trace, subject and activity, with who, why and by which rule (E27, F68). */
export type Verwerkingslogregel = z.infer<typeof verwerkingslogregelSchema>;

/** What hashes are taken over, the same for the same line everywhere. */
export function canonicalLine(regel: Verwerkingslogregel): string {
  const velden = verwerkingslogregelSchema.parse(regel);
  return JSON.stringify(Object.entries(velden).sort(([een], [ander]) => (een < ander ? -1 : 1)));
}
