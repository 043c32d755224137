import { readFileSync } from 'node:fs';
import { workers } from '../../workers/index.js';
import { type Model, type Moddle, extensionOf, filesIn, inputsOf, ofType, readModels } from './model.js';

/** Tables that workers evaluate: for every task, not for one element (processen.md 6.4). */
const DOOR_WORKERS = ['termijnen', 'rasci'];
/** Decided per field by the store; the table is there to be read and is held against it. */
const DOOR_DE_OPSLAG = ['delen'];
/** Advices that are not named after the first word of their table (processen.md 6.4). */
const ADVIESNAMEN: Readonly<Record<string, string>> = { 'tweede-weging': 'uitkomstAdvies' };
/** The casus end to end, and the work of the keten that belongs to none. */
const BEGINT_ZELF = ['ketenaanpak', 'bewaken', 'preventie', 'periodieke-evaluatie'];

/** Processes of side tracks and later phases, which `ketenaanpak` does not call yet. */
const NOG_NIET_AANGEROEPEN: string[] = [];

let models: Model[];
beforeAll(async () => {
  models = await readModels();
});

describe('elke naam bestaat aan de andere kant', () => {
  it('jobs hebben een worker, en elke worker heeft een job', () => {
    const jobs = nodes().map((node) => extensionOf(node, 'zeebe:TaskDefinition')?.type as string | undefined);
    const listeners = nodes().flatMap(
      (node) => (extensionOf(node, 'zeebe:TaskListeners')?.listeners ?? []) as Moddle[],
    );
    const execution = nodes().flatMap(
      (node) => (extensionOf(node, 'zeebe:ExecutionListeners')?.listeners ?? []) as Moddle[],
    );
    const types = [
      ...jobs.filter((type) => type !== undefined),
      ...[...listeners, ...execution].map(({ type }) => type as string),
    ];
    expect(new Set(types)).toEqual(new Set(workers.map(({ type }) => type)));
  });

  it('beslistaken roepen een tabel aan, en elke tabel wordt gebruikt', () => {
    const beslissingen = nodes().flatMap((node) => extensionOf(node, 'zeebe:CalledDecision') ?? []);
    const aangeroepen = new Set(beslissingen.map(({ decisionId }) => decisionId as string));
    expect(new Set([...aangeroepen, ...DOOR_WORKERS, ...DOOR_DE_OPSLAG])).toEqual(
      new Set(filesIn('dmn', '.dmn')),
    );
    expect(
      beslissingen.filter(
        ({ decisionId, resultVariable }) => resultVariable !== adviesOf(decisionId as string),
      ),
    ).toEqual([]);
  });

  it('een beslistaak geeft de tabel precies haar invoer', () => {
    for (const node of nodes().filter(({ $type }) => $type === 'bpmn:BusinessRuleTask')) {
      const tabel = extensionOf(node, 'zeebe:CalledDecision')?.decisionId as string;
      expect([node.id, ...inputsOf(node).map(({ target }) => target)]).toEqual([
        node.id,
        ...dmnInputs(tabel),
      ]);
    }
  });

  it('aangeroepen processen bestaan en krijgen en geven alleen wat er staat', () => {
    const aanroepen = nodes().filter(({ $type }) => $type === 'bpmn:CallActivity');
    const processen = filesIn('bpmn', '.bpmn');
    expect(aanroepen.filter((node) => !processen.includes(called(node).processId))).toEqual([]);
    expect(aanroepen.filter((node) => called(node).propagateAllParentVariables !== false)).toEqual([]);
    expect(
      aanroepen.filter((node) => {
        const outputs = extensionOf(node, 'zeebe:IoMapping')?.outputParameters ?? [];
        return called(node).propagateAllChildVariables !== outputs.length > 0;
      }),
    ).toEqual([]);
  });

  it('elk proces wordt aangeroepen, behalve wat zelf begint, en wat nog niet wordt aangeroepen', () => {
    const aangeroepen = nodes()
      .filter(({ $type }) => $type === 'bpmn:CallActivity')
      .map((node) => called(node).processId as string);
    expect([...new Set([...BEGINT_ZELF, ...NOG_NIET_AANGEROEPEN, ...aangeroepen])].sort()).toEqual(
      filesIn('bpmn', '.bpmn').sort(),
    );
  });

  it('berichten hebben elk een sleutel die van één wachtende is', () => {
    const berichten = models.flatMap(({ definitions }) =>
      (definitions.rootElements as Moddle[]).filter(({ $type }) => $type === 'bpmn:Message'),
    );
    const sleutels = berichten.map((bericht) => [
      bericht.name,
      extensionOf(bericht, 'zeebe:Subscription')?.correlationKey ?? 'bij de start',
    ]);
    expect(Object.fromEntries(sleutels)).toEqual({
      'casus-geopend': 'bij de start',
      'herweging-gevraagd': '=casusId',
      'acuut-signaal': '=casusId',
      'doorlaattoets-gevraagd': '=casusId',
      'doorlaattoets-bijgewerkt': '=toetsId',
      'doorlaattoets-afgerond': '=casusId',
      'actie-uitgezet': '=casusId',
      'strafrecht-gestart': '=casusId',
      veiligheidsingreep: '=casusId',
      'inhaaltaak-ontstaan': '=casusId',
      'andere-regio-betrokken': '=casusId',
      intrekking: '=casusId',
      'casus-samengevoegd': '=casusId',
      'uitnodiging-beantwoord': '=uitnodigingId',
      'voortgang-nodig': '=casusId',
      'strafstatus-vrijgegeven': '=trajectId',
      'casus-gesloten': '=casusId',
      'actie-ingetrokken': '=actieId',
      'controle-gevraagd': 'bij de start',
      'preventiejaar-gevraagd': 'bij de start',
      'evaluatie-gevraagd': 'bij de start',
    });
  });

  it('de enige fout is een casus die er niet meer is', () => {
    const fouten = models
      .flatMap((model) => ofType(model, 'bpmn:BoundaryEvent'))
      .flatMap(({ eventDefinitions }) =>
        (eventDefinitions as Moddle[]).flatMap(
          ({ errorRef }) => (errorRef as Moddle | undefined)?.errorCode ?? [],
        ),
      );
    expect(fouten).toEqual(['NIET_GEVONDEN']);
  });
});

/** Named after the first word of the table (processen.md 6.4). */
function adviesOf(tabel: string): string {
  return ADVIESNAMEN[tabel] ?? `${tabel.split('-')[0]}Advies`;
}

function nodes(): Moddle[] {
  return models.flatMap((model) => model.nodes);
}

function called(node: Moddle): Moddle {
  return extensionOf(node, 'zeebe:CalledElement')!;
}

function dmnInputs(tabel: string): string[] {
  const xml = readFileSync(`dmn/${tabel}.dmn`, 'utf8');
  return [...xml.matchAll(/<inputExpression[^>]*>\s*<text>(\w+)<\/text>/g)].map(([, naam]) => naam!);
}
