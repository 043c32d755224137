import type { MeldingInvoer } from '../../../domain/melding/melding.js';
import { aMelding, type MeldingVerschillen } from './a-melding.js';

/** A complete melding about a calm situation of one adult: P3 by the tables. Name only what matters. */
export function aRustigeMelding(anders: MeldingVerschillen = {}): MeldingInvoer {
  return aMelding({
    ...anders,
    wie: {
      naam: 'Vera Verzonnen',
      leeftijd: 34,
      geslacht: 'v',
      geheimAdres: 'nee',
      lvb: 'nee',
      psychisch: 'nee',
      verslaving: 'nee',
      zwanger: 'nee',
      ...anders.wie,
    },
    wat: {
      korteInhoud: 'Werkt lange dagen in een keuken en krijgt geen loon.',
      bronVanSignaal: 'eigenWaarneming',
      geweldOfDreiging: 'nee',
      vrijheidsbeperking: 'nee',
      ...anders.wat,
    },
    waar: { gemeente: '0200', ...anders.waar },
    wanneer: {
      directGevaar: 'nee',
      acuutVolgensMelder: 'nee',
      nogInSituatie: 'ja',
      dagenSindsLaatsteSignaal: 3,
      frequentie: 'dagelijks',
      ...anders.wanneer,
    },
    hoeveel: { aantalSlachtoffers: 1, ...anders.hoeveel },
    hulp: { hulpverleningBetrokken: 'nee', politieGebeld: 'nee', ...anders.hulp },
  });
}
