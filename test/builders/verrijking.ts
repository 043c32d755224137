import type { KetenpartnerCode } from '../../domain/keten/ketenpartner.js';
import type { Aanwezige } from '../../domain/overleg/aanwezigheid.js';
import type { RisicoInventarisatie } from '../../domain/weging/risico-inventarisatie.js';
import type { TweedeAdvies, TweedeInvoer, Uitkomst } from '../../domain/weging/tweede-weging.js';
import type { Wegingskader } from '../../domain/weging/wegingskader.js';

/** What the table answers of a casus that is mensenhandel with care needed (D6.1, D7.4). */
export const AAN_TAFEL: Omit<TweedeInvoer, 'doorlaatverbod'> = {
  mensenhandel2: 'ja',
  zorg2: 'ja',
  acuut: 'NIET_ACUUT',
  veiligheid: 'ONVEILIG',
  minderjarig: 'nee',
  actueel: 'ACTUEEL',
  kwetsbaar: 'ja',
  aantalSlachtoffers: 1,
};

/** The same with what the first weging says of the doorlaatverbod. */
export const TWEEDE_INVOER: TweedeInvoer = { ...AAN_TAFEL, doorlaatverbod: 'NEE' };

/** The wegingskader with the risk inventory, filled in. */
export const DUIDING: Partial<Wegingskader> & RisicoInventarisatie = {
  kenmerkenActoren: 'Een verzonnen tussenpersoon en zijn neef.',
  kenmerkenKwetsbaren: 'Spreekt de taal niet en kent hier niemand.',
  kenmerkenSysteem: 'Familie is ver weg.',
  kenmerkenOmgeving: 'Woont boven de werkplek.',
  sociaalEconomisch: 'Schulden bij de tussenpersoon.',
  oorzakenVorm: 'Belofte van werk in de Bedachtstraat.',
  gevolgenVorm: 'Slaapt slecht en durft niet weg.',
  factorenSlachtofferschap: ['AFHANKELIJK', 'TAAL'],
  instrument: 'Verzonnen risicolijst, versie 2',
  risicoGezondheid: 'midden',
  risicoAfhankelijkheid: 'hoog',
  risicoNetwerk: 'onbekend',
  zorgdeel: 'Begeleiding en een veilige plek.',
  risicoVeiligheid: 'hoog',
  risicoDader: 'hoog',
  risicoTerugval: 'midden',
  risicoDigitaal: 'laag',
  veiligheidsdeel: 'Afspraken over bellen en vervoer.',
  maatregelen: 'Andere woonplek zoeken.',
};

/** An answer as a partner gives it outside a task. */
export function aBijdrage() {
  return {
    bijdrageStatus: 'GELEVERD',
    perspectief: 'VEILIGHEID',
    inhoud: {
      bijdrage: 'Zag het busje ook op zondag.',
      bron: 'Eigen waarneming',
      grondslag: 'convenant',
      geldigeVerstrekking: true,
      gedeeldMet: ['R04'],
    },
  } as const;
}

/** Somebody of this partner, who promised confidentiality. */
export function aanwezig(partner: KetenpartnerCode, anders: Partial<Aanwezige> = {}): Aanwezige {
  return { partner, aanwezigheid: 'AANWEZIG', geheimhouding: 'ja', ...anders };
}

/** The advices of D6 and D7 with their rule, as the tables would give them. */
export function tweedeAdviezen(uitkomst: Uitkomst, prioriteit: 'P1' | 'P2' | 'P3' | 'P4'): TweedeAdvies[] {
  const regel = ['MH_ZORG', 'MH_GEENZORG', 'GEENMH_ZORG', 'GEENMH_GEENZORG'].indexOf(uitkomst) + 1;
  return [
    { tabel: 'tweede-weging', tabelVersie: 1, regel: `D6_${regel}`, uitkomst },
    { tabel: 'prioriteit', tabelVersie: 1, regel: 'D7_4', uitkomst: prioriteit },
  ];
}
