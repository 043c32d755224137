import { isSprekendId } from '../../domain/modellen/sprekende-ids.js';
import {
  type Model,
  type Moddle,
  conditionOf,
  extensionOf,
  isFork,
  inputsOf,
  listenersOf,
  ofType,
  outputsOf,
  propertiesOf,
} from './bpmn-model.js';
import { type Modelbevinding, bevindingenVan } from './modelbevinding.js';
import type { GelezenModellen } from './modellenset.js';

const EVENTS = ['bpmn:StartEvent', 'bpmn:EndEvent', 'bpmn:BoundaryEvent'];

/** What every process must be so that people can read it and the engine can run it. */
export function checkProcessen({ modellen }: GelezenModellen): Modelbevinding[] {
  return modellen.flatMap((model) => [
    ...heetAlsBestand(model),
    ...uitleg(model),
    ...sprekendeIds(model),
    ...woorden(model),
    ...keuzes(model),
    ...strafrechtVerborgen(model),
  ]);
}

const padOf = ({ file }: Model) => `bpmn/${file}.bpmn`;

function heetAlsBestand(model: Model): Modelbevinding[] {
  const { process, definitions, file } = model;
  const vind = bevindingenVan({ regel: 'heet-als-bestand', ernst: 'FOUT' });
  const klopt =
    process.id === file &&
    process.isExecutable === true &&
    definitions.get('modeler:executionPlatform') === 'Camunda Cloud' &&
    definitions.get('modeler:executionPlatformVersion') === '8.8.0';
  return klopt
    ? []
    : [
        vind(
          padOf(model),
          process.id,
          `Het proces moet ${file} heten, uitvoerbaar zijn en voor Camunda 8.8.0 zijn gemaakt.`,
        ),
      ];
}

function uitleg(model: Model): Modelbevinding[] {
  const vind = bevindingenVan({ regel: 'uitleg', ernst: 'FOUT' });
  return [model.process, ...model.nodes]
    .filter((element) => !/Referentiemodel: /.test(element.documentation?.[0]?.text ?? ''))
    .map((element) =>
      vind(
        padOf(model),
        element.id,
        'Leg bij Documentatie uit wat dit doet, en eindig met “Referentiemodel: ” en de activiteit.',
      ),
    );
}

function sprekendeIds(model: Model): Modelbevinding[] {
  const vind = bevindingenVan({ regel: 'sprekend-id', ernst: 'FOUT' });
  return [...model.nodes, ...model.flows]
    .filter(({ id }) => !isSprekendId(id))
    .map(({ id }) =>
      vind(
        padOf(model),
        id,
        'Geef dit een id dat zegt wat het is, zoals Task_SchoolBellen of Flow_Gebeld_Verder. Kies in de editor “Ids sprekend maken”: dan komt het uit de naam.',
      ),
    );
}

function woorden(model: Model): Modelbevinding[] {
  const vind = bevindingenVan({ regel: 'woorden', ernst: 'FOUT' });
  const zin = (element: Moddle, tekst: string) => vind(padOf(model), element.id, tekst);
  const forks = model.nodes.filter(isFork);
  return [
    ...forks
      .filter(({ name }) => !/\?$/.test(name ?? ''))
      .map((fork) => zin(fork, 'Een keuze heet als een vraag, met een vraagteken.')),
    ...forks
      .flatMap(({ outgoing = [] }) => outgoing)
      .filter(({ name }) => !name)
      .map((flow) => zin(flow, 'Een stroom na een keuze heet als het antwoord op de vraag.')),
    ...model.nodes
      .filter(({ $type }) => /Task$|CallActivity$/.test($type))
      .filter(({ name }) => !/^[A-Z].* [a-z]+en$/.test(name ?? ''))
      .map((taak) => zin(taak, 'Een taak heet als een ding en een werkwoord, zoals “School bellen”.')),
    ...ofType(model, ...EVENTS)
      .filter(({ name }) => !name)
      .map((event) => zin(event, 'Een gebeurtenis heet als een toestand, zoals “Casus gesloten”.')),
  ];
}

function keuzes(model: Model): Modelbevinding[] {
  const standaard = bevindingenVan({ regel: 'geen-standaardstroom', ernst: 'FOUT' });
  const gesloten = bevindingenVan({ regel: 'gesloten-conditie', ernst: 'FOUT' });
  return [
    ...ofType(model, 'bpmn:ExclusiveGateway')
      .filter((node) => node.default)
      .map(({ id }) =>
        standaard(
          padOf(model),
          id,
          'Een keuze heeft geen standaardstroom: een ontbrekende waarde moet het proces stoppen, niet een weg kiezen.',
        ),
      ),
    ...model.flows
      .filter((flow) => {
        const conditie = conditionOf(flow);
        return conditie?.includes('!=') === true && !/^=(\w+ != null( and )?)+$/.test(conditie);
      })
      .map(({ id }) =>
        gesloten(padOf(model), id, 'Vergelijk een uitkomst met de waarden die zij mag hebben, niet met !=.'),
      ),
  ];
}

function strafrechtVerborgen(model: Model): Modelbevinding[] {
  const vind = bevindingenVan({ regel: 'strafrecht-verborgen', ernst: 'FOUT' });
  if (model.file === 'strafrechtelijk-traject') return [];
  return model.nodes
    .filter((node) => propertiesOf(node)['activiteit'] === 'A4.2' && !/^\w+_Straf/.test(node.id))
    .map(({ id }) =>
      vind(
        padOf(model),
        id,
        'Wat van het strafrechtelijk traject is, heet …_Straf…, zodat wie er niets van mag weten het niet ziet (INV8).',
      ),
    );
}

/** Every job type that an element or a listener of this model asks for. */
export function jobtypenOf({ nodes }: Model): { element: string; type: string }[] {
  return nodes.flatMap((node) => {
    const taak = extensionOf(node, 'zeebe:TaskDefinition')?.type;
    const luisteraars = [...listenersOf(node, 'Task'), ...listenersOf(node, 'Execution')];
    return [...(taak === undefined ? [] : [taak]), ...luisteraars.map(({ type = '' }) => type)].map(
      (type) => ({ element: node.id, type }),
    );
  });
}

/** The names of variables in the mappings and conditions of a model, each with where it stands. */
export function variabelenOf({ nodes, flows }: Model): { element: string; naam: string }[] {
  const inMappings = nodes.flatMap((node) =>
    [...inputsOf(node), ...outputsOf(node)]
      .flatMap(({ source, target }) => [target, ...namesIn(source)])
      .map((naam) => ({ element: node.id, naam })),
  );
  const inCondities = flows.flatMap((flow) =>
    namesIn(conditionOf(flow) ?? '').map((naam) => ({ element: flow.id, naam })),
  );
  return [...inMappings, ...inCondities];
}

/** The names that a FEEL expression of our models reads. */
export function namesIn(expression: string): string[] {
  const withoutTexts = expression.replaceAll(/"[^"]*"/g, '');
  const roots = [...withoutTexts.matchAll(/(?<![\w.])([a-z]\w*)(?!\w*:)/g)].map(([, naam]) => naam!);
  return roots.filter((naam) => !FEELWOORDEN.includes(naam));
}

const FEELWOORDEN = ['null', 'true', 'false', 'and', 'or', 'if', 'then', 'else'];
