import { BEWIJSSOORTEN } from '../../domain/weging/bewijsmiddel.js';
import { GRONDSLAGEN } from '../../domain/casus/casus.js';
import { KENMERKEN } from '../../domain/persoon/kenmerk.js';
import { BESTEMMINGEN } from '../../domain/casus/overdracht.js';
import { KETENPARTNERCODES, OVERLEGPARTNERS } from '../../domain/keten/ketenpartner.js';
import { PARTNERS } from '../../domain/keten/partner.js';
import { AANWEZIGHEDEN } from '../../domain/overleg/aanwezigheid.js';
import { BIJDRAGESTATUSSEN, DEELBAAR_MET } from '../../domain/overleg/informatieverzoek.js';
import { RISICONIVEAUS } from '../../domain/weging/risico-inventarisatie.js';
import { UITKOMSTEN } from '../../domain/weging/tweede-weging.js';
import { REDENEN_GEEN_ZORG, SLACHTOFFERFACTOREN } from '../../domain/weging/wegingskader.js';
import { type TaakNaam, taakOf } from '../../domain/taak/taak.js';
import {
  ACTIESOORTEN,
  DOELGROEPEN,
  EFFECTEN,
  WEIGERREDENEN,
  ZICHTBAARHEDEN,
} from '../../domain/plan/actie.js';
import { ACTIEHOUDERS, ZORGCOORDINATOREN } from '../../domain/plan/actiehouder.js';
import { MONITORINTERVALLEN } from '../../domain/plan/plan.js';
import { KNELPUNTNIVEAUS, RESTBESLUITEN, VOORTGANGEN } from '../../domain/plan/voortgang.js';
import { parseForm } from '../../portal/formulier/parse-form.js';
import { componentsOf, fieldsOf, isProcesshelft, readForm, readForms } from './form.js';

const forms = readForms();
const proceshelften = forms.filter(isProcesshelft);

describe('elk formulier', () => {
  it('heet als zijn bestand en is gemaakt voor Camunda 8.8', () => {
    expect(
      forms.map((form) => [form.id, form.type, form.executionPlatform, form.executionPlatformVersion]),
    ).toEqual(forms.map(({ file }) => [file, 'default', 'Camunda Cloud', '8.8.0']));
    expect(new Set(forms.map(({ schemaVersion }) => schemaVersion))).toEqual(new Set([19]));
  });

  it.each(forms)('$file kan door de portal worden getoond en gecontroleerd', (form) => {
    expect(() => parseForm(form)).not.toThrow();
  });

  it.each(forms)('$file zegt bij elke vraag waarom zij wordt gesteld', (form) => {
    const zonderUitleg = fieldsOf(form).filter(
      ({ label, dateLabel, description }) =>
        !(label ?? dateLabel) || !description || !/[.?]$/.test(description),
    );
    expect(zonderUitleg).toEqual([]);
  });

  it.each(forms)('$file heeft ids die zeggen wat er wordt gevraagd, elk één keer', (form) => {
    const ids = componentsOf(form).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(fieldsOf(form).filter(({ id, key }) => id !== `Field_${key}`)).toEqual([]);
  });
});

describe('elke proceshelft', () => {
  it('vraagt alleen keuzes, getallen, datums en vinkjes: geen vrije tekst in de motor', () => {
    const typen = new Set(proceshelften.flatMap((form) => componentsOf(form).map(({ type }) => type)));
    expect([...typen].sort()).toEqual([
      'checkbox',
      'checklist',
      'datetime',
      'group',
      'number',
      'radio',
      'text',
    ]);
  });

  it('verwijst voor namen en toelichting naar de casus of de evaluatie in het portaal, of zonder die naar de werkplek', () => {
    const zonderLink = proceshelften.filter(({ file, components }) => {
      const { fase, gegevensgroep } = taakOf(file as TaakNaam);
      const pad =
        gegevensgroep === 'evaluatie'
          ? '/evaluaties/{{evaluatieId}}'
          : fase === null
            ? '/werkplek'
            : '/casussen/{{casusId}}';
      return !components.at(-1)?.text?.includes(`](${pad})`);
    });
    expect(zonderLink).toEqual([]);
  });

  it('laat elke keuze verplicht maken en houdt elk getal binnen grenzen', () => {
    const velden = proceshelften.flatMap(fieldsOf);
    expect(
      velden.filter(({ type, values, validate }) => type !== 'checklist' && values && !validate?.required),
    ).toEqual([]);
    expect(
      velden.filter(({ type, validate }) => type === 'number' && (validate?.min !== 0 || !validate.max)),
    ).toEqual([]);
  });

  it('kent "weet ik niet" als echt antwoord bij elke vraag met ja en nee, behalve waar twijfel ja betekent, iemand het zelf deed of de tafel besluit', () => {
    const zonderTwijfel = proceshelften
      .flatMap(fieldsOf)
      .filter(({ values }) => values?.some(({ value }) => value === 'ja'))
      .filter(
        ({ values }) => !values!.some(({ value, label }) => value === 'onbekend' && label === 'Weet ik niet'),
      );
    expect(new Set(zonderTwijfel.map(({ key }) => key))).toEqual(
      new Set(['kwetsbaar', 'ingrijpenGedaan', 'melderGehoord', 'quorum', 'mensenhandel2', 'zorg2']),
    );
  });
});

