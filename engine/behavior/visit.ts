import type { ElementFacts, InstanceFacts } from '../events/facts.js';
import type { ElementInstanceKey, ProcessInstanceKey, ScopeKey } from '../keys.js';
import type {
  Activity,
  Catcher,
  ExecutableElement,
  ExecutableProcess,
  ProcessElement,
} from '../model/executable.js';
import type { ProcessDefinition } from '../state/definition-tables.js';
import type { ProcessInstance } from '../state/instance-tables.js';
import type { Work } from './work.js';

/** A running process instance with its model. */
export interface Running {
  readonly instance: ProcessInstance;
  readonly definition: ProcessDefinition;
  readonly process: ExecutableProcess;
}

/** A visit of a token to an element: the element instance with its model. */
export interface Visit<Element extends ExecutableElement = ExecutableElement> extends Running {
  readonly key: ElementInstanceKey;
  readonly scopeKey: ScopeKey;
  readonly element: Element;
}

/** A process instance or an element instance: what can hold variables and wait for events. */
export interface Scope extends Running {
  readonly key: ScopeKey;
}

/** The running instance with this key; undefined when it has ended. */
export function runningInstance(work: Work, key: ProcessInstanceKey): Running | undefined {
  const instance = work.state.processInstances.get(key);
  if (instance === undefined) return undefined;
  const definition = work.state.processDefinitions.get(instance.definitionKey);
  if (definition === undefined)
    throw new Error(`Expected definition ${instance.definitionKey} of instance ${key}`);
  return { instance, definition, process: work.models.process(instance.definitionKey) };
}

/** The visit with this key; undefined when it has ended. */
export function visitOf(work: Work, key: ElementInstanceKey): Visit | undefined {
  const row = work.state.elementInstances.get(key);
  if (row === undefined) return undefined;
  const running = runningInstance(work, row.processInstanceKey);
  if (running === undefined)
    throw new Error(`Expected instance ${row.processInstanceKey} of element instance ${key}`);
  const element = elementOf(running.process, row.elementId);
  const isIteration = row.loopCounter !== null && element.kind === 'multiInstanceBody';
  // Written out rather than spread: every step begins with it.
  return {
    instance: running.instance,
    definition: running.definition,
    process: running.process,
    key,
    scopeKey: row.scopeKey,
    element: isIteration ? element.inner : element,
  };
}

/**
 * What a job, a listener or an incident belongs to: the visit with this key, or the process instance with it as a visit
 * of the process itself; undefined when it has ended.
 */
export function ownerOf(work: Work, key: ScopeKey): Visit | undefined {
  const visit = visitOf(work, key as ElementInstanceKey);
  if (visit !== undefined) return visit;
  const running = runningInstance(work, key as ProcessInstanceKey);
  return running && visitOfProcess(running);
}

/** A process instance as a visit of the process itself. */
export function visitOfProcess(running: Running): Visit<ProcessElement> {
  const { key } = running.instance;
  return {
    ...running,
    key: key as ScopeKey as ElementInstanceKey,
    scopeKey: key,
    element: running.process.self,
  };
}

/** Whether boundary events can be attached to what is visited. */
export function isActivity(visit: Visit): visit is Visit<Activity> {
  return 'boundaryEvents' in visit.element;
}

/** The scope with this key; undefined when it has ended. */
export function scopeOf(work: Work, key: ScopeKey): Scope | undefined {
  const visit = visitOf(work, key as ElementInstanceKey);
  if (visit !== undefined) return visit;
  const running = runningInstance(work, key as ProcessInstanceKey);
  return running && { ...running, key };
}

export function elementOf(process: ExecutableProcess, elementId: string): ExecutableElement {
  const element = process.elements.get(elementId);
  if (element === undefined) throw new Error(`Expected element ${elementId} in process ${process.id}`);
  return element;
}

/** The element with this id, which waits for an event. */
export function catcherOf(process: ExecutableProcess, elementId: string): Catcher {
  const found = elementOf(process, elementId);
  const element = found.kind === 'multiInstanceBody' ? found.inner : found;
  if ('catches' in element) return element;
  throw new Error(`Expected ${elementId} to catch an event`);
}

/** The running instance that a scope belongs to. */
export function instanceOfScope(work: Work, scopeKey: ScopeKey): Running | undefined {
  const element = work.state.elementInstances.get(scopeKey as ElementInstanceKey);
  return runningInstance(work, element?.processInstanceKey ?? (scopeKey as ProcessInstanceKey));
}

export function instanceFacts({ instance, definition }: Running): InstanceFacts {
  return {
    processInstanceKey: instance.key,
    rootProcessInstanceKey: instance.rootKey,
    processDefinitionKey: definition.key,
    processDefinitionId: definition.id,
    processDefinitionVersion: definition.version,
  };
}

/** Written out rather than spread: every event of an element begins with it. */
export function elementFacts(visit: Visit): ElementFacts {
  return {
    processInstanceKey: visit.instance.key,
    rootProcessInstanceKey: visit.instance.rootKey,
    processDefinitionKey: visit.definition.key,
    processDefinitionId: visit.definition.id,
    processDefinitionVersion: visit.definition.version,
    elementInstanceKey: visit.key,
    elementId: visit.element.id,
    elementName: visit.element.name,
    elementType: visit.element.elementType,
    scopeKey: visit.scopeKey,
  };
}
