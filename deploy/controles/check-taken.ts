import { TAAKNAMEN, type TaakNaam, taakOf } from '../../domain/taak/taak.js';
import {
  type Moddle,
  type Model,
  extensionOf,
  headersOf,
  listenersOf,
  ofType,
  outputsOf,
} from './bpmn-model.js';
import { fieldsOf } from './formulierbestand.js';
import { type Modelbevinding, bevindingenVan } from './modelbevinding.js';
import type { GelezenModellen } from './modellenset.js';
import { readModeltaak } from './read-modeltaak.js';

/** What every user task has around it, so that it has a term, a guard, and an alarm when it is late (processen.md 3.1). */
export function checkTaken(gelezen: GelezenModellen): Modelbevinding[] {
  return taskNodesOf(gelezen).flatMap((taak) => [
    ...klaargezet(taak),
    ...opgevolgd(taak),
    ...geeftAntwoorden(taak, gelezen),
    ...(isVanDomein(taak.form) ? zoalsHetDomein(taak, taak.form) : zoalsVerklaard(taak, gelezen)),
  ]);
}

interface Taakelement {
  model: Model;
  node: Moddle;
  form: string;
}

/** Every user task with the form that it shows. */
export function taskNodesOf({ modellen }: GelezenModellen): Taakelement[] {
  return modellen.flatMap((model) =>
    ofType(model, 'bpmn:UserTask').map((node) => ({
      model,
      node,
      form: extensionOf(node, 'zeebe:FormDefinition')?.formId ?? '',
    })),
  );
}

/** Whether the rule of this task stands in `domain/taken`; the others have to bring theirs along. */
export function isVanDomein(form: string): form is TaakNaam {
  return (TAAKNAMEN as readonly string[]).includes(form);
}

const padOf = ({ model }: Taakelement) => `bpmn/${model.file}.bpmn`;

const PLANNING = [
  '=taak.groepen',
  '=taak.uiterlijk',
  '=taak.herinnering',
  '=taak.volgorde',
  'deployment',
  true,
];

function klaargezet(taak: Taakelement): Modelbevinding[] {
  const { node } = taak;
  const planning = bevindingenVan({ regel: 'taak-planning', ernst: 'FOUT' });
  const klaar = bevindingenVan({ regel: 'taak-klaargezet', ernst: 'FOUT' });
  return [
    ...(JSON.stringify(planningOf(node)) === JSON.stringify(PLANNING)
      ? []
      : [
          planning(
            padOf(taak),
            node.id,
            'Groepen, termijn, herinnering en volgorde komen uit =taak.groepen, =taak.uiterlijk, =taak.herinnering en =taak.volgorde; het formulier hoort bij de uitrol (deployment).',
          ),
        ]),
    ...(isKlaargezet(node)
      ? []
      : [
          klaar(
            padOf(taak),
            node.id,
            'Zet de taak klaar: geef haar een execution listener “start” met het type taak-klaarzetten.',
          ),
        ]),
  ];
}

function isKlaargezet(node: Moddle): boolean {
  const isLuisteraar = listenersOf(node, 'Execution').some(
    ({ eventType, type }) => eventType === 'start' && type === 'taak-klaarzetten',
  );
  if (isLuisteraar) return true;
  const [stroom, ...andere] = node.incoming ?? [];
  const voorloper = stroom?.sourceRef;
  if (voorloper === undefined || andere.length > 0) return false;
  return (
    extensionOf(voorloper, 'zeebe:TaskDefinition')?.type === 'taak-klaarzetten' &&
    JSON.stringify(headersOf(voorloper)) === JSON.stringify(headersOf(node)) &&
    outputsOf(voorloper)
      .map(({ target }) => target)
      .join() === 'taak'
  );
}

function planningOf(node: Moddle): unknown[] {
  const schema = extensionOf(node, 'zeebe:TaskSchedule');
  return [
    extensionOf(node, 'zeebe:AssignmentDefinition')?.candidateGroups,
    schema?.dueDate,
    schema?.followUpDate,
    extensionOf(node, 'zeebe:PriorityDefinition')?.priority,
    extensionOf(node, 'zeebe:FormDefinition')?.bindingType,
    extensionOf(node, 'zeebe:UserTask') !== undefined,
  ];
}