describe('de dossierhelften', () => {
  it('bieden de bewijssoorten, grondslagen en organisaties van het domein', () => {
    expect(optionsOf('weging-voorbereiden.dossier', 'soort')).toEqual(Object.keys(BEWIJSSOORTEN));
    expect(optionsOf('doorlaatverbod-besluiten.dossier', 'soort')).toEqual(Object.keys(BEWIJSSOORTEN));
    expect(optionsOf('bewijs-zoeken.dossier', 'soort')).toEqual(Object.keys(BEWIJSSOORTEN));
    expect(optionsOf('weging-voorbereiden', 'kenmerken')).toEqual(Object.keys(KENMERKEN));
    expect(optionsOf('afschalen-voorstellen', 'bestemmingen')).toEqual(Object.keys(BESTEMMINGEN));
    expect(optionsOf('casus-inbrengen.dossier', 'grondslagen')).toEqual(Object.keys(GRONDSLAGEN));
    expect(optionsOf('weging-vaststellen.dossier', 'wegers')).toEqual(Object.keys(PARTNERS));
    expect(optionsOf('uitnodigingen-vaststellen', 'partners')).toEqual(OVERLEGPARTNERS);
    expect(optionsOf('plan-opstellen.dossier', 'houder')).toEqual(ACTIEHOUDERS);
    expect(optionsOf('plan-opstellen.dossier', 'eindverantwoordelijke')).toEqual(ACTIEHOUDERS);
    expect(optionsOf('plan-opstellen.dossier', 'soort')).toEqual(Object.keys(ACTIESOORTEN));
    expect(optionsOf('plan-opstellen.dossier', 'doelgroep')).toEqual(Object.keys(DOELGROEPEN));
    expect(optionsOf('plan-opstellen.dossier', 'zichtbaarVoor')).toEqual(Object.keys(ZICHTBAARHEDEN));
    expect(optionsOf('plan-opstellen.dossier', 'zorgcoordinator')).toEqual(ZORGCOORDINATOREN);
    expect(optionsOf('plan-opstellen.dossier', 'monitoring')).toEqual(Object.keys(MONITORINTERVALLEN));
    expect(optionsOf('voortgang-bespreken', 'voortgang')).toEqual(Object.keys(VOORTGANGEN));
    expect(optionsOf('voortgang-bespreken', 'knelpuntNiveau')).toEqual(Object.keys(KNELPUNTNIVEAUS));
    expect(optionsOf('afronden.dossier', 'besluit')).toEqual(Object.keys(RESTBESLUITEN));
    expect(optionsOf('plan-vaststellen.dossier', 'vaststellers')).toEqual(Object.keys(PARTNERS));
    expect(optionsOf('actie-herverdelen.dossier', 'houder')).toEqual(ACTIEHOUDERS);
    expect(optionsOf('actie-bevestigen.dossier', 'redenCode')).toEqual(Object.keys(WEIGERREDENEN));
    expect(optionsOf('actie-uitvoeren.dossier', 'effect')).toEqual(Object.keys(EFFECTEN));
    expect(optionsOf('uitnodigingen-vaststellen.dossier', 'partner')).toEqual(OVERLEGPARTNERS);
    expect(optionsOf('vragen-opstellen.dossier', 'partner')).toEqual(KETENPARTNERCODES);
    expect(optionsOf('overleg-openen.dossier', 'partner')).toEqual(KETENPARTNERCODES);
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
    expect(optionsOf('tweede-weging-vaststellen.dossier', 'wegers')).toEqual(KETENPARTNERCODES);
  });
});

function optionsOf(file: string, key: string): string[] | undefined {
  return fieldsOf(readForm(file))
    .find((field) => field.key === key)
    ?.values?.map(({ value }) => value);
}
