import { TAAKNAMEN, type TaakNaam, taakOf } from '../../domain/taak/taak.js';
import { type FormFile, componentsOf, fieldsOf, isProcesshelft } from './formulierbestand.js';
import { type Modelkennis, ZONDER_TWIJFEL } from './modelkennis.js';
import { type Modelbevinding, bevindingenVan } from './modelbevinding.js';
import type { GelezenModellen } from './modellenset.js';

/** What may stand in the half that is deployed: nothing in which somebody can type a name or a text. */
const GESLOTEN = ['checkbox', 'checklist', 'datetime', 'group', 'number', 'radio', 'text'];

/** Whether forms can be shown and checked, say why they ask, and keep people and texts out of the engine. */
export function checkFormulieren({ formulieren }: GelezenModellen, kennis: Modelkennis): Modelbevinding[] {
  return formulieren.flatMap((form) => [
    ...heetAlsBestand(form),
    ...kanWordenGetoond(form, kennis),
    ...uitleg(form),
    ...sprekendeIds(form),
    ...(isProcesshelft(form) ? [...geenTekst(form), ...verwijst(form), ...gesloten(form)] : []),
  ]);
}

const padOf = ({ file }: FormFile) => `forms/${file}.form`;

function heetAlsBestand(form: FormFile): Modelbevinding[] {
  const vind = bevindingenVan({ regel: 'formulier-heet-als-bestand', ernst: 'FOUT' });
  const klopt =
    form.id === form.file &&
    form.type === 'default' &&
    form.executionPlatform === 'Camunda Cloud' &&
    form.executionPlatformVersion === '8.8.0' &&
    form.schemaVersion === 19;
  return klopt
    ? []
    : [
        vind(
          padOf(form),
          null,
          `Het formulier moet ${form.file} heten en voor Camunda 8.8.0 zijn gemaakt (schema 19).`,
        ),
      ];
}

function kanWordenGetoond(form: FormFile, kennis: Modelkennis): Modelbevinding[] {
  const vind = bevindingenVan({ regel: 'formulier-bekend', ernst: 'FOUT' });
  try {
    kennis.demandFormulier(form);
    return [];
  } catch {
    return [
      vind(padOf(form), null, 'Er staat een onderdeel in dat het portaal niet kan tonen of controleren.'),
    ];
  }
}

function uitleg(form: FormFile): Modelbevinding[] {
  const vind = bevindingenVan({ regel: 'vraag-uitgelegd', ernst: 'FOUT' });
  return fieldsOf(form)
    .filter(
      ({ label, dateLabel, description }) =>
        !(label ?? dateLabel) || !description || !/[.?]$/.test(description),
    )
    .map(({ id }) =>
      vind(padOf(form), id, 'Geef deze vraag een label, en zeg in een zin met een punt waarom u haar stelt.'),
    );
}

function sprekendeIds(form: FormFile): Modelbevinding[] {
  const vind = bevindingenVan({ regel: 'veld-id', ernst: 'FOUT' });
  const ids = componentsOf(form).map(({ id }) => id);
  const dubbel = ids.filter((id, plaats) => ids.indexOf(id) !== plaats);
  return [
    ...dubbel.map((id) => vind(padOf(form), id, 'Dit id komt twee keer voor.')),
    ...fieldsOf(form)
      .filter(({ id, key }) => id !== `Field_${key}`)
      .map(({ id, key }) =>
        vind(
          padOf(form),
          id,
          `Het id van dit veld moet Field_${key} zijn. Kies in de editor “Ids sprekend maken”.`,
        ),
      ),
  ];
}

function geenTekst(form: FormFile): Modelbevinding[] {
  const vind = bevindingenVan({ regel: 'geen-tekst-in-de-motor', ernst: 'FOUT' });
  return componentsOf(form)
    .filter(({ type }) => !GESLOTEN.includes(type))
    .map(({ id }) =>
      vind(
        padOf(form),
        id,
        'Hier kan iemand een naam of tekst typen, en deze helft gaat naar de procesmotor. Zet de vraag in de dossierhelft.',
      ),
    );
}

function verwijst(form: FormFile): Modelbevinding[] {
  const vind = bevindingenVan({ regel: 'verwijst-naar-portaal', ernst: 'FOUT' });
  const pad = verwezenPad(form.file);
  return form.components.at(-1)?.text?.includes(`](${pad})`)
    ? []
    : [
        vind(
          padOf(form),
          null,
          `Eindig met een tekst die naar het portaal verwijst, met een link naar ${pad}.`,
        ),
      ];
}

function verwezenPad(naam: string): string {
  const taak = (TAAKNAMEN as readonly string[]).includes(naam) ? taakOf(naam as TaakNaam) : undefined;
  if (taak?.gegevensgroep === 'evaluatie') return '/evaluaties/{{evaluatieId}}';
  return taak?.fase === null ? '/werkplek' : '/casussen/{{casusId}}';
}

function gesloten(form: FormFile): Modelbevinding[] {
  const verplicht = bevindingenVan({ regel: 'keuze-verplicht', ernst: 'FOUT' });
  const grens = bevindingenVan({ regel: 'getal-begrensd', ernst: 'FOUT' });
  const twijfel = bevindingenVan({ regel: 'twijfel-mogelijk', ernst: 'FOUT' });
  const velden = fieldsOf(form);
  return [
    ...velden
      .filter(({ type, values, validate }) => type !== 'checklist' && values && !validate?.required)
      .map(({ id }) =>
        verplicht(padOf(form), id, 'Maak deze keuze verplicht: het proces heeft het antwoord nodig.'),
      ),
    ...velden
      .filter(({ type, validate }) => type === 'number' && (validate?.min !== 0 || !validate.max))
      .map(({ id }) => grens(padOf(form), id, 'Geef dit getal 0 als kleinste waarde, en een grootste.')),
    ...velden
      .filter(
        ({ key, values }) =>
          values?.some(({ value }) => value === 'ja') && !ZONDER_TWIJFEL.includes(key ?? ''),
      )
      .filter(
        ({ values }) => !values!.some(({ value, label }) => value === 'onbekend' && label === 'Weet ik niet'),
      )
      .map(({ id }) =>
        twijfel(padOf(form), id, 'Bied bij ja en nee ook “Weet ik niet” aan, met de waarde onbekend.'),
      ),
  ];
}
