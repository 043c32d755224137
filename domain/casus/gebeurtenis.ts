/** What can happen to a casus: the timeline, one fixed sentence each, without content. */
export const GEBEURTENISSEN = {
  MELDING_ONTVANGEN: 'Melding ontvangen',
  LATER_INGESTAPT: 'De casus kwam binnen terwijl er al iets liep',
  PROCES_GESTART: 'De casus is opgepakt',
  VOORLOPIGE_PRIORITEIT: 'Voorlopige prioriteit vastgelegd',
  PIKET_GEALARMEERD: 'Piket gealarmeerd',
  DOSSIER_AANGEMAAKT: 'Dossier aangemaakt',
  DOSSIER_GEVORMD: 'Elf punten van het dossier vastgelegd',
  RISICOPROFIEL_VASTGELEGD: 'Risicoprofiel vastgelegd',
  MELDER_BEVESTIGD: 'De melder kan zien dat de melding in behandeling is',
  MELDER_BEKEND: 'De melder zegt alsnog wie hij is; zijn naam is er voor het meldpunt',
  BEKENDEN_GEZOCHT: 'Gezocht of deze persoon bekend is',
  MATCH_BEOORDEELD: 'Beoordeeld of deze persoon bekend is',
  DOSSIER_GEKOPPELD: 'Bestaand dossier gekoppeld',
  MELDING_SAMENGEVOEGD: 'Melding over een bekende persoon toegevoegd',
  SAMENVOEGEN_ONGEDAAN: 'Samenvoegen ongedaan gemaakt',
  ACUUT_OPGEVOLGD: 'Acute melding opgevolgd',
  TAAK_KLAARGEZET: 'Taak klaargezet',
  TAAK_AFGEROND: 'Taak afgerond',
  TAAK_HERPLAND: 'Termijn van een open taak verzet met de prioriteit',
  TAAK_GEESCALEERD: 'Taak te laat: geëscaleerd',
  WEGING_GEOPEND: 'Weging geopend',
  ADVIEZEN_VASTGELEGD: 'Adviezen van de beslistabellen vastgelegd',
  WEGING_VASTGESTELD: 'Weging vastgesteld',
  TOETS_GEVRAAGD: 'Toets doorlaatverbod gevraagd',
  TOETS_BESLOTEN: 'Besluit doorlaatverbod vastgelegd',
  TOETS_AFGEROND: 'Toets doorlaatverbod afgerond',
  ACTUALITEIT_VASTGESTELD: 'Actualiteit vastgesteld',
  ACUUT_SIGNAAL_GEMELD: 'Acuut signaal gemeld',
  INGREEP_VASTGELEGD: 'Ingreep vastgelegd',
  INGREEP_GETOETST: 'Ingreep getoetst',
  INTREKKING_GEMELD: 'Intrekking gemeld',
  DELEN_OPGESCHORT: 'Delen dat alleen op toestemming rustte, is stopgezet',
  INTREKKING_BEOORDEELD: 'Besloten of de keten na de intrekking doorgaat',
  ANDERE_REGIO_GEMELD: 'Andere regio betrokken',
  ANDERE_REGIO_AFGESTEMD: 'Met de andere regio afgestemd',
  INHAALTAAK_ONTSTAAN: 'Er is iets in te halen',
  INHAALTAAK_AFGEROND: 'Ingehaald wat nog moest',
  HERWEGING_GEVRAAGD: 'Nieuwe weging gevraagd',
  HERWEGING_BEGONNEN: 'Nieuwe weging begonnen',
  WEGING_VERVALLEN: 'Weging vervallen: de casus ging intussen naar een andere fase',
  GEVOLG_BEPAALD: 'Bepaald wat er na de nieuwe weging gebeurt',
  FASE_BEGONNEN: 'Een nieuwe fase is begonnen',
  CASUS_INGEBRACHT: 'Casus ingebracht met grondslag en doel',
  UITNODIGINGEN_GEMAAKT: 'Partners uitgenodigd voor het casusoverleg',
  UITNODIGING_BEANTWOORD: 'Een partner heeft gereageerd op de uitnodiging',
  UITNODIGING_NAAR_VERVANGER: 'Een uitnodiging gaat ook naar de vervanger',
  PARTNER_TOEGEVOEGD: 'Een partner is toegevoegd aan de casus',
  UITNODIGING_INGETROKKEN: 'Een uitnodiging is ingetrokken',
  OVERLEG_VERZET: 'Het casusoverleg is verzet',
  BEZETTING_GETELD: 'Nagegaan of zorg en veiligheid aan tafel zitten',
  OVERLEG_VASTGELEGD: 'Casusoverleg vastgelegd',
  VERZOEKEN_GEMAAKT: 'Partners om informatie gevraagd',
  BIJDRAGE_ONTVANGEN: 'Een partner heeft op een vraag geantwoord',
  VERZOEKEN_GESLOTEN: 'Vragen aan partners gesloten: het overleg begint',
  MELDER_GEHOORD: 'Vastgelegd of de melder is gehoord',
  OVERLEG_GEOPEND: 'Casusoverleg geopend',
  OVERLEG_ZONDER_QUORUM: 'Casusoverleg niet begonnen: zorg en veiligheid waren er niet allebei',
  TWEEDE_WEGING_GEOPEND: 'Tweede weging geopend',
  TWEEDE_ADVIEZEN_VASTGELEGD: 'Adviezen voor de tweede weging vastgelegd',
  TWEEDE_WEGING_VASTGESTELD: 'Tweede weging vastgesteld',
  OVERDRACHT_VERSTUURD: 'Gevraagd om de casus over te nemen',
  OVERDRACHT_AFGEROND: 'Overdracht afgerond',
  BEDENKTIJD_VERLEEND: 'Bedenktijd vastgelegd',
  BEDENKTIJD_SIGNAAL: 'Gewaarschuwd dat bedenktijd afloopt',
  BEDENKTIJD_GESTOPT: 'Bedenktijd gestopt',
  COMENSHA_GEREGISTREERD: 'Een slachtoffer is geregistreerd bij CoMensha',
  STRAFTRAJECT_GESTART: 'Strafrechtelijk traject gestart',
  PREWEEG_VASTGELEGD: 'Uitkomst van de pre-weeg vastgelegd',
  STRAFVLAG_VRIJGEGEVEN: 'Politie of OM heeft iets vrijgegeven over het strafproces',
  ZORG_AFGESTEMD: 'Zorg rond het strafproces afgestemd',
  PLAN_VASTGESTELD: 'Plan van aanpak vastgesteld',
  DADERDEEL_GESCHREVEN: 'Daderdeel van het plan geschreven',
  ACTIE_UITGEZET: 'Actie uitgezet',
  ACTIE_AANGENOMEN: 'Actie aangenomen door de houder',
  ACTIE_GEWEIGERD: 'Actie geweigerd door de houder',
  ACTIE_HERVERDEELD: 'Actie naar een andere houder',
  ACTIE_VERTRAAGD: 'Actie loopt uit',
  ACTIE_UITGESTELD: 'Besloten over de termijn van een actie',
  ACTIE_GEREED: 'Actie gereed',
  ACTIE_VERVALLEN: 'Actie vervallen',
  UITVOERING_AFGEROND: 'Uitvoering van het plan afgerond',
  STORING_ONTSTAAN: 'Het proces van de casus staat stil door een storing',
  STORING_GEESCALEERD: 'De storing duurt te lang: geëscaleerd naar procesregie',
  STORING_VERHOLPEN: 'De storing is verholpen',
  CASUS_VERDWENEN: 'Bij de dagelijkse controle ontbrak er iets aan deze casus',
  CASUS_HERSTELD: 'Wat bij de dagelijkse controle ontbrak, is hersteld',
  NAZORG_GEREGELD: 'Nazorg geregeld',
  NAZORGCONTACT_GEDAAN: 'Nazorgcontact gelegd',
  TERUGVAL_GEZIEN: 'Terugval gezien',
  THEMA_GEMELD: 'Thema voor beleid gemeld',
  NAZORG_KLAAR: 'Nazorg afgerond',
  CASUS_HEROPEND: 'Casus heropend',
  CASUS_AFGESLOTEN: 'Casus afgesloten',
  EVALUATIE_GESTART: 'Evaluatie gestart',
  BEGELEIDER_AANGESTELD: 'Procesbegeleider voor de evaluatie aangesteld',
  EVALUATIE_GEDAAN: 'Evaluatie gehouden en leerpunten vastgesteld',
  KWALIFICATIE_GETELD: 'Kwalificatie geteld',
  AFWIJKING_GETELD: 'Geteld of een besluit afwijkt van het advies',
  TWEEDE_UITKOMST_GETELD: 'Uitkomst van de tweede weging geteld',
  NETWERK_GETELD: 'Geteld of het netwerk bij het plan is betrokken',
  FINANCIERING_GETELD: 'Geteld of een actie is gefinancierd',
  EFFECT_GETELD: 'Effect van een actie geteld',
  INTERVENTIE_GETELD: 'Geteld of een interventie werkte',
  VRAAG_GETELD: 'Vraag aan een partner geteld',
  BEWAARTERMIJN_VERLENGD: 'Bewaartermijn verlengd met een besluit',
} as const;
export type Gebeurtenis = keyof typeof GEBEURTENISSEN;

