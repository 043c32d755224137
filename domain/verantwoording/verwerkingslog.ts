import { z } from 'zod';
import { keuzeUit } from '../keuze.js';
import { ACTIVITEITCODES } from './verwerkingsactiviteit.js';

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
  DOSSIERPUNTEN_GELEZEN: 'Gelezen welke van de elf punten bekend zijn',
  PERSOON_GELEZEN: 'Persoon in dossier gelezen',
  MATCH_GELEZEN: 'Mogelijke bekenden gelezen',
  MATCH_BEOORDEELD: 'Mogelijke bekende beoordeeld',
  SAMENVOEGEN_ONGEDAAN: 'Samenvoegen ongedaan gemaakt',
  PERSONEN_VERGELEKEN: 'Dossiers vergeleken met een melding',
  MELDER_BEKENDGEMAAKT: 'Naam vastgelegd van een melder die eerst onbekend was',
  WEGING_GELEZEN: 'Wegingen gelezen',
  VERRIJKING_GELEZEN: 'Vragen aan partners en hun bijdragen gelezen',
  BIJDRAGE_GELEVERD: 'Bijdrage van een partner geleverd',
  DOORLAATTOETS_GELEZEN: 'Toetsen van het doorlaatverbod gelezen',
  TIJDLIJN_GELEZEN: 'Tijdlijn gelezen',
  PIKETMELDING_GELEZEN: 'Piketmelding gelezen',
  REGIE_GELEZEN: 'Casus getoond in het regieoverzicht',
  STRAFRECHT_GELEZEN: 'Strafrechtelijk traject gelezen',
  STRAFRECHT_BIJGEWERKT: 'Strafrechtelijk traject bijgewerkt of vrijgegeven',
  RISICOPROFIEL_VASTGELEGD: 'Risicoprofiel van een persoon vastgelegd',
  COMENSHA_GELEZEN: 'Registratie van een persoon bij CoMensha gelezen',
  COMENSHA_VASTGELEGD: 'Registratie van een persoon bij CoMensha vastgelegd',
  BEDENKTIJD_GELEZEN: 'Bedenktijd van een persoon gelezen',
  BEDENKTIJD_VASTGELEGD: 'Bedenktijd van een persoon vastgelegd',
  DOCUMENT_IN_LIJST: 'Document getoond in een lijst',
  DOCUMENT_GELEZEN: 'Document opgehaald',
  DOCUMENT_TOEGEVOEGD: 'Document of nieuwe versie toegevoegd',
  DOCUMENT_VERWIJDERD: 'Document verwijderd',
  DOCUMENT_GECONTROLEERD: 'Document op virussen gecontroleerd',
  UITNODIGING_IN_LIJST: 'Uitnodiging voor een casusoverleg getoond',
  UITNODIGING_BEANTWOORD: 'Uitnodiging voor een casusoverleg beantwoord',
  PARTNER_TOEGEVOEGD: 'Partner toegevoegd aan een lopende casus',
  UITNODIGING_INGETROKKEN: 'Uitnodiging van een partner ingetrokken',
  OVERLEG_VERZET: 'Casusoverleg verzet',
  PLAN_GELEZEN: 'Plan van aanpak gelezen',
  DADERDEEL_GELEZEN: 'Daderdeel van het plan gelezen',
  DADERDEEL_GESCHREVEN: 'Daderdeel van het plan geschreven',
  ACTIE_GELEZEN: 'Acties van de casus gelezen',
  NAZORG_GELEZEN: 'Nazorg van de casus gelezen',
  CATALOGUS_GELEZEN: 'Catalogus gelezen',
  CATALOGUS_GEWIJZIGD: 'Catalogus gewijzigd',
  PREVENTIE_GELEZEN: 'Preventie van een regio gelezen',
  PREVENTIE_BIJGEWERKT: 'Preventiejaar van een regio begonnen',
  EVALUATIE_GEVRAAGD: 'Evaluatie van proces, keten of beleid gevraagd',
  STUURINFORMATIE_GELEZEN: 'Stuurinformatie gelezen',
  TAAKDOSSIER_GELEZEN: 'Dossierdeel van een taak gelezen',
  TAAKDOSSIER_BEWAARD: 'Dossierdeel van een taak bewaard',
  VOORVAL_GEMELD: 'Iets gemeld over een casus',
  VOORVAL_GELEZEN: 'Gelezen wat er over een casus is gemeld',
  HERWEGING_GEVRAAGD: 'Nieuwe weging gevraagd',
  CASUS_HEROPEND: 'Gesloten casus heropend',
  BREEKGLAS_GEOPEND: 'Noodtoegang tot een casus gevraagd',
  BREEKGLAS_GELEZEN: 'Melding van noodtoegang gelezen',
  GEBRUIKER_AANGEMELD: 'Professional aangemeld',
  MELDING_VERWERKT: 'Melding gelezen voor registratie',
  CASUS_BIJGEWERKT: 'Casus bijgewerkt door het proces',
  KETENZAAK_GELEZEN: 'Taak zonder casus gelezen',
  BEWAKING_GELEZEN: 'Stand van de dagelijkse controle gelezen',
  CONTROLE_GEVRAAGD: 'Controle van alle casussen gevraagd',
  MONITOR_GELEZEN: 'Lopende processen gelezen in de monitor',
  PROCES_GELEZEN: 'Proces van de casus gelezen in de monitor',
  HERSTEL_GEVRAAGD: 'Herstel van een vastgelopen proces gevraagd',
  HERSTEL_UITGEVOERD: 'Herstel van een vastgelopen proces uitgevoerd',
  ROOSTER_GELEZEN: 'Rooster gelezen',
  ROOSTER_BIJGEWERKT: 'Rooster bijgewerkt',
  KETENZAAK_BIJGEWERKT: 'Werk van de keten zonder casus bijgewerkt door het proces',
  TAAK_GETOETST: 'Afronding van een taak getoetst',
  CASUS_OPGERUIMD: 'Resten van een vernietigde casus gewist',
  REDEN_OPGEGEVEN: 'Reden van inzage opgegeven',
  VERWERKINGSLOG_GELEZEN: 'Verwerkingslog gelezen',
  VERWERKINGSLOG_GEEXPORTEERD: 'Verwerkingslog uitgevoerd naar een bestand',
  CASUS_BESCHREVEN: 'Anonieme beschrijving van de casus gemaakt',
  EVALUATIE_GELEZEN: 'Evaluatie gelezen',
  LEERPUNT_GELEZEN: 'Leerpunten gelezen',
  LEERPUNT_BIJGEWERKT: 'Opvolging van een leerpunt vastgelegd',
  BEWAARTERMIJN_GELEZEN: 'Bewaartermijn van de casus getoond',
  BEWAARTERMIJN_VERLENGD: 'Bewaartermijn van de casus verlengd',
  TOEGANGSREGELS_GELEZEN: 'Toegangsregels gelezen',
  TOEGANGSREGELS_VOORGESTELD: 'Wijziging van de toegangsregels voorgesteld',
  TOEGANGSREGELS_BESLIST: 'Besloten over een wijziging van de toegangsregels',
  MODELLEN_GELEZEN: 'Modellen en wijzigingen daarvan gelezen',
  MODELWIJZIGING_BEWAARD: 'Wijziging van modellen bewaard',
  MODELPROEF_GESTART: 'Wijziging van modellen laten proefdraaien',
  MODELWIJZIGING_VOORGELEGD: 'Wijziging van modellen voorgelegd',
  MODELWIJZIGING_TERUGGEGEVEN: 'Wijziging van modellen teruggegeven',
  MODELWIJZIGING_VRIJGEGEVEN: 'Wijziging van modellen vrijgegeven',
  CASUS_VERNIETIGD: 'Casus vernietigd na de bewaartermijn',
  VERZOEK_GEREGISTREERD: 'Verzoek van een betrokkene geregistreerd',
  VERZOEK_GELEZEN: 'Verzoek van een betrokkene gelezen',
  VERZOEK_BIJGEWERKT: 'Verzoek van een betrokkene bijgewerkt',
  INZAGE_SAMENGESTELD: 'Inzage voor de betrokkene samengesteld',
  INZAGE_GECONTROLEERD: 'Inzage voor de betrokkene gecontroleerd',
  INZAGE_OVERHANDIGD: 'Inzage gemaakt om aan de betrokkene te geven',
  CORRECTIE_VOORGESTELD: 'Correctie voorgesteld',
  CORRECTIE_GELEZEN: 'Voorgestelde correctie gelezen',
  CORRECTIE_BESLOTEN: 'Over een correctie besloten',
  KENNISGEVING_GEMELD: 'Ontvanger over een correctie ingelicht',
  INFORMATIEPLICHT_GELEZEN: 'Gelezen of de betrokkene is geïnformeerd',
  INFORMATIEPLICHT_VASTGELEGD: 'Vastgelegd of de betrokkene is geïnformeerd',
  DOSSIER_VERNIETIGD: 'Dossier vernietigd met zijn laatste casus',
} as const;
export type Verwerking = keyof typeof VERWERKINGEN;

