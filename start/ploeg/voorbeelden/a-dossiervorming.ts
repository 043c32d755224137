import {
  type Dossiervoorzet,
  type Dossiervorming,
  openDelen,
} from '../../../domain/dossiervorming/dossiervorming.js';

/** The eleven points, gone through: what is known, and the rest found out to be unknown. Name only what matters. */
export function aDossiervorming(bekend: Dossiervoorzet = {}): Dossiervorming {
  const vorming = {
    melder: 'BEKEND',
    inhoud: 'Werkt lange dagen in een keuken en krijgt geen loon.',
    verschijningsvormen: [],
    gemeente: '0200',
    frequentie: 'dagelijks',
    bronVanSignaal: 'eigenWaarneming',
    hulpverleningBetrokken: 'nee',
    politieGebeld: 'nee',
    zorgcoordinatorBetrokken: 'onbekend',
    signalen: [],
    ...bekend,
    onbekend: bekend.onbekend ?? [],
  } as const satisfies Dossiervorming;
  return { ...vorming, onbekend: [...vorming.onbekend, ...openDelen(vorming)] };
}