/**
 * What tells of the weging or of the toets of police and OM: on the timeline only for who may read the weging. For
 * others it did not happen.
 */
export const WEGINGSGEBEURTENISSEN: readonly Gebeurtenis[] = [
  'ADVIEZEN_VASTGELEGD',
  'TOETS_GEVRAAGD',
  'TOETS_BESLOTEN',
  'TOETS_AFGEROND',
  'ACTUALITEIT_VASTGESTELD',
  'HERWEGING_GEVRAAGD',
  'HERWEGING_BEGONNEN',
  'WEGING_VERVALLEN',
  'GEVOLG_BEPAALD',
];

/** What was reported beside the main line, and what came of it: only for who may read that. */
export const VOORVALGEBEURTENISSEN: readonly Gebeurtenis[] = [
  'ACUUT_SIGNAAL_GEMELD',
  'INGREEP_VASTGELEGD',
  'INGREEP_GETOETST',
  'INTREKKING_GEMELD',
  'DELEN_OPGESCHORT',
  'INTREKKING_BEOORDEELD',
  'ANDERE_REGIO_GEMELD',
  'ANDERE_REGIO_AFGESTEMD',
];

/** What tells of the criminal side: only for who may see what of it was released (INV8). */
export const STRAFRECHTGEBEURTENISSEN: readonly Gebeurtenis[] = [
  'STRAFTRAJECT_GESTART',
  'PREWEEG_VASTGELEGD',
  'STRAFVLAG_VRIJGEGEVEN',
  'ZORG_AFGESTEMD',
];

