import { partneropties } from '../../domain/catalogus/partnerkeuze.js';
import { EERSTE_KAART } from '../../domain/catalogus/sociale-kaart.js';
import { leerpunteigenaren } from '../../domain/evaluatie/leerpunteigenaar.js';
import { catalogusveldenVan } from '../../domain/catalogus/taakvelden.js';
import { BEWIJSSOORTEN } from '../../domain/weging/bewijsmiddel.js';
import { GRONDSLAGEN } from '../../domain/casus/casus.js';
import { KENMERKEN } from '../../domain/persoon/kenmerk.js';
import { AANWEZIGHEDEN } from '../../domain/overleg/aanwezigheid.js';
import { BIJDRAGESTATUSSEN, DEELBAAR_MET } from '../../domain/overleg/informatieverzoek.js';
import { RISICONIVEAUS } from '../../domain/weging/risico-inventarisatie.js';
import { UITKOMSTEN } from '../../domain/weging/tweede-weging.js';
import { REDENEN_GEEN_ZORG, SLACHTOFFERFACTOREN } from '../../domain/weging/wegingskader.js';
import {
  ACTIESOORTEN,
  DOELGROEPEN,
  EFFECTEN,
  WEIGERREDENEN,
  ZICHTBAARHEDEN,
} from '../../domain/plan/actie.js';
import { MONITORINTERVALLEN } from '../../domain/plan/plan.js';
import { TAAKNAMEN } from '../../domain/taak/taak.js';
import { KNELPUNTNIVEAUS, RESTBESLUITEN, VOORTGANGEN } from '../../domain/plan/voortgang.js';
import { ZONDER_TWIJFEL } from '../../deploy/controles/modelkennis.js';
import { bevindingenOver } from './controles.js';
import { fieldsOf, isProcesshelft, readForm, readForms } from './form.js';

describe('elk formulier', () => {
  it.each([
    ['heet als zijn bestand en is gemaakt voor Camunda 8.8', 'formulier-heet-als-bestand'],
    ['kan door de portal worden getoond en gecontroleerd', 'formulier-bekend'],
    ['zegt bij elke vraag waarom zij wordt gesteld', 'vraag-uitgelegd'],
    ['heeft ids die zeggen wat er wordt gevraagd, elk één keer', 'veld-id'],
  ])('%s', async (_zin, regel) => {
    expect(await bevindingenOver(regel)).toEqual([]);
  });
});

describe('elke proceshelft', () => {
  it.each([
    [
      'vraagt alleen keuzes, getallen, datums en vinkjes: geen vrije tekst in de motor',
      'geen-tekst-in-de-motor',
    ],
    [
      'verwijst voor namen en toelichting naar de casus of de evaluatie in het portaal, of zonder die naar de werkplek',
      'verwijst-naar-portaal',
    ],
    ['laat elke keuze verplicht maken', 'keuze-verplicht'],
    ['houdt elk getal binnen grenzen', 'getal-begrensd'],
    [
      'kent "weet ik niet" als echt antwoord bij elke vraag met ja en nee, behalve waar twijfel ja betekent, iemand het zelf deed of de tafel besluit',
      'twijfel-mogelijk',
    ],
  ])('%s', async (_zin, regel) => {
    expect(await bevindingenOver(regel)).toEqual([]);
  });

  it('staat alleen zonder "weet ik niet" waar dat is afgesproken', () => {
    const zonder = readForms()
      .filter(isProcesshelft)
      .flatMap(fieldsOf)
      .filter(({ values }) => values?.some(({ value }) => value === 'ja'))
      .filter(({ values }) => !values!.some(({ value }) => value === 'onbekend'));
    expect(new Set(zonder.map(({ key }) => key))).toEqual(new Set(ZONDER_TWIJFEL));
  });
});

