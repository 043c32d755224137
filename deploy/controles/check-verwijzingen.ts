import { type Model, extensionOf, inputsOf, ofType, outputsOf } from './bpmn-model.js';
import { jobtypenOf } from './check-processen.js';
import { isProcesshelft } from './formulierbestand.js';
import {
  BEGINT_ZELF,
  BERICHTEN,
  type Modelkennis,
  TABELLEN_VAN_DE_OPSLAG,
  TABELLEN_VAN_WORKERS,
  adviesOf,
} from './modelkennis.js';
import { type Modelbevinding, bevindingenVan } from './modelbevinding.js';
import type { GelezenModellen } from './modellenset.js';

/** Whether every name that a model uses exists at the other end, and gives and gets what is asked there. */
export function checkVerwijzingen(gelezen: GelezenModellen, kennis: Modelkennis): Modelbevinding[] {
  return [
    ...gelezen.modellen.flatMap((model) => [
      ...workers(model, kennis),
      ...tabellen(model, gelezen),
      ...processen(model, gelezen),
      ...berichten(model),
      ...formulieren(model, gelezen),
      ...fouten(model),
    ]),
    ...ongebruikt(gelezen),
  ];
}

const padOf = ({ file }: Model) => `bpmn/${file}.bpmn`;

function workers(model: Model, { jobtypen }: Modelkennis): Modelbevinding[] {
  const vind = bevindingenVan({ regel: 'worker-bestaat', ernst: 'FOUT' });
  return jobtypenOf(model)
    .filter(({ type }) => !jobtypen.includes(type))
    .map(({ element, type }) =>
      vind(
        padOf(model),
        element,
        `Er is geen worker voor het jobtype ${type}. Kies er een uit de lijst van stappen.`,
      ),
    );
}

function tabellen(model: Model, { tabellen: alle }: GelezenModellen): Modelbevinding[] {
  const bestaat = bevindingenVan({ regel: 'tabel-bestaat', ernst: 'FOUT' });
  const invoer = bevindingenVan({ regel: 'tabel-krijgt-invoer', ernst: 'FOUT' });
  const advies = bevindingenVan({ regel: 'advies-heet-als-tabel', ernst: 'FOUT' });
  return model.nodes.flatMap((node) => {
    const beslissing = extensionOf(node, 'zeebe:CalledDecision');
    if (beslissing === undefined) return [];
    const { decisionId = '', resultVariable } = beslissing;
    const tabel = alle.find((een) => een.decisionId === decisionId);
    const [pad, id] = [padOf(model), node.id];
    if (tabel === undefined) return [bestaat(pad, id, `De beslistabel ${decisionId} bestaat niet.`)];
    const namen = tabel.invoer.map(({ naam }) => naam);
    const gegeven = inputsOf(node).map(({ target }) => target);
    return [
      ...(JSON.stringify(gegeven) === JSON.stringify(namen)
        ? []
        : [invoer(pad, id, `Geef de tabel ${decisionId} precies haar invoer: ${namen.join(', ')}.`)]),
      ...(resultVariable === adviesOf(decisionId)
        ? []
        : [advies(pad, id, `De uitkomst van ${decisionId} komt in de variabele ${adviesOf(decisionId)}.`)]),
    ];
  });
}

function processen(model: Model, { modellen }: GelezenModellen): Modelbevinding[] {
  const bestaat = bevindingenVan({ regel: 'proces-bestaat', ernst: 'FOUT' });
  const grens = bevindingenVan({ regel: 'aanroep-geeft-wat-er-staat', ernst: 'FOUT' });
  return ofType(model, 'bpmn:CallActivity').flatMap((node) => {
    const aanroep = extensionOf(node, 'zeebe:CalledElement');
    const [pad, id] = [padOf(model), node.id];
    const outputs = outputsOf(node);
    const isOpen =
      aanroep?.propagateAllParentVariables !== false ||
      aanroep?.propagateAllChildVariables !== outputs.length > 0;
    return [
      ...(modellen.some(({ file }) => file === aanroep?.processId)
        ? []
        : [
            bestaat(
              pad,
              id,
              `Het proces ${aanroep?.processId ?? ''} dat hier wordt aangeroepen bestaat niet.`,
            ),
          ]),
      ...(isOpen
        ? [
            grens(
              pad,
              id,
              'Een aanroep geeft en krijgt alleen wat er staat: zet het doorgeven van alle variabelen uit.',
            ),
          ]
        : []),
    ];
  });
}

