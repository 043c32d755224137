import type { z } from 'zod';
import { type Modeltaak, type Modelveld, modeltaakSchema } from '../../domain/taak/modeltaak.js';
import { type Moddle, headersOf, propertiesOf } from './bpmn-model.js';
import { type FormComponent, type FormFile, componentsOf, fieldsOf } from './formulierbestand.js';

/** A declared task, or the sentences that say what is missing. */
export interface VerklaardeTaak {
  modeltaak: Modeltaak | null;
  zinnen: string[];
}

/**
 * Reads the rule of a task that the domain does not know, out of its element and its form (ADR 0024). In the element:
 * headers `taak`, `activiteit`, `termijnCode`; properties `rol`, `uitvoerders`, `vervangerGroep`, `fase`, `doel`,
 * `gegevensgroep`, `waaromNu` and, when needed, `mandaten`. Its dossier half says what is kept.
 */
export function readModeltaak(node: Moddle, form: string, formulieren: readonly FormFile[]): VerklaardeTaak {
  const headers = headersOf(node);
  const eigen = propertiesOf(node);
  const proces = formulieren.find(({ file }) => file === form);
  const dossier = formulieren.find(({ file }) => file === `${form}.dossier`);
  const gelezen = modeltaakSchema.safeParse({
    naam: form,
    label: node.name,
    rol: eigen['rol'],
    uitvoerders: lijst(eigen['uitvoerders']),
    vervangerGroep: eigen['vervangerGroep'],
    termijnCode: headers['termijnCode'],
    activiteit: headers['activiteit'],
    fase: eigen['fase'],
    mandaten: lijst(eigen['mandaten']),
    doel: eigen['doel'],
    gegevensgroep: eigen['gegevensgroep'],
    waaromNu: eigen['waaromNu'],
    variabelen: fieldsOf(proces ?? { components: [] }).map(({ key }) => key),
    dossiervelden: fieldsOf(dossier ?? { components: [] }).map(veldOf),
  });
  const zinnen = [
    ...(gelezen.success ? [] : zinnenOf(gelezen.error)),
    ...(headers['taak'] === form ? [] : [`De header taak moet ${form} zijn, zoals het formulier heet.`]),
    ...(eigen['activiteit'] === headers['activiteit']
      ? []
      : ['De header activiteit en de eigenschap activiteit moeten gelijk zijn.']),
    ...lijstenIn(dossier),
  ];
  return { modeltaak: gelezen.success && zinnen.length === 0 ? gelezen.data : null, zinnen };
}

function lijst(waarde: string | undefined): string[] {
  return (waarde ?? '')
    .split(',')
    .map((deel) => deel.trim())
    .filter((deel) => deel !== '');
}

const SOORTEN: Readonly<Record<string, Modelveld['soort']>> = {
  textfield: 'tekst',
  textarea: 'tekst',
  radio: 'keuze',
  select: 'keuze',
  checklist: 'keuzes',
  number: 'getal',
  checkbox: 'vinkje',
  datetime: 'dag',
};

function veldOf({ key, type, validate, values }: FormComponent): unknown {
  return {
    key,
    soort: SOORTEN[type],
    verplicht: validate?.required === true,
    waarden: (values ?? []).map(({ value }) => value),
  };
}

/** A list of rows needs rules of its own; a task out of a model has none. */
function lijstenIn(dossier: FormFile | undefined): string[] {
  const heeftLijst = componentsOf(dossier ?? { components: [] }).some(({ type }) => type === 'dynamiclist');
  return heeftLijst ? ['Een nieuwe taak kan geen lijst met rijen vragen; gebruik losse vragen.'] : [];
}

const UITLEG: Readonly<Record<string, string>> = {
  naam: 'Noem het formulier met kleine letters en streepjes, zoals school-bellen.',
  label: 'Geef de taak een naam.',
  rol: 'Zet in de eigenschap rol wie de taak doet, zoals R03.',
  uitvoerders: 'Zet in de eigenschap uitvoerders de letters van de tabel rasci, zoals A3.2:A.',
  vervangerGroep: 'Zet in de eigenschap vervangerGroep wie inspringt, zoals r03.zvh.piket.',
  termijnCode: 'Zet in de header termijnCode een termijn uit de tabel termijnen, zoals T07.',
  activiteit: 'Zet in de header activiteit de activiteit van het referentiemodel, zoals A3.2.',
  fase: 'Zet in de eigenschap fase in welke fase dit gebeurt, zoals F3.',
  mandaten: 'De eigenschap mandaten noemt een mandaat dat niet bestaat.',
  doel: 'Zet in de eigenschap doel waarvoor de gegevens worden gebruikt, zoals casusoverleg.',
  gegevensgroep: 'Zet in de eigenschap gegevensgroep waar de antwoorden bij horen, zoals casusoverleg.',
  waaromNu: 'Zet in de eigenschap waaromNu in één zin waarom dit nu wordt gevraagd.',
  variabelen: 'De proceshelft van het formulier heeft een vraag zonder key.',
  dossiervelden: 'De dossierhelft heeft een vraag van een soort die niet kan worden bewaard.',
};

function zinnenOf(error: z.ZodError): string[] {
  const velden = new Set(error.issues.map(({ path }) => String(path[0])));
  return [...velden].map((veld) => UITLEG[veld] ?? 'De regel van deze taak klopt niet.');
}
