import { CONVENANTDOELEN, CONVENANTSTANDEN } from '../../domain/catalogus/convenanten.js';
import type { Catalogusnaam } from '../../domain/catalogus/catalogi.js';
import {
  AANSLUITFASEN,
  CONVENANTSTATUSSEN,
  ORGANISATIEVORMEN,
  PARTNERDOMEINEN,
  PARTNERSOORTEN,
} from '../../domain/catalogus/partners.js';
import { VORMREGELS } from '../../domain/catalogus/verschijningsvormen.js';
import { SIGNAALCATEGORIEEN, SIGNAALSTERKTEN } from '../../domain/dossiervorming/signaal.js';
import { EERSTE_PARTNERCODES, PARTNERROLLEN } from '../../domain/keten/ketenpartner.js';
import { partnerNaam } from '../../domain/keten/partnernamen.js';
import { WERKGEBIEDEN } from '../../domain/keten/werkgebied.js';
import { ROLLEN } from '../../domain/keten/rollen.js';
import { ACTIESOORTEN, DOELGROEPEN } from '../../domain/plan/actie.js';
import type { CatalogusWeergave } from '../../store/catalogus/read-catalogus.js';
import type { Field, FieldOfType } from '../formulier/form-schema.js';

/** Of the first sociale kaart; the page offers those of today. */
const PARTNERNAMEN = Object.fromEntries(EERSTE_PARTNERCODES.map((code) => [code, partnerNaam(code)]));

/** What is asked of an item, with what can be chosen in it today. */
export function veldenVan({
  catalogus,
  keuzes,
}: Pick<CatalogusWeergave, 'catalogus' | 'keuzes'>): readonly Field[] {
  return CATALOGUSVELDEN[catalogus].map((field) => {
    const values = keuzes[field.key];
    return field.type === 'checklist' && values !== undefined ? { ...field, values: [...values] } : field;
  });
}