function berichten(model: Model): Modelbevinding[] {
  const vind = bevindingenVan({ regel: 'bericht-bestaat', ernst: 'FOUT' });
  return (model.definitions.rootElements ?? [])
    .filter(({ $type }) => $type === 'bpmn:Message')
    .flatMap((bericht) => {
      const { name = '', id } = bericht;
      const sleutel = extensionOf(bericht, 'zeebe:Subscription')?.correlationKey ?? 'bij de start';
      if (BERICHTEN[name] === undefined)
        return [vind(padOf(model), id, `Niemand stuurt het bericht ${name}.`)];
      return BERICHTEN[name] === sleutel
        ? []
        : [
            vind(
              padOf(model),
              id,
              `Het bericht ${name} wordt gevonden met ${BERICHTEN[name]}, niet met ${sleutel}.`,
            ),
          ];
    });
}

function formulieren(model: Model, { formulieren: alle }: GelezenModellen): Modelbevinding[] {
  const vind = bevindingenVan({ regel: 'formulier-bestaat', ernst: 'FOUT' });
  return ofType(model, 'bpmn:UserTask').flatMap((node) => {
    const formId = extensionOf(node, 'zeebe:FormDefinition')?.formId ?? '';
    return [formId, `${formId}.dossier`]
      .filter((naam) => !alle.some(({ file }) => file === naam))
      .map((naam) =>
        vind(padOf(model), node.id, `Het formulier ${naam}.form bestaat niet; een taak heeft twee helften.`),
      );
  });
}

function fouten(model: Model): Modelbevinding[] {
  const vind = bevindingenVan({ regel: 'fout-bestaat', ernst: 'FOUT' });
  return ofType(model, 'bpmn:BoundaryEvent').flatMap(({ id, eventDefinitions = [] }) =>
    eventDefinitions
      .flatMap(({ errorRef }) => errorRef?.errorCode ?? [])
      .filter((code) => code !== 'NIET_GEVONDEN')
      .map((code) => vind(padOf(model), id, `Geen worker geeft de fout ${code}.`)),
  );
}

/** A model that nobody asks for does nothing, and looks as if it did. */
function ongebruikt({
  modellen,
  tabellen: alleTabellen,
  formulieren: alleFormulieren,
}: GelezenModellen): Modelbevinding[] {
  const vind = bevindingenVan({ regel: 'wordt-gebruikt', ernst: 'FOUT' });
  const nodes = modellen.flatMap((model) => model.nodes);
  const gevraagd = (type: string, naam: 'processId' | 'decisionId' | 'formId') =>
    nodes.flatMap((node) => extensionOf(node, type)?.[naam] ?? []);
  const processen = [...BEGINT_ZELF, ...gevraagd('zeebe:CalledElement', 'processId')];
  const tabelnamen = [
    ...TABELLEN_VAN_WORKERS,
    ...TABELLEN_VAN_DE_OPSLAG,
    ...gevraagd('zeebe:CalledDecision', 'decisionId'),
  ];
  const formulieren = gevraagd('zeebe:FormDefinition', 'formId');
  return [
    ...modellen
      .filter(({ file }) => !processen.includes(file))
      .map((model) => vind(padOf(model), null, 'Geen ander proces roept dit proces aan.')),
    ...alleTabellen
      .filter(({ decisionId }) => !tabelnamen.includes(decisionId))
      .map(({ file }) => vind(`dmn/${file}.dmn`, null, 'Geen proces gebruikt deze tabel.')),
    ...alleFormulieren
      .filter(
        (form) =>
          !formulieren.includes(isProcesshelft(form) ? form.file : form.file.replace(/\.dossier$/, '')),
      )
      .map(({ file }) => vind(`forms/${file}.form`, null, 'Geen taak gebruikt dit formulier.')),
  ];
}
