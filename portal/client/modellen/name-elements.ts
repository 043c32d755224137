/** Gives the elements of a process ids that speak, as one command, so that it can be undone at once. */
import type Modeler from 'camunda-bpmn-js/lib/camunda-cloud/Modeler';
import { type Onderdeel, stelIdsVoor } from '../../../domain/modellen/sprekende-ids.js';
import { commandModule } from './command-module.js';
import type { Naamgeving } from './tell-naamgeving.js';

const COMMAND = 'elements.nameIds';
/** As the library makes ids up: `TimerEventDefinition_0x1ab2c`. */
const MADE_UP = /_[0-9][0-9a-z]{5,7}$/;
const DEFINITIONS: Readonly<Record<string, string>> = {
  TimerEventDefinition: 'Timer',
  TerminateEventDefinition: 'Terminate',
};
/** What a definition names that stands apart in the file. */
const NAMED = ['messageRef', 'errorRef', 'escalationRef', 'signalRef'] as const;

interface BusinessObject {
  $type: string;
  id: string;
  name?: string;
  sourceRef?: BusinessObject;
  targetRef?: BusinessObject;
  attachedToRef?: BusinessObject;
  eventDefinitions?: BusinessObject[];
  get(name: string): BusinessObject | undefined;
}

/** A shape or line of the drawing. */
interface Drawn {
  id: string;
  labelTarget?: unknown;
  businessObject: BusinessObject;
}

interface Modeling {
  updateProperties(element: Drawn, properties: object): void;
  updateModdleProperties(element: Drawn, of: BusinessObject, properties: object): void;
}

interface Renaming {
  elements: readonly Drawn[];
  nieuw: ReadonlyMap<string, string>;
}

/** References in the file follow by themselves: the library keeps them as objects, and writes their id. */
class NameHandler {
  static readonly $inject = ['modeling'];
  constructor(private readonly modeling: Modeling) {}

  preExecute({ elements, nieuw }: Renaming): void {
    const named = new Set<BusinessObject>();
    for (const element of elements) {
      const { businessObject } = element;
      const id = nieuw.get(businessObject.id);
      if (id !== undefined) this.modeling.updateProperties(element, { id, di: { id: `${id}_di` } });
      const woorden = businessObject.id.slice(businessObject.id.indexOf('_') + 1);
      for (const definition of businessObject.eventDefinitions ?? []) {
        this.nameDefinition(element, definition, woorden);
        for (const reference of NAMED) {
          const of = definition.get(reference);
          if (of === undefined || named.has(of) || !MADE_UP.test(of.id)) continue;
          named.add(of);
          this.modeling.updateModdleProperties(element, of, { id: `${typeOf(of)}_${woorden}` });
        }
      }
    }
  }

  private nameDefinition(element: Drawn, definition: BusinessObject, woorden: string): void {
    if (definition.id !== undefined && !MADE_UP.test(definition.id)) return;
    const type = typeOf(definition);
    const voorvoegsel = DEFINITIONS[type] ?? type.replace('EventDefinition', 'Definition');
    this.modeling.updateModdleProperties(element, definition, { id: `${voorvoegsel}_${woorden}` });
  }
}

export const namingModule = commandModule(COMMAND, NameHandler);

/** @returns what was given, and what has no name yet */
export function nameElements(modeler: Modeler): Naamgeving {
  const drawn = modeler.get('elementRegistry').getAll() as Drawn[];
  const elements = drawn.filter(({ labelTarget }) => labelTarget === undefined);
  const { nieuw, naamloos } = stelIdsVoor(elements.map(onderdeelOf));
  if (nieuw.size > 0) modeler.get('commandStack').execute(COMMAND, { elements, nieuw } satisfies Renaming);
  return { nieuw: [...nieuw.values()], naamloos };
}

function onderdeelOf({ businessObject }: Drawn): Onderdeel {
  const { id, name = '', sourceRef, targetRef, attachedToRef } = businessObject;
  return {
    id,
    type: typeOf(businessObject),
    naam: name,
    van: sourceRef?.id,
    naar: targetRef?.id,
    aan: attachedToRef?.id,
  };
}

const typeOf = ({ $type }: BusinessObject): string => $type.replace('bpmn:', '');