/** What tells of somebody's stay: only for who may read the special characteristics, and for police and OM (E04). */
export const BEDENKTIJDGEBEURTENISSEN: readonly Gebeurtenis[] = [
  'BEDENKTIJD_VERLEEND',
  'BEDENKTIJD_SIGNAAL',
  'BEDENKTIJD_GESTOPT',
];

/** What tells of what the second weging rests on: only for who may read it (matrix 3.4). */
export const TWEEDE_WEGINGSGEBEURTENISSEN: readonly Gebeurtenis[] = [
  'BIJDRAGE_ONTVANGEN',
  'MELDER_GEHOORD',
  'TWEEDE_ADVIEZEN_VASTGELEGD',
];

/** What tells that a person may be known elsewhere: only for who judges that (INV6). */
export const MATCHGEBEURTENISSEN: readonly Gebeurtenis[] = [
  'MATCH_BEOORDEELD',
  'DOSSIER_GEKOPPELD',
  'MELDING_SAMENGEVOEGD',
  'SAMENVOEGEN_ONGEDAAN',
];

/** What tells what the nazorg of a casus was about: only for who may read that. */
export const NAZORGGEBEURTENISSEN: readonly Gebeurtenis[] = ['THEMA_GEMELD'];

/**
 * What is written down for the figures alone, each with a closed value (processen.md 6.9). It tells nothing that does not
 * stand elsewhere, under the rules of that place: on no timeline, and in no inzage.
 */
export const TELGEBEURTENISSEN: readonly Gebeurtenis[] = [
  'KWALIFICATIE_GETELD',
  'AFWIJKING_GETELD',
  'TWEEDE_UITKOMST_GETELD',
  'NETWERK_GETELD',
  'FINANCIERING_GETELD',
  'EFFECT_GETELD',
  'INTERVENTIE_GETELD',
  'VRAAG_GETELD',
];
