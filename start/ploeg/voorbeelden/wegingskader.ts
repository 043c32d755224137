import type { KetenpartnerCode } from '../../../domain/keten/ketenpartner.js';
import type { Aanwezige } from '../../../domain/overleg/aanwezigheid.js';
import type { RisicoInventarisatie } from '../../../domain/weging/risico-inventarisatie.js';
import type { TweedeInvoer } from '../../../domain/weging/tweede-weging.js';
import type { Wegingskader } from '../../../domain/weging/wegingskader.js';

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

/** Somebody of this partner, who promised confidentiality. */
export function aanwezig(partner: KetenpartnerCode, anders: Partial<Aanwezige> = {}): Aanwezige {
  return { partner, aanwezigheid: 'AANWEZIG', geheimhouding: 'ja', ...anders };
}
