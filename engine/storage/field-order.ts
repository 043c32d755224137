import type { EngineEvent } from '../events/event.js';

type EventType = EngineEvent['type'];
type FieldOf<Type extends EventType> = Exclude<keyof Extract<EngineEvent, { type: Type }>, 'type'>;

const instance = [
  'processInstanceKey',
  'rootProcessInstanceKey',
  'processDefinitionKey',
  'processDefinitionId',
  'processDefinitionVersion',
] as const;
const element = [
  ...instance,
  'elementInstanceKey',
  'elementId',
  'elementName',
  'elementType',
  'scopeKey',
] as const;
const job = ['jobKey', 'processInstanceKey', 'elementInstanceKey'] as const;
const variable = [...instance, 'variableKey', 'scopeKey', 'name', 'value'] as const;

/**
 * The events that a log holds most of, with their fields in the order in which `event-text.ts` writes them without their
 * names. Logs on disk are read by these lists: a list that was released never changes. A new field is written with its
 * name, and so is every event that has no list.
 */
export const FIELD_ORDER = {
  elementActivated: [...element, 'consumedFlowIds'],
  elementCompleted: element,
  elementTerminated: element,
  sequenceFlowTaken: [...instance, 'sequenceFlowId', 'scopeKey'],
  variableCreated: variable,
  variableUpdated: variable,
  jobCreated: [
    ...element,
    'jobKey',
    'jobType',
    'kind',
    'listenerEventType',
    'retries',
    'customHeaders',
    'userTaskKey',
    'tags',
  ],
  jobActivated: [...job, 'worker', 'deadline'],
  jobCompleted: [...job, 'isDenied', 'deniedReason'],
  processInstanceCompleted: instance,
} as const satisfies { readonly [Type in EventType]?: readonly FieldOf<Type>[] };
