/** The smallest BPMN that a test needs, written as nested calls. Each returns XML. */

export type Xml = string;

export function definitions(...content: Xml[]): Xml {
  return `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" id="definitions" targetNamespace="test">
${content.join('\n')}
</bpmn:definitions>`;
}

export function process(id: string, ...content: Xml[]): Xml {
  return `<bpmn:process id="${id}" name="${id} name" isExecutable="true">${content.join('\n')}</bpmn:process>`;
}

/** A process with extensions of its own. */
export function extendedProcess(id: string, extensions: Xml, ...content: Xml[]): Xml {
  return `<bpmn:process id="${id}" isExecutable="true">${extend(extensions)}${content.join('\n')}</bpmn:process>`;
}

/** One process alone in its file. */
export function model(id: string, ...content: Xml[]): Xml {
  return definitions(process(id, ...content));
}

/** Sequence flows that join elements one after the other; the id of each is `from-to`. */
export function chain(...ids: string[]): Xml {
  return ids
    .slice(1)
    .map((to, index) => flow(ids[index] ?? '', to))
    .join('');
}

export function flow(from: string, to: string, condition?: string): Xml {
  const body =
    condition === undefined
      ? ''
      : `<bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">${escape(condition)}</bpmn:conditionExpression>`;
  return `<bpmn:sequenceFlow id="${from}-${to}" sourceRef="${from}" targetRef="${to}">${body}</bpmn:sequenceFlow>`;
}

export const start = (id = 'start', extensions = ''): Xml =>
  `<bpmn:startEvent id="${id}">${extend(extensions)}</bpmn:startEvent>`;

export const messageStart = (id: string, messageRef: string, extensions = ''): Xml =>
  `<bpmn:startEvent id="${id}">${extend(extensions)}<bpmn:messageEventDefinition messageRef="${messageRef}" /></bpmn:startEvent>`;

export const end = (id = 'end', extensions = ''): Xml =>
  `<bpmn:endEvent id="${id}">${extend(extensions)}</bpmn:endEvent>`;

export const terminateEnd = (id: string): Xml =>
  `<bpmn:endEvent id="${id}"><bpmn:terminateEventDefinition /></bpmn:endEvent>`;

export const errorEnd = (id: string, errorRef: string): Xml =>
  `<bpmn:endEvent id="${id}"><bpmn:errorEventDefinition errorRef="${errorRef}" /></bpmn:endEvent>`;

export const serviceTask = (id: string, type = id, extensions = '', retries = '3'): Xml =>
  `<bpmn:serviceTask id="${id}">${extend(`<zeebe:taskDefinition type="${escape(type)}" retries="${escape(retries)}" />${extensions}`)}</bpmn:serviceTask>`;

export const userTask = (id: string, extensions = ''): Xml =>
  `<bpmn:userTask id="${id}" name="${id} name">${extend(`<zeebe:userTask />${extensions}`)}</bpmn:userTask>`;

export const decisionTask = (id: string, decisionId: string, resultVariable: string, extensions = ''): Xml =>
  `<bpmn:businessRuleTask id="${id}">${extend(`<zeebe:calledDecision decisionId="${escape(decisionId)}" resultVariable="${resultVariable}" />${extensions}`)}</bpmn:businessRuleTask>`;

export const receiveTask = (id: string, messageRef: string, extensions = ''): Xml =>
  `<bpmn:receiveTask id="${id}" messageRef="${messageRef}">${extend(extensions)}</bpmn:receiveTask>`;

export const callActivity = (id: string, processId: string, attributes = '', extensions = ''): Xml =>
  `<bpmn:callActivity id="${id}">${extend(`<zeebe:calledElement processId="${escape(processId)}" ${attributes} />${extensions}`)}</bpmn:callActivity>`;

export const subProcess = (id: string, content: Xml[], extensions = ''): Xml =>
  `<bpmn:subProcess id="${id}">${extend(extensions)}${content.join('')}</bpmn:subProcess>`;

export const exclusive = (id: string, defaultFlow?: string): Xml =>
  `<bpmn:exclusiveGateway id="${id}"${defaultFlow === undefined ? '' : ` default="${defaultFlow}"`} />`;

export const inclusive = (id: string, defaultFlow?: string): Xml =>
  `<bpmn:inclusiveGateway id="${id}"${defaultFlow === undefined ? '' : ` default="${defaultFlow}"`} />`;

export const parallel = (id: string): Xml => `<bpmn:parallelGateway id="${id}" />`;

export interface Boundary {
  id: string;
  on: string;
  interrupting?: boolean;
  extensions?: Xml;
}

export interface TimerXml {
  date?: string;
  duration?: string;
  cycle?: string;
}

