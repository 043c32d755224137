import { type MeldingInvoer, type MeldingInvoerUnsafe, parseMelding } from '../../../domain/melding.js';

type Differences = { [Groep in keyof MeldingInvoerUnsafe]?: Partial<MeldingInvoerUnsafe[Groep]> };

/** A complete melding about a calm situation of one adult: P3 by the tables. Name only what matters. */
export function aMelding(differences: Differences = {}): MeldingInvoer {
  return parseMelding({
    wie: {
      naam: 'Vera Verzonnen',
      leeftijd: 34,
      geslacht: 'v',
      geheimAdres: 'nee',
      lvb: 'nee',
      psychisch: 'nee',
      verslaving: 'nee',
      zwanger: 'nee',
      ...differences.wie,
    },
    wat: {
      korteInhoud: 'Werkt lange dagen in een keuken en krijgt geen loon.',
      bronVanSignaal: 'eigenWaarneming',
      geweldOfDreiging: 'nee',
      vrijheidsbeperking: 'nee',
      ...differences.wat,
    },
    waar: { gemeente: '0200', ...differences.waar },
    wanneer: {
      directGevaar: 'nee',
      acuutVolgensMelder: 'nee',
      nogInSituatie: 'ja',
      dagenSindsLaatsteSignaal: 3,
      frequentie: 'dagelijks',
      ...differences.wanneer,
    },
    hoeveel: { aantalSlachtoffers: 1, aantalDaders: 'onbekend', ...differences.hoeveel },
    hulp: {
      hulpverleningBetrokken: 'nee',
      politieGebeld: 'nee',
      zorgcoordinatorBetrokken: 'onbekend',
      ...differences.hulp,
    },
    overU: {
      anonimiteit: 'volledigAnoniem',
      hoedanigheid: 'burger',
      magTeruggebeld: 'nee',
      ...differences.overU,
    },
  });
}
