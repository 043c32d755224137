import { type Model, type Moddle, conditionOf, isFork, ofType, propertiesOf, readModels } from './model.js';

let models: Model[];
beforeAll(async () => {
  models = await readModels();
});

const events = ['bpmn:StartEvent', 'bpmn:EndEvent', 'bpmn:BoundaryEvent'];

describe('elk procesmodel', () => {
  it('heet als zijn bestand en is uitvoerbaar op Camunda 8.8', () => {
    expect(models.map(describeProcess)).toEqual(
      models.map(({ file }) => [file, true, 'Camunda Cloud', '8.8.0']),
    );
  });

  it('legt bij het proces en bij elk element uit wat het doet en waar het in het referentiemodel staat', () => {
    const zonderUitleg = models.flatMap(({ file, process, nodes }) =>
      [process, ...nodes]
        .filter((element) => !/Referentiemodel: /.test(element.documentation?.[0]?.text ?? ''))
        .map(({ id }) => `${file} ${id}`),
    );
    expect(zonderUitleg).toEqual([]);
  });

  it('geeft elk element een id dat zegt wat het is', () => {
    const pattern =
      /^(Task|StartEvent|EndEvent|BoundaryEvent|CatchEvent|ThrowEvent|Gateway|SubProcess|CallActivity|ReceiveTask|Flow)(_[A-Z][A-Za-z]+)+$/;
    const sprakeloos = models.flatMap(({ nodes, flows }) =>
      [...nodes, ...flows].filter(({ id }) => !pattern.test(id)),
    );
    expect(sprakeloos.map(({ id }) => id)).toEqual([]);
  });
});

describe('wat van het strafrechtelijk traject in een ander model staat', () => {
  it('heet zo dat het diagram van een casus het weglaat voor wie er niets van mag weten (INV8)', () => {
    const anders = models
      .filter(({ file }) => file !== 'strafrechtelijk-traject')
      .flatMap(({ nodes }) => nodes)
      .filter((node) => propertiesOf(node)['activiteit'] === 'A4.2');
    expect(anders.filter(({ id }) => !/^\w+_Straf/.test(id)).map(({ id }) => id)).toEqual([]);
  });
});

describe('de woorden op de diagrammen', () => {
  it('stellen bij elke keuze een vraag en geven elke stroom haar antwoord', () => {
    const keuzes = models.flatMap(({ nodes }) => nodes.filter(isFork));
    expect(keuzes.filter(({ name }) => !/\?$/.test(name ?? '')).map(({ id }) => id)).toEqual([]);
    expect(keuzes.flatMap(({ outgoing }) => outgoing as Moddle[]).filter(({ name }) => !name)).toEqual([]);
  });

  it('noemen bij elke taak een ding en een werkwoord, bij elke gebeurtenis een toestand', () => {
    const taken = models.flatMap(({ nodes }) =>
      nodes.filter(({ $type }) => /Task$|CallActivity$/.test($type)),
    );
    const gebeurtenissen = models.flatMap((model) => ofType(model, ...events));
    expect(taken.filter(({ name }) => !/^[A-Z].* [a-z]+en$/.test(name ?? '')).map(({ id }) => id)).toEqual(
      [],
    );
    expect(gebeurtenissen.filter(({ name }) => !name).map(({ id }) => id)).toEqual([]);
  });
});

describe('elke keuze', () => {
  it('heeft geen standaardstroom, zodat een ontbrekende waarde het proces stopt', () => {
    const metStandaard = models
      .flatMap((model) => ofType(model, 'bpmn:ExclusiveGateway'))
      .filter((node) => node.default);
    expect(metStandaard).toEqual([]);
  });

  it('vergelijkt een uitkomst alleen met waarden die zij mag hebben', () => {
    const condities = models.flatMap(({ flows }) =>
      flows.map(conditionOf).filter((conditie) => conditie !== undefined),
    );
    const anders = condities.filter(
      (conditie) => conditie.includes('!=') && !/^=(\w+ != null( and )?)+$/.test(conditie),
    );
    expect(condities.length).toBeGreaterThan(0);
    expect(anders).toEqual([]);
  });
});

function describeProcess({ process, definitions }: Model) {
  return [
    process.id,
    process.isExecutable,
    definitions.get('modeler:executionPlatform'),
    definitions.get('modeler:executionPlatformVersion'),
  ];
}
