import { TAKEN, TAAKNAMEN, taakOf, type TaakNaam } from '../../domain/taak/taak.js';
import { fieldsOf, readForm, readForms } from './form.js';
import { type Model, type Moddle, extensionOf, headersOf, ofType, outputsOf, readModels } from './model.js';

let models: Model[];
let taken: { model: Model; node: Moddle; form: TaakNaam }[];
beforeAll(async () => {
  models = await readModels();
  taken = models.flatMap((model) =>
    ofType(model, 'bpmn:UserTask').map((node) => ({
      model,
      node,
      form: extensionOf(node, 'zeebe:FormDefinition')?.formId as TaakNaam,
    })),
  );
});

describe('elke gebruikerstaak', () => {
  it('is er een van het domein, en elke taak van het domein komt voor', () => {
    expect(new Set(taken.map(({ form }) => form))).toEqual(new Set(TAAKNAMEN));
  });

  it('heeft een formulier in twee helften', () => {
    const helften = TAAKNAMEN.flatMap((naam) => [naam, `${naam}.dossier`]);
    expect(
      readForms()
        .map(({ file }) => file)
        .sort(),
    ).toEqual(helften.sort());
  });

  it('wordt klaargezet en krijgt daaruit groepen, termijn, herinnering en volgorde', () => {
    const anders = taken.filter(({ node }) => {
      if (JSON.stringify(planningOf(node)) !== JSON.stringify(verwachtePlanning)) return true;
      const luisteraars = (extensionOf(node, 'zeebe:ExecutionListeners')?.listeners ?? []) as Moddle[];
      if (luisteraars.some(({ eventType, type }) => eventType === 'start' && type === 'taak-klaarzetten'))
        return false;
      const [voorloper] = node.incoming.map((flow: Moddle) => flow.sourceRef) as Moddle[];
      return (
        node.incoming.length !== 1 ||
        extensionOf(voorloper!, 'zeebe:TaskDefinition')?.type !== 'taak-klaarzetten' ||
        JSON.stringify(headersOf(voorloper!)) !== JSON.stringify(headersOf(node)) ||
        outputsOf(voorloper!)
          .map(({ target }) => target)
          .join() !== 'taak'
      );
    });
    expect(anders.map(({ node }) => node.id)).toEqual([]);
  });

  it('heet in het diagram zoals op de werkplek', () => {
    const anders = taken.filter(({ node, form }) => node.name !== taakOf(form).label);
    expect(anders.map(({ node }) => node.id)).toEqual([]);
  });

  it('noemt taak, activiteit en termijn zoals het domein', () => {
    const anders = taken.filter(({ node, form }) => {
      const { activiteit, termijnCode } = taakOf(form);
      const headers = headersOf(node);
      const termijnUitToets = ['doorlaatverbod-besluiten', 'bewijs-zoeken', 'inhaaltaak'].includes(form);
      return (
        headers.taak !== form ||
        headers.activiteit !== activiteit ||
        headers.termijnCode !== (termijnUitToets ? undefined : termijnCode)
      );
    });
    expect(anders.map(({ node }) => node.id)).toEqual([]);
  });

  it('wordt bij het afronden gecontroleerd, en laat niets achter als het proces haar opgeeft', () => {
    const listeners = taken.map(({ node }) =>
      extensionOf(node, 'zeebe:TaskListeners')?.listeners.map(({ eventType, type }: Moddle) => [
        eventType,
        type,
      ]),
    );
    expect(listeners).toEqual(
      taken.map(({ form }) => [
        ...(taakOf(form).weigerToewijzing === undefined ? [] : [['assigning', 'taak-toewijzen']]),
        ['completing', 'taak-afronden'],
        ['canceling', 'taak-vervallen'],
      ]),
    );
  });

  it('blijft open als zij te laat is, en wordt dan opgevolgd', () => {
    const zonderWekker = taken.filter(({ model, node, form }) => {
      const wekkers = ofType(model, 'bpmn:BoundaryEvent').filter(
        ({ attachedToRef }) => attachedToRef === node,
      );
      const [wekker] = wekkers;
      const opvolgen: Moddle | undefined = wekker?.outgoing[0]?.targetRef;
      return (
        wekkers.length !== 1 ||
        wekker!.cancelActivity !== false ||
        wekker!.eventDefinitions[0].timeCycle?.body !== '=taak.escalatieCyclus' ||
        extensionOf(opvolgen!, 'zeebe:TaskDefinition')?.type !== 'taak-opvolgen' ||
        headersOf(opvolgen!).taak !== form
      );
    });
    expect(zonderWekker.map(({ node }) => node.id)).toEqual([]);
  });

  it('geeft het proces precies de antwoorden van haar proceshelft', () => {
    for (const { node, form } of taken) {
      const antwoorden = fieldsOf(readForm(form)).map(({ key }) => key);
      expect(outputsOf(node).map(({ source, target }) => [source, target])).toEqual(
        antwoorden.map((antwoord) => [`=${antwoord}`, antwoord]),
      );
    }
  });
});

describe('elke taak van het domein', () => {
  it.each(TAKEN)('$naam vraagt in het formulier wat zij zegt te vragen', ({ naam, variabelen }) => {
    expect(new Set(fieldsOf(readForm(naam)).map(({ key }) => key))).toEqual(new Set(variabelen));
  });
});

const verwachtePlanning = [
  '=taak.groepen',
  '=taak.uiterlijk',
  '=taak.herinnering',
  '=taak.volgorde',
  'deployment',
  true,
];

function planningOf(node: Moddle) {
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