function opgevolgd(taak: Taakelement): Modelbevinding[] {
  const vind = bevindingenVan({ regel: 'taak-opgevolgd', ernst: 'FOUT' });
  const wekkers = ofType(taak.model, 'bpmn:BoundaryEvent').filter(
    ({ attachedToRef, eventDefinitions }) =>
      attachedToRef === taak.node && eventDefinitions?.[0]?.$type === 'bpmn:TimerEventDefinition',
  );
  const [wekker] = wekkers;
  const opvolgen = wekker?.outgoing?.[0]?.targetRef;
  const klopt =
    wekkers.length === 1 &&
    wekker!.cancelActivity === false &&
    wekker!.eventDefinitions?.[0]?.timeCycle?.body === '=taak.escalatieCyclus' &&
    opvolgen !== undefined &&
    extensionOf(opvolgen, 'zeebe:TaskDefinition')?.type === 'taak-opvolgen' &&
    headersOf(opvolgen)['taak'] === taak.form;
  return klopt
    ? []
    : [
        vind(
          padOf(taak),
          taak.node.id,
          'Hang één timer aan de rand die de taak open laat, met de cyclus =taak.escalatieCyclus, en daarna een stap taak-opvolgen met de header taak.',
        ),
      ];
}

function geeftAntwoorden(taak: Taakelement, { formulieren }: GelezenModellen): Modelbevinding[] {
  const vind = bevindingenVan({ regel: 'taak-geeft-antwoorden', ernst: 'FOUT' });
  const form = formulieren.find(({ file }) => file === taak.form);
  if (form === undefined) return [];
  const antwoorden = fieldsOf(form).map(({ key = '' }) => [`=${key}`, key]);
  const gegeven = outputsOf(taak.node).map(({ source, target }) => [source, target]);
  return JSON.stringify(gegeven) === JSON.stringify(antwoorden)
    ? []
    : [
        vind(
          padOf(taak),
          taak.node.id,
          `Geef het proces precies de antwoorden van het formulier ${taak.form}: ${antwoorden.map(([, naam]) => naam).join(', ') || 'geen'}.`,
        ),
      ];
}

/** Of these tasks the terms come out of the process. */
const TERMIJN_UIT_PROCES: readonly string[] = ['doorlaatverbod-besluiten', 'bewijs-zoeken', 'inhaaltaak'];

function zoalsHetDomein(taak: Taakelement, form: TaakNaam): Modelbevinding[] {
  const naam = bevindingenVan({ regel: 'taak-heet-als-op-werkplek', ernst: 'FOUT' });
  const header = bevindingenVan({ regel: 'taak-zoals-domein', ernst: 'FOUT' });
  const { node } = taak;
  const { label, activiteit, termijnCode } = taakOf(form);
  const headers = headersOf(node);
  const termijn = TERMIJN_UIT_PROCES.includes(form) ? undefined : termijnCode;
  const klopt =
    headers['taak'] === form && headers['activiteit'] === activiteit && headers['termijnCode'] === termijn;
  return [
    ...(node.name === label ? [] : [naam(padOf(taak), node.id, `Deze taak heet op de werkplek “${label}”.`)]),
    ...(klopt
      ? []
      : [
          header(
            padOf(taak),
            node.id,
            `De headers zijn taak ${form}, activiteit ${activiteit}${termijn === undefined ? '' : ` en termijnCode ${termijn}`}.`,
          ),
        ]),
    ...luisteraars(taak, taakOf(form).weigerToewijzing !== undefined),
  ];
}

function zoalsVerklaard(taak: Taakelement, gelezen: GelezenModellen): Modelbevinding[] {
  const vind = bevindingenVan({ regel: 'taak-regel-verklaard', ernst: 'FOUT' });
  const { zinnen } = readModeltaak(taak.node, taak.form, gelezen.formulieren);
  return [...zinnen.map((zin) => vind(padOf(taak), taak.node.id, zin)), ...luisteraars(taak, false)];
}

function luisteraars(taak: Taakelement, metToewijzing: boolean): Modelbevinding[] {
  const vind = bevindingenVan({ regel: 'taak-gecontroleerd', ernst: 'FOUT' });
  const gevonden = listenersOf(taak.node, 'Task').map(({ eventType, type }) => [eventType, type]);
  const verwacht = [
    ...(metToewijzing ? [['assigning', 'taak-toewijzen']] : []),
    ['completing', 'taak-afronden'],
    ['canceling', 'taak-vervallen'],
  ];
  return JSON.stringify(gevonden) === JSON.stringify(verwacht)
    ? []
    : [
        vind(
          padOf(taak),
          taak.node.id,
          `Geef de taak deze task listeners, in deze volgorde: ${verwacht.map(([soort, type]) => `${soort} ${type}`).join(', ')}.`,
        ),
      ];
}