export const timerBoundary = (boundary: Boundary, timer: TimerXml): Xml =>
  boundaryEvent(boundary, timerDefinition(timer));

export const messageBoundary = (boundary: Boundary, messageRef: string): Xml =>
  boundaryEvent(boundary, `<bpmn:messageEventDefinition messageRef="${messageRef}" />`);

export const errorBoundary = (boundary: Boundary, errorRef?: string): Xml =>
  boundaryEvent(
    boundary,
    `<bpmn:errorEventDefinition${errorRef === undefined ? '' : ` errorRef="${errorRef}"`} />`,
  );

export const signalBoundary = (boundary: Boundary, signalRef: string): Xml =>
  boundaryEvent(boundary, trigger('signal', signalRef));

export const escalationBoundary = (boundary: Boundary, escalationRef?: string): Xml =>
  boundaryEvent(boundary, trigger('escalation', escalationRef));

export const timerStart = (id: string, timer: TimerXml): Xml =>
  `<bpmn:startEvent id="${id}">${timerDefinition(timer)}</bpmn:startEvent>`;

export const signalStart = (id: string, signalRef: string, extensions = ''): Xml =>
  `<bpmn:startEvent id="${id}">${extend(extensions)}${trigger('signal', signalRef)}</bpmn:startEvent>`;

type TriggerType = 'message' | 'signal' | 'error' | 'escalation';

/** The start event of an event subprocess. */
export const triggeredStart = (
  id: string,
  type: TriggerType,
  ref?: string,
  { interrupting = true, extensions = '' } = {},
): Xml =>
  `<bpmn:startEvent id="${id}" isInterrupting="${interrupting}">${extend(extensions)}${trigger(type, ref)}</bpmn:startEvent>`;

export const timedStart = (id: string, timer: TimerXml, interrupting = true): Xml =>
  `<bpmn:startEvent id="${id}" isInterrupting="${interrupting}">${timerDefinition(timer)}</bpmn:startEvent>`;

export const eventSubProcess = (id: string, content: Xml[], extensions = ''): Xml =>
  `<bpmn:subProcess id="${id}" triggeredByEvent="true">${extend(extensions)}${content.join('')}</bpmn:subProcess>`;

export const catchTimer = (id: string, timer: TimerXml): Xml =>
  `<bpmn:intermediateCatchEvent id="${id}">${timerDefinition(timer)}</bpmn:intermediateCatchEvent>`;

export const catchEvent = (id: string, type: 'message' | 'signal', ref: string, extensions = ''): Xml =>
  `<bpmn:intermediateCatchEvent id="${id}">${extend(extensions)}${trigger(type, ref)}</bpmn:intermediateCatchEvent>`;

export const throwEvent = (id: string, type: TriggerType | null, ref?: string, extensions = ''): Xml =>
  `<bpmn:intermediateThrowEvent id="${id}">${extend(extensions)}${type === null ? '' : trigger(type, ref)}</bpmn:intermediateThrowEvent>`;

export const throwEnd = (id: string, type: TriggerType, ref?: string, extensions = ''): Xml =>
  `<bpmn:endEvent id="${id}">${extend(extensions)}${trigger(type, ref)}</bpmn:endEvent>`;

export const linkThrow = (id: string, name: string): Xml =>
  `<bpmn:intermediateThrowEvent id="${id}"><bpmn:linkEventDefinition name="${name}" /></bpmn:intermediateThrowEvent>`;

export const linkCatch = (id: string, name: string): Xml =>
  `<bpmn:intermediateCatchEvent id="${id}"><bpmn:linkEventDefinition name="${name}" /></bpmn:intermediateCatchEvent>`;

/** Its ways out, to these events, have to stand in it for others that read the model. */
export const eventGateway = (id: string, ...targets: string[]): Xml =>
  `<bpmn:eventBasedGateway id="${id}">${targets
    .map((target) => `<bpmn:outgoing>${id}-${target}</bpmn:outgoing>`)
    .join('')}</bpmn:eventBasedGateway>`;

/** A task of a kind that has no more to say than its extensions. */
export const task = (
  kind: 'task' | 'manualTask' | 'sendTask' | 'scriptTask',
  id: string,
  extensions = '',
): Xml => `<bpmn:${kind} id="${id}">${extend(extensions)}</bpmn:${kind}>`;

export const script = (expression: string, resultVariable: string): Xml =>
  `<zeebe:script expression="${escape(expression)}" resultVariable="${resultVariable}" />`;

export const taskDefinition = (type: string): Xml => `<zeebe:taskDefinition type="${escape(type)}" />`;

export const signal = (id: string, name: string): Xml => `<bpmn:signal id="${id}" name="${escape(name)}" />`;

