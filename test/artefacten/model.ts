import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { BpmnModdle } from 'bpmn-moddle';

/** A thing in a BPMN file, as bpmn-moddle reads it: its properties depend on the type that the file names. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a test that names a wrong property fails
export type Moddle = Record<string, any>;

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
const moddle = new BpmnModdle({
  zeebe: readPackage('zeebe-bpmn-moddle/resources/zeebe.json'),
  modeler: readPackage('modeler-moddle/resources/modeler.json'),
});

export async function readModels(): Promise<Model[]> {
  return Promise.all(filesIn('bpmn', '.bpmn').map(readModel));
}

/** Names of the files in `folder` that end in `ending`, without it. */
export function filesIn(folder: string, ending: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => basename(name, ending));
}

async function readModel(file: string): Promise<Model> {
  const { rootElement, warnings } = await moddle.fromXML(readFileSync(join('bpmn', `${file}.bpmn`), 'utf8'));
  if (warnings.length > 0) throw new Error(`${file}: ${warnings.map(({ message }) => message).join('; ')}`);
  const definitions = rootElement as Moddle;
  const process = definitions.rootElements.find((element: Moddle) => element.$type === 'bpmn:Process');
  const elements = elementsIn(process);
  const isFlow = (element: Moddle) => element.$type === 'bpmn:SequenceFlow';
  return {
    file,
    definitions,
    process,
    nodes: elements.filter((element) => !isFlow(element)),
    flows: elements.filter(isFlow),
  };
}

function elementsIn(container: Moddle): Moddle[] {
  const own = (container.flowElements ?? []) as Moddle[];
  return own.flatMap((element) => [element, ...elementsIn(element)]);
}

/** The extension element of this type, such as `zeebe:taskDefinition`; undefined when there is none. */
export function extensionOf(element: Moddle, type: string): Moddle | undefined {
  const values = (element.extensionElements?.values ?? []) as Moddle[];
  return values.find((value) => value.$type.toLowerCase() === type.toLowerCase());
}

export function headersOf(element: Moddle): Record<string, string> {
  const headers = (extensionOf(element, 'zeebe:TaskHeaders')?.values ?? []) as Moddle[];
  return Object.fromEntries(headers.map(({ key, value }) => [key, value]));
}

export function propertiesOf(element: Moddle): Record<string, string> {
  const properties = (extensionOf(element, 'zeebe:Properties')?.properties ?? []) as Moddle[];
  return Object.fromEntries(properties.map(({ name, value }) => [name, value]));
}

export function inputsOf(element: Moddle): Mapping[] {
  return extensionOf(element, 'zeebe:IoMapping')?.inputParameters ?? [];
}

export function outputsOf(element: Moddle): Mapping[] {
  return extensionOf(element, 'zeebe:IoMapping')?.outputParameters ?? [];
}

export function conditionOf(flow: Moddle): string | undefined {
  return flow.conditionExpression?.body;
}

export function ofType(model: Model, ...types: string[]): Moddle[] {
  return model.nodes.filter((node) => types.includes(node.$type));
}

export function isFork(node: Moddle): boolean {
  return node.$type === 'bpmn:ExclusiveGateway' && node.outgoing.length > 1;
}
