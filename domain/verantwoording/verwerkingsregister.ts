import { DOCUMENTGROEPEN } from '../casus/document.js';
import type { Gegevensgroep } from '../toegang/gegevensgroep.js';
import type { Activiteitcode } from './verwerkingsactiviteit.js';
import type { Verwerking } from './verwerkingslog.js';

/** One processing activity of the register that AVG 30 asks for. Purpose, grondslag and recipients come from the matrix. */
export interface Verwerkingsactiviteit {
  naam: string;
  omschrijving: string;
  betrokkenen: readonly string[];
  /** The rows of the matrix that it works with: they say which classes of data, and which roles receive them. */
  groepen: readonly Gegevensgroep[];
  bewaren: string;
}

const SLACHTOFFERS = 'mogelijke slachtoffers';
const VERDACHTEN = 'mogelijke uitbuiters en anderen rond een slachtoffer';
const MELDERS = 'melders';
const PROFESSIONALS = 'professionals van de ketenpartners';
const CASUS_BEWAREN = 'tot `bewaarTot` van de casus; de termijn is een voorstel (bijlage A, vraag 9)';
const LOG_BEWAREN = 'ten minste vijf jaar na het schrijven van de regel (F59)';

/** The register, code by code. */
export const VERWERKINGSACTIVITEITEN: Readonly<Record<Activiteitcode, Verwerkingsactiviteit>> = {
  VA01: {
    naam: 'Melden',
    omschrijving: 'Een signaal aannemen, vastleggen en de melder laten volgen wat ermee gebeurt.',
    betrokkenen: [SLACHTOFFERS, VERDACHTEN, MELDERS],
    groepen: ['nieuweMelding', 'meldingKern', 'melderidentiteit'],
    bewaren: CASUS_BEWAREN,
  },
  VA02: {
    naam: 'Wegen',
    omschrijving:
      'Feiten en bewijsmiddelen wegen, advies vragen aan de beslistabellen en een besluit vastleggen.',
    betrokkenen: [SLACHTOFFERS, VERDACHTEN],
    groepen: ['weging1', 'weging2', 'verdachte'],
    bewaren: CASUS_BEWAREN,
  },
  VA03: {
    naam: 'Casussen regisseren',
    omschrijving:
      'Zorgen dat elke casus een eigenaar, een volgende stap en een termijn heeft, en taken uitvoeren.',
    betrokkenen: [SLACHTOFFERS, PROFESSIONALS],
    groepen: [
      'procesgegevens',
      'voorvallen',
      'taken',
      'ketentaken',
      'regie',
      'bewaking',
      'monitor',
      'herstel',
      'ingreep',
      'piketmeldingen',
      'uitnodigingen',
      'casusoverleg',
      'plan',
      'acties',
    ],
    bewaren: CASUS_BEWAREN,
  },
  VA04: {
    naam: 'Dossier van een persoon',
    omschrijving:
      'Bewaren en tonen wat over een persoon bekend is, en nagaan of een melding over iemand gaat die al een dossier heeft.',
    betrokkenen: [SLACHTOFFERS, VERDACHTEN],
    groepen: ['personalia', 'bijzondereKenmerken', 'matchresultaten', 'nazorg'],
    bewaren: CASUS_BEWAREN,
  },
  VA05: {
    naam: 'Strafrechtelijk traject afstemmen',
    omschrijving: 'Aan de keten laten weten wat politie of OM van het strafrechtelijk onderzoek vrijgeeft.',
    betrokkenen: [VERDACHTEN, SLACHTOFFERS],
    groepen: ['strafrecht', 'daderdeel'],
    bewaren: CASUS_BEWAREN,
  },
  VA06: {
    naam: 'Stuurinformatie',
    omschrijving: 'Tellen hoeveel casussen er zijn, zonder dat een getal iemand aanwijst.',
    betrokkenen: ['niemand: aantallen onder de vijf worden niet getoond'],
    groepen: ['stuurinformatie', 'evaluatie', 'preventie'],
    bewaren: 'blijvend; het zijn geen persoonsgegevens',
  },
  VA07: {
    naam: 'Toegang van professionals',
    omschrijving: 'Weten wie is aangemeld, voor welke organisatie, met welke rollen en mandaten.',
    betrokkenen: [PROFESSIONALS],
    groepen: ['socialeKaart', 'rooster'],
    bewaren:
      'zolang iemand voor een ketenpartner werkt, en daarna zolang een besluit naar die persoon verwijst',
  },
  VA08: {
    naam: 'Verantwoording en toezicht',
    omschrijving: 'Vastleggen wie welke gegevens zag of veranderde, en dat kunnen nagaan.',
    betrokkenen: [PROFESSIONALS, SLACHTOFFERS, VERDACHTEN, MELDERS],
    groepen: ['logs', 'breekglasmeldingen', 'toegangsregels', 'toegangsbesluit'],
    bewaren: LOG_BEWAREN,
  },
  VA09: {
    naam: 'Bewaren en vernietigen',
    omschrijving: 'Gegevens wissen als de bewaartermijn voorbij is.',
    betrokkenen: [SLACHTOFFERS, VERDACHTEN, MELDERS],
    groepen: ['bewaartermijnen', 'procesgegevens'],
    bewaren: 'van een vernietigde casus blijven een teller en de regels van het verwerkingslog (INV14)',
  },
  VA10: {
    naam: 'Documenten',
    omschrijving: 'Documenten bij een casus of dossier bewaren, tonen en op virussen controleren.',
    betrokkenen: [SLACHTOFFERS, VERDACHTEN],
    groepen: DOCUMENTGROEPEN,
    bewaren: CASUS_BEWAREN,
  },
  VA11: {
    naam: 'Rechten van betrokkenen',
    omschrijving:
      'Een betrokkene informeren, inzage geven, corrigeren, en een bezwaar of beperking vastleggen en volgen.',
    betrokkenen: [SLACHTOFFERS, VERDACHTEN],
    groepen: ['verzoeken', 'informeeroverzicht', 'informatieplicht', 'correcties'],
    bewaren: 'zo lang als het dossier',
  },
  VA12: {
    naam: 'Modellen wijzigen',
    omschrijving: 'Vastleggen wie welke processen, tabellen en formulieren wijzigde en vrijgaf, en waarom.',
    betrokkenen: [PROFESSIONALS],
    groepen: ['modellen', 'modelvrijgave'],
    bewaren: 'zolang casussen bewaard zijn die volgens het model liepen',
  },
};