export const escalation = (id: string, code: string): Xml =>
  `<bpmn:escalation id="${id}" escalationCode="${escape(code)}" />`;

export interface Loop {
  items: string;
  item?: string;
  results?: string;
  result?: string;
  sequential?: boolean;
  until?: string;
}

/** Marks an activity as multi-instance. */
export function multiInstance(
  activity: Xml,
  { items, item, results, result, sequential = false, until }: Loop,
): Xml {
  const attributes = Object.entries({
    inputCollection: items,
    inputElement: item,
    outputCollection: results,
    outputElement: result,
  }).flatMap(([name, text]) => (text === undefined ? [] : [`${name}="${escape(text)}"`]));
  const condition =
    until === undefined
      ? ''
      : `<bpmn:completionCondition xsi:type="bpmn:tFormalExpression">${escape(until)}</bpmn:completionCondition>`;
  const marker = `<bpmn:multiInstanceLoopCharacteristics isSequential="${sequential}">${extend(
    `<zeebe:loopCharacteristics ${attributes.join(' ')} />`,
  )}${condition}</bpmn:multiInstanceLoopCharacteristics>`;
  const head = /^<bpmn:\w+[^>]*>(?:<bpmn:extensionElements>.*?<\/bpmn:extensionElements>)?/s;
  return activity.replace(head, (begin) => begin + marker);
}

export const message = (id: string, name: string, correlationKey?: string): Xml =>
  `<bpmn:message id="${id}" name="${escape(name)}">${
    correlationKey === undefined
      ? ''
      : extend(`<zeebe:subscription correlationKey="${escape(correlationKey)}" />`)
  }</bpmn:message>`;

export const error = (id: string, errorCode: string): Xml =>
  `<bpmn:error id="${id}" errorCode="${escape(errorCode)}" />`;

export const inputs = (mappings: Record<string, string>): Xml => ioMapping('input', mappings);

export const outputs = (mappings: Record<string, string>): Xml => ioMapping('output', mappings);

export const headers = (values: Record<string, string>): Xml =>
  `<zeebe:taskHeaders>${Object.entries(values)
    .map(([key, value]) => `<zeebe:header key="${key}" value="${escape(value)}" />`)
    .join('')}</zeebe:taskHeaders>`;

export const completingListeners = (...types: string[]): Xml =>
  `<zeebe:taskListeners>${types
    .map((type) => `<zeebe:taskListener eventType="completing" type="${escape(type)}" />`)
    .join('')}</zeebe:taskListeners>`;

/** Event and job type of each. */
export const taskListeners = (...listeners: [event: string, type: string][]): Xml =>
  `<zeebe:taskListeners>${listeners
    .map(([event, type]) => `<zeebe:taskListener eventType="${event}" type="${escape(type)}" />`)
    .join('')}</zeebe:taskListeners>`;

/** Event and job type of each. */
export const executionListeners = (...listeners: [event: string, type: string][]): Xml =>
  `<zeebe:executionListeners>${listeners
    .map(([event, type]) => `<zeebe:executionListener eventType="${event}" type="${escape(type)}" />`)
    .join('')}</zeebe:executionListeners>`;

// helpers

function trigger(type: TriggerType, ref?: string): Xml {
  return `<bpmn:${type}EventDefinition${ref === undefined ? '' : ` ${type}Ref="${ref}"`} />`;
}

function timerDefinition({ date, duration, cycle }: TimerXml): Xml {
  const given = Object.entries({ timeDate: date, timeDuration: duration, timeCycle: cycle });
  const times = given.map(([name, text]) =>
    text === undefined
      ? ''
      : `<bpmn:${name} xsi:type="bpmn:tFormalExpression">${escape(text)}</bpmn:${name}>`,
  );
  return `<bpmn:timerEventDefinition>${times.join('')}</bpmn:timerEventDefinition>`;
}

function boundaryEvent({ id, on, interrupting = true, extensions = '' }: Boundary, definition: Xml): Xml {
  return `<bpmn:boundaryEvent id="${id}" attachedToRef="${on}" cancelActivity="${interrupting}">${extend(extensions)}${definition}</bpmn:boundaryEvent>`;
}

/** Target to source, in the order of the mappings. */
function ioMapping(direction: 'input' | 'output', mappings: Record<string, string>): Xml {
  const parameters = Object.entries(mappings).map(
    ([target, source]) => `<zeebe:${direction} source="${escape(source)}" target="${target}" />`,
  );
  return `<zeebe:ioMapping>${parameters.join('')}</zeebe:ioMapping>`;
}

function extend(extensions: Xml): Xml {
  return extensions === '' ? '' : `<bpmn:extensionElements>${extensions}</bpmn:extensionElements>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