/** What is asked of an item of each catalogue, in the order of the page. */
export const CATALOGUSVELDEN: Readonly<Record<Catalogusnaam, readonly Field[]>> = {
  verschijningsvormen: [
    line('naam', 'Naam', 'Zoals mensen deze vorm noemen.'),
    optional(line('naamEngels', 'Naam in het Engels', 'Voor de Engelse pagina’s van het meldformulier.')),
    select(
      'regels',
      'Welke regels volgt deze vorm?',
      'Kies een bestaande vorm. Haar eigen regels kan pas als de beslistabellen haar noemen.',
      VORMREGELS,
    ),
    select(
      'toonInMelding',
      'Kan een melder deze vorm kiezen?',
      'Wie voor een melder een melding opneemt, kan haar altijd kiezen.',
      { ja: 'Ja', nee: 'Nee' },
    ),
    optional(text('subvormen', 'Subvormen', 'Waar het om kan gaan, met komma’s ertussen.')),
    optional(line('wettelijkeBasis', 'Wettelijke basis', 'Het artikel of de richtlijn.')),
  ],
  partners: [
    line('naam', 'Naam', 'Zoals de partner in de keten heet.'),
    select(
      'soort',
      'Hoe hoort de partner bij de keten?',
      'Kernpartners zitten altijd aan tafel.',
      PARTNERSOORTEN,
    ),
    select('domein', 'Domein', 'Een overleg heeft zorg en veiligheid allebei nodig.', PARTNERDOMEINEN),
    select(
      'convenant',
      'Hoe staat het met het convenant?',
      'Zonder grondslag ziet een partner geen inhoud.',
      CONVENANTSTATUSSEN,
    ),
    select(
      'aansluitfase',
      'Hoe ver is de partner aangesloten?',
      'Aansluiten gaat stap voor stap.',
      AANSLUITFASEN,
    ),
    required(
      checklist(
        'rollen',
        'In welke rol komen mensen van deze partner aan tafel?',
        'Bij elke rol hoort een groep in de inlogvoorziening, met de code van de partner: LEGER_DES_HEILS in de rol van flexibele schil is r05.leger-des-heils. Meldpunt, procesregie en gemeente zijn er al.',
        Object.fromEntries(PARTNERROLLEN.map((rol) => [rol, ROLLEN[rol]])),
      ),
    ),
    select(
      'organisaties',
      'Is het één organisatie?',
      'Van een partner die elke gemeente zelf heeft, wordt die van de gemeente van de casus uitgenodigd.',
      ORGANISATIEVORMEN,
    ),
    select(
      'zorgcoordinatie',
      'Kan deze partner de zorg coördineren?',
      'Dan is zij te kiezen in het plan van aanpak.',
      { ja: 'Ja', nee: 'Nee' },
    ),
    select(
      'overname',
      'Kan deze partner een casus of hulp overnemen?',
      'Dan is zij te kiezen bij afschalen en nazorg.',
      { ja: 'Ja', nee: 'Nee' },
    ),
    {
      ...checklist(
        'gemeenten',
        'In welke gemeenten werkt deze partner?',
        'Bij een casus in een andere gemeente wordt de partner niet vanzelf voorgesteld; procesregie kan haar wel kiezen. Niets gekozen is de hele regio.',
        {},
      ),
      values: [...WERKGEBIEDEN],
    },
    optional(text('werkgebied', 'Toelichting bij het werkgebied', 'Wat er verder over te zeggen is.')),
    optional(text('aanbod', 'Aanbod', 'Wat de partner kan bieden, en voor wie.')),
    optional(
      line('bereikbaarheid', 'Bereikbaarheid', 'Wanneer, en langs welke weg. Geen naam van een persoon.'),
    ),
  ],
  signalen: [
    line('tekst', 'Signaal', 'Wat iemand kan zien, in gewone woorden.'),
    select('categorie', 'Categorie', 'Waar het signaal bij hoort.', SIGNAALCATEGORIEEN),
    select(
      'sterkte',
      'Sterkte',
      'Telt mee in de weging: alleen sterk en middel worden geteld.',
      SIGNAALSTERKTEN,
    ),
  ],
  interventies: [
    line('naam', 'Naam', 'Wat er gebeurt, in een paar woorden.'),
    select('doelgroep', 'Voor wie is het?', 'Slachtoffer, dader of iemand anders.', DOELGROEPEN),
    select('soort', 'Wat voor actie is het?', 'Zo is zij in een plan te vinden.', ACTIESOORTEN),
    optional(line('aanbieder', 'Aanbieder', 'De organisatie, niet de persoon.')),
    optional(text('indicatie', 'Wanneer past het?', 'Waaraan te zien is dat dit kan helpen.')),
    optional(text('contraIndicatie', 'Wanneer past het niet?', 'Wanneer dit kwaad kan.')),
    optional(line('doorlooptijd', 'Doorlooptijd', 'Hoe lang het ongeveer duurt.')),
  ],
  convenanten: [
    line('naam', 'Naam', 'Zoals het convenant heet.'),
    select('stand', 'Stand', 'Alleen een getekend convenant geldt.', CONVENANTSTANDEN),
    checklist('deelnemers', 'Welke partners tekenden?', 'Van de sociale kaart.', PARTNERNAMEN),
    checklist(
      'doelen',
      'Waarvoor mogen zij delen?',
      'Wat niet is gekozen, mag niet op grond van dit convenant.',
      CONVENANTDOELEN,
    ),
    text('partijen', 'Partijen', 'De organisaties die meedoen.'),
    optional(text('doel', 'Doel', 'Waarvoor gegevens worden gedeeld.')),
    optional(line('vindplaats', 'Vindplaats', 'Waar de getekende tekst ligt.')),
  ],
  formats: [
    line('naam', 'Naam', 'Waar het format voor is.'),
    text('tekst', 'Tekst', 'De onderdelen die niet mogen ontbreken.'),
  ],
};

/** A choice of which something must be taken. */
function required(field: FieldOfType<'checklist'>): Field {
  return { ...field, validate: { required: true } };
}

/** A field that may stay empty. */
function optional(field: Field): Field {
  return { ...field, validate: {} };
}

function line(key: string, label: string, description: string): Field {
  return { type: 'textfield', key, label, description, validate: { required: true } };
}

function text(key: string, label: string, description: string): Field {
  return { type: 'textarea', key, label, description, validate: { required: true } };
}

function checklist(
  key: string,
  label: string,
  description: string,
  keuzes: Readonly<Record<string, string>>,
): FieldOfType<'checklist'> {
  const values = Object.entries(keuzes).map(([value, name]) => ({ value, label: name }));
  return { type: 'checklist', key, label, description, values, validate: {} };
}

function select(
  key: string,
  label: string,
  description: string,
  keuzes: Readonly<Record<string, string>>,
): Field {
  const values = Object.entries(keuzes).map(([value, name]) => ({ value, label: name }));
  return { type: 'select', key, label, description, values, validate: { required: true } };
}