describe('de dossierhelften', () => {
  it('bieden de bewijssoorten, grondslagen en organisaties van het domein', () => {
    expect(optionsOf('weging-voorbereiden.dossier', 'soort')).toEqual(Object.keys(BEWIJSSOORTEN));
    expect(optionsOf('doorlaatverbod-besluiten.dossier', 'soort')).toEqual(Object.keys(BEWIJSSOORTEN));
    expect(optionsOf('bewijs-zoeken.dossier', 'soort')).toEqual(Object.keys(BEWIJSSOORTEN));
    expect(optionsOf('weging-voorbereiden', 'kenmerken')).toEqual(Object.keys(KENMERKEN));
    expect(optionsOf('casus-inbrengen.dossier', 'grondslagen')).toEqual(Object.keys(GRONDSLAGEN));
    expect(optionsOf('plan-opstellen.dossier', 'soort')).toEqual(Object.keys(ACTIESOORTEN));
    expect(optionsOf('plan-opstellen.dossier', 'doelgroep')).toEqual(Object.keys(DOELGROEPEN));
    expect(optionsOf('plan-opstellen.dossier', 'zichtbaarVoor')).toEqual(Object.keys(ZICHTBAARHEDEN));
    expect(optionsOf('plan-opstellen.dossier', 'monitoring')).toEqual(Object.keys(MONITORINTERVALLEN));
    expect(optionsOf('voortgang-bespreken', 'voortgang')).toEqual(Object.keys(VOORTGANGEN));
    expect(optionsOf('voortgang-bespreken', 'knelpuntNiveau')).toEqual(Object.keys(KNELPUNTNIVEAUS));
    expect(optionsOf('afronden.dossier', 'besluit')).toEqual(Object.keys(RESTBESLUITEN));
    expect(optionsOf('actie-bevestigen.dossier', 'redenCode')).toEqual(Object.keys(WEIGERREDENEN));
    expect(optionsOf('actie-uitvoeren.dossier', 'effect')).toEqual(Object.keys(EFFECTEN));
    expect(optionsOf('overleg-openen.dossier', 'aanwezigheid')).toEqual(Object.keys(AANWEZIGHEDEN));
    expect(optionsOf('bijdrage-leveren', 'bijdrageStatus')).toEqual(Object.keys(BIJDRAGESTATUSSEN));
    expect(optionsOf('bijdrage-leveren.dossier', 'grondslag')).toEqual(Object.keys(GRONDSLAGEN));
    expect(optionsOf('bijdrage-leveren.dossier', 'gedeeldMet')).toEqual(Object.keys(DEELBAAR_MET));
    expect(optionsOf('wegingskader-invullen.dossier', 'factorenSlachtofferschap')).toEqual(
      Object.keys(SLACHTOFFERFACTOREN),
    );
    expect(optionsOf('wegingskader-invullen.dossier', 'redenGeenZorg')).toEqual(
      Object.keys(REDENEN_GEEN_ZORG),
    );
    expect(optionsOf('wegingskader-invullen.dossier', 'risicoDader')).toEqual(Object.keys(RISICONIVEAUS));
    expect(optionsOf('tweede-weging-vaststellen', 'uitkomst')).toEqual(Object.keys(UITKOMSTEN));
  });
});

describe('een vraag naar partners', () => {
  const vragen = TAAKNAMEN.flatMap((taak) =>
    catalogusveldenVan(taak).flatMap(([veld, bron]) =>
      'partners' in bron ? [{ taak, veld: veld.split('.').at(-1)!, bron }] : [],
    ),
  );

  it.each(vragen)('$veld van $taak heeft in het bestand de eerste sociale kaart', ({ taak, veld, bron }) => {
    const { partners, ook = {} } = bron;
    expect(optionsOf(taak, veld) ?? optionsOf(`${taak}.dossier`, veld)).toEqual([
      ...partneropties(EERSTE_KAART, partners).map(({ value }) => value),
      ...Object.keys(ook),
    ]);
  });

  it.each(['leerpunten-vaststellen', 'niveau-leerpunten-vaststellen'])(
    'wie een leerpunt oppakt, heeft in %s de eerste sociale kaart',
    (taak) => {
      expect(optionsOf(`${taak}.dossier`, 'eigenaar')).toEqual(
        leerpunteigenaren(EERSTE_KAART).map(({ value }) => value),
      );
    },
  );

  it('komt altijd van de sociale kaart: er staat geen lijst van partners in een ander veld', () => {
    const bekend = vragen.map(({ taak, veld }) => `${taak} ${veld}`);
    const lijsten = readForms().flatMap((form) =>
      fieldsOf(form)
        .filter(({ values }) => (values ?? []).filter(({ value }) => EERSTE_KAART.has(value)).length > 1)
        .map(({ key }) => `${form.id.replace('.dossier', '')} ${key}`),
    );
    expect([...new Set(lijsten)].filter((een) => !bekend.includes(een))).toEqual([]);
  });
});

function optionsOf(file: string, key: string): string[] | undefined {
  return fieldsOf(readForm(file))
    .find((field) => field.key === key)
    ?.values?.map(({ value }) => value);
}
