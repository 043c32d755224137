import {
  type MeldingInvoer,
  type MeldingInvoerUnsafe,
  meldingInvoerSchema,
} from '../../../domain/melding/melding.js';

type Deel<T> = { [K in keyof T]?: Partial<T[K]> };
/** Of each group of questions, only the answers that matter. */
export type MeldingVerschillen = Deel<MeldingInvoerUnsafe>;

/** A melding in which nobody knows anything; name only what matters. */
export function aMelding(anders: MeldingVerschillen = {}): MeldingInvoer {
  return meldingInvoerSchema.parse({
    wie: {
      leeftijd: 'onbekend',
      geslacht: 'onbekend',
      geheimAdres: 'onbekend',
      lvb: 'onbekend',
      psychisch: 'onbekend',
      verslaving: 'onbekend',
      zwanger: 'onbekend',
      ...anders.wie,
    },
    wat: {
      korteInhoud: 'Verzonnen inhoud van een melding.',
      verschijningsvormen: [],
      bronVanSignaal: 'onbekend',
      geweldOfDreiging: 'onbekend',
      vrijheidsbeperking: 'onbekend',
      ...anders.wat,
    },
    waar: { gemeente: 'onbekend', ...anders.waar },
    wanneer: {
      directGevaar: 'onbekend',
      acuutVolgensMelder: 'onbekend',
      nogInSituatie: 'onbekend',
      dagenSindsLaatsteSignaal: null,
      frequentie: 'onbekend',
      ...anders.wanneer,
    },
    hoeveel: { aantalSlachtoffers: 'onbekend', aantalDaders: 'onbekend', ...anders.hoeveel },
    hulp: {
      hulpverleningBetrokken: 'onbekend',
      politieGebeld: 'onbekend',
      zorgcoordinatorBetrokken: 'onbekend',
      ...anders.hulp,
    },
    overU: { anonimiteit: 'volledigAnoniem', hoedanigheid: 'burger', magTeruggebeld: 'nee', ...anders.overU },
  });
}
