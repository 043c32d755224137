import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { BpmnModdle } from 'bpmn-moddle';

/**
 * A thing in a BPMN file, as bpmn-moddle reads it. What it has depends on the type that the file names: each check asks for
 * what its type has, and finds nothing where the file has none.
 */
export interface Moddle {
  readonly $type: string;
  readonly id: string;
  readonly name?: string;
  readonly documentation?: readonly { text?: string }[];
  readonly extensionElements?: { values?: readonly Moddle[] };
  readonly rootElements?: readonly Moddle[];
  readonly isExecutable?: boolean;
  readonly flowElements?: readonly Moddle[];
  readonly incoming?: readonly Moddle[];
  readonly outgoing?: readonly Moddle[];
  readonly sourceRef?: Moddle;
  readonly targetRef?: Moddle;
  readonly default?: Moddle;
  readonly conditionExpression?: { body?: string };
  readonly attachedToRef?: Moddle;
  readonly cancelActivity?: boolean;
  readonly eventDefinitions?: readonly Moddle[];
  readonly timeCycle?: { body?: string };
  readonly errorRef?: { errorCode?: string };
  /** Extension elements of Camunda 8. */
  readonly type?: string;
  readonly eventType?: string;
  readonly listeners?: readonly Moddle[];
  readonly values?: readonly { key: string; value: string }[];
  readonly properties?: readonly { name: string; value: string }[];
  readonly inputParameters?: readonly Mapping[];
  readonly outputParameters?: readonly Mapping[];
  readonly formId?: string;
  readonly bindingType?: string;
  readonly candidateGroups?: string;
  readonly dueDate?: string;
  readonly followUpDate?: string;
  readonly priority?: string;
  readonly decisionId?: string;
  readonly resultVariable?: string;
  readonly processId?: string;
  readonly propagateAllParentVariables?: boolean;
  readonly propagateAllChildVariables?: boolean;
  readonly correlationKey?: string;
  /** An attribute by its name, with the prefix of its schema. */
  get(name: string): unknown;
}

/** One file of `bpmn/`: its process, every flow node and every sequence flow, also inside subprocesses. */
export interface Model {
  file: string;
  definitions: Moddle;
  process: Moddle;
  nodes: Moddle[];
  flows: Moddle[];
}

export interface Mapping {
  source: string;
  target: string;
}

const require = createRequire(import.meta.url);
const readPackage = (path: string): unknown => JSON.parse(readFileSync(require.resolve(path), 'utf8'));
/** Reads and writes BPMN with the elements of Camunda 8. */
export const bpmnModdle = new BpmnModdle({
  zeebe: readPackage('zeebe-bpmn-moddle/resources/zeebe.json'),
  modeler: readPackage('modeler-moddle/resources/modeler.json'),
});

/**
 * Reads the text of a BPMN file.
 * @param file its name without ending, as findings and tests name it
 * @throws Error when it is no BPMN, holds what no schema knows, or has no process
 */
export async function readBpmn(file: string, xml: string): Promise<Model> {
  const { rootElement, warnings } = await bpmnModdle.fromXML(xml);
  if (warnings.length > 0) throw new Error(`${file}: ${warnings.map(({ message }) => message).join('; ')}`);
  const definitions = rootElement as unknown as Moddle;
  const process = definitions.rootElements?.find(isOfType('bpmn:Process'));
  if (process === undefined) throw new Error(`${file}: expected a process, but it has none`);
  const elements = elementsIn(process);
  const isFlow = isOfType('bpmn:SequenceFlow');
  return {
    file,
    definitions,
    process,
    nodes: elements.filter((element) => !isFlow(element)),
    flows: elements.filter(isFlow),
  };
}

const isOfType = (type: string) => (element: Moddle) => element.$type === type;

function elementsIn(container: Moddle): Moddle[] {
  const { flowElements: own = [] } = container;
  return own.flatMap((element) => [element, ...elementsIn(element)]);
}

/** The extension element of this type, such as `zeebe:taskDefinition`; undefined when there is none. */
export function extensionOf(element: Moddle, type: string): Moddle | undefined {
  const { values = [] } = element.extensionElements ?? {};
  return values.find((value) => value.$type.toLowerCase() === type.toLowerCase());
}

export function headersOf(element: Moddle): Record<string, string> {
  const headers = extensionOf(element, 'zeebe:TaskHeaders')?.values ?? [];
  return Object.fromEntries(headers.map(({ key, value }) => [key, value]));
}

export function propertiesOf(element: Moddle): Record<string, string> {
  const properties = extensionOf(element, 'zeebe:Properties')?.properties ?? [];
  return Object.fromEntries(properties.map(({ name, value }) => [name, value]));
}

export function inputsOf(element: Moddle): readonly Mapping[] {
  return extensionOf(element, 'zeebe:IoMapping')?.inputParameters ?? [];
}

export function outputsOf(element: Moddle): readonly Mapping[] {
  return extensionOf(element, 'zeebe:IoMapping')?.outputParameters ?? [];
}

/** The listeners of an element: `zeebe:TaskListeners` or `zeebe:ExecutionListeners`. */
export function listenersOf(element: Moddle, kind: 'Task' | 'Execution'): readonly Moddle[] {
  return extensionOf(element, `zeebe:${kind}Listeners`)?.listeners ?? [];
}

export function conditionOf(flow: Moddle): string | undefined {
  return flow.conditionExpression?.body;
}

export function ofType(model: Model, ...types: string[]): Moddle[] {
  return model.nodes.filter((node) => types.includes(node.$type));
}

export function isFork(node: Moddle): boolean {
  return node.$type === 'bpmn:ExclusiveGateway' && (node.outgoing?.length ?? 0) > 1;
}