/** What was done (E27). */
export const ACTIES = [
  'lezen',
  'schrijven',
  'zoeken',
  'exporteren',
  'afdrukken',
  'weigeren',
  'breekglas',
  'verwijderen',
] as const;
export type Actie = (typeof ACTIES)[number];

export const verwerkingslogregelSchema = z.strictObject({
  /** When it began. */
  tijdstip: z.iso.datetime(),
  /** When it was done; the line is written as the last thing of it. */
  einde: z.iso.datetime(),
  verwerking: keuzeUit(VERWERKINGEN),
  /** Where it belongs in the register of processing activities: LDV `dpl.core.processing_activity_id`. */
  activiteit: z.enum(ACTIVITEITCODES),
  actie: z.enum(ACTIES),
  resultaat: z.enum(['OK', 'GEWEIGERD']),
  /** LDV: `UNSET` for what ended as it should without being done, such as a refusal. What failed leaves no line. */
  statusCode: z.enum(['UNSET', 'OK', 'ERROR']),
  /** Pseudonym; `melder`, `partner:<client>` or `systeem:<part>` for who is no person. */
  gebruikerId: z.string(),
  organisatie: z.string().nullable(),
  rollen: z.array(z.string()),
  doel: z.string().nullable(),
  grondslag: z.string().nullable(),
  /** Rule of the access policy that decided. */
  regel: z.string(),
  /** Version of the access rules that held; null on lines from before there were versions. */
  regelversie: z.number().int().nonnegative().nullable(),
  /** About whom or what: LDV `dpl.core.data_subject_id` with its type. */
  betrokkeneSoort: z.enum(['casus', 'dossier', 'melding', 'gebruiker', 'geen']),
  betrokkeneId: z.string().nullable(),
  veldgroep: z.string().nullable(),
  /** Key of the reason that was given before; its text is sealed elsewhere, because a line holds no free text. */
  redenId: z.uuid().nullable(),
  traceId: z.string().regex(/^[0-9a-f]{32}$/),
  spanId: z.string().regex(/^[0-9a-f]{16}$/),
});
/** One line: LDV's trace, subject and activity, with who, why and by which rule (E27, F68). */
export type Verwerkingslogregel = z.infer<typeof verwerkingslogregelSchema>;

/** What is known of a line before it gets its place at the end of the log. */
export type Logaantekening = Omit<
  Verwerkingslogregel,
  'einde' | 'regelversie' | 'activiteit' | 'statusCode' | 'redenId' | 'spanId'
> &
  Partial<Pick<Verwerkingslogregel, 'redenId'>>;

/** What hashes are taken over, the same for the same line everywhere. */
export function canonicalLine(regel: Verwerkingslogregel): string {
  const velden = verwerkingslogregelSchema.parse(regel);
  return JSON.stringify(Object.entries(velden).sort(([een], [ander]) => (een < ander ? -1 : 1)));
}