/** To which activity each line of the verwerkingslog belongs: exactly one. */
export const ACTIVITEIT_VAN: Readonly<Record<Verwerking, Activiteitcode>> = {
  MELDING_GEREGISTREERD: 'VA01',
  MELDINGSTATUS_GELEZEN: 'VA01',
  MELDING_GELEZEN: 'VA01',
  MELDING_VERWERKT: 'VA01',
  MELDER_BEKENDGEMAAKT: 'VA01',
  DOSSIERPUNTEN_GELEZEN: 'VA01',
  WEGING_GELEZEN: 'VA02',
  VERRIJKING_GELEZEN: 'VA02',
  BIJDRAGE_GELEVERD: 'VA02',
  DOORLAATTOETS_GELEZEN: 'VA02',
  HERWEGING_GEVRAAGD: 'VA02',
  CASUS_HEROPEND: 'VA02',
  VOORVAL_GEMELD: 'VA03',
  VOORVAL_GELEZEN: 'VA03',
  CASUS_GELEZEN: 'VA03',
  CASUS_IN_LIJST: 'VA03',
  UITNODIGING_IN_LIJST: 'VA03',
  UITNODIGING_BEANTWOORD: 'VA03',
  PARTNER_TOEGEVOEGD: 'VA03',
  UITNODIGING_INGETROKKEN: 'VA03',
  OVERLEG_VERZET: 'VA03',
  PLAN_GELEZEN: 'VA03',
  DADERDEEL_GELEZEN: 'VA05',
  DADERDEEL_GESCHREVEN: 'VA05',
  ACTIE_GELEZEN: 'VA03',
  NAZORG_GELEZEN: 'VA03',
  TIJDLIJN_GELEZEN: 'VA03',
  PIKETMELDING_GELEZEN: 'VA03',
  REGIE_GELEZEN: 'VA03',
  TAAKDOSSIER_GELEZEN: 'VA03',
  TAAKDOSSIER_BEWAARD: 'VA03',
  CASUS_BIJGEWERKT: 'VA03',
  KETENZAAK_GELEZEN: 'VA03',
  BEWAKING_GELEZEN: 'VA03',
  CONTROLE_GEVRAAGD: 'VA03',
  MONITOR_GELEZEN: 'VA03',
  PROCES_GELEZEN: 'VA03',
  HERSTEL_GEVRAAGD: 'VA03',
  HERSTEL_UITGEVOERD: 'VA03',
  ROOSTER_GELEZEN: 'VA07',
  ROOSTER_BIJGEWERKT: 'VA07',
  KETENZAAK_BIJGEWERKT: 'VA03',
  TAAK_GETOETST: 'VA03',
  PERSOON_GELEZEN: 'VA04',
  MATCH_GELEZEN: 'VA04',
  MATCH_BEOORDEELD: 'VA04',
  SAMENVOEGEN_ONGEDAAN: 'VA04',
  PERSONEN_VERGELEKEN: 'VA04',
  STRAFRECHT_GELEZEN: 'VA05',
  STRAFRECHT_BIJGEWERKT: 'VA05',
  RISICOPROFIEL_VASTGELEGD: 'VA05',
  COMENSHA_GELEZEN: 'VA05',
  COMENSHA_VASTGELEGD: 'VA05',
  BEDENKTIJD_GELEZEN: 'VA05',
  BEDENKTIJD_VASTGELEGD: 'VA05',
  DOCUMENT_IN_LIJST: 'VA10',
  DOCUMENT_GELEZEN: 'VA10',
  DOCUMENT_TOEGEVOEGD: 'VA10',
  DOCUMENT_VERWIJDERD: 'VA10',
  DOCUMENT_GECONTROLEERD: 'VA10',
  CASUS_BESCHREVEN: 'VA06',
  EVALUATIE_GELEZEN: 'VA06',
  LEERPUNT_GELEZEN: 'VA06',
  LEERPUNT_BIJGEWERKT: 'VA06',
  STUURINFORMATIE_GELEZEN: 'VA06',
  CATALOGUS_GELEZEN: 'VA08',
  CATALOGUS_GEWIJZIGD: 'VA08',
  PREVENTIE_GELEZEN: 'VA06',
  PREVENTIE_BIJGEWERKT: 'VA06',
  EVALUATIE_GEVRAAGD: 'VA06',
  GEBRUIKER_AANGEMELD: 'VA07',
  BREEKGLAS_GEOPEND: 'VA08',
  BREEKGLAS_GELEZEN: 'VA08',
  REDEN_OPGEGEVEN: 'VA08',
  VERWERKINGSLOG_GELEZEN: 'VA08',
  VERWERKINGSLOG_GEEXPORTEERD: 'VA08',
  TOEGANGSREGELS_GELEZEN: 'VA08',
  TOEGANGSREGELS_VOORGESTELD: 'VA08',
  TOEGANGSREGELS_BESLIST: 'VA08',
  MODELLEN_GELEZEN: 'VA12',
  MODELWIJZIGING_BEWAARD: 'VA12',
  MODELPROEF_GESTART: 'VA12',
  MODELWIJZIGING_VOORGELEGD: 'VA12',
  MODELWIJZIGING_TERUGGEGEVEN: 'VA12',
  MODELWIJZIGING_VRIJGEGEVEN: 'VA12',
  CASUS_OPGERUIMD: 'VA09',
  BEWAARTERMIJN_GELEZEN: 'VA09',
  BEWAARTERMIJN_VERLENGD: 'VA09',
  CASUS_VERNIETIGD: 'VA09',
  DOSSIER_VERNIETIGD: 'VA09',
  VERZOEK_GEREGISTREERD: 'VA11',
  VERZOEK_GELEZEN: 'VA11',
  VERZOEK_BIJGEWERKT: 'VA11',
  INZAGE_SAMENGESTELD: 'VA11',
  INZAGE_GECONTROLEERD: 'VA11',
  INZAGE_OVERHANDIGD: 'VA11',
  CORRECTIE_VOORGESTELD: 'VA11',
  CORRECTIE_GELEZEN: 'VA11',
  CORRECTIE_BESLOTEN: 'VA11',
  KENNISGEVING_GEMELD: 'VA11',
  INFORMATIEPLICHT_GELEZEN: 'VA11',
  INFORMATIEPLICHT_VASTGELEGD: 'VA11',
};

/** The lines that belong to an activity. */
export function verwerkingenVan(activiteit: Activiteitcode): Verwerking[] {
  return (Object.keys(ACTIVITEIT_VAN) as Verwerking[]).filter(
    (verwerking) => ACTIVITEIT_VAN[verwerking] === activiteit,
  );
}

/** LDV asks for a reference that means the same outside this system. */
export function activiteitUri(activiteit: Activiteitcode): string {
  return `urn:ketenregie:verwerkingsactiviteit:${activiteit}`;
}
