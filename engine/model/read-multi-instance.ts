import type { BpmnFlowElement, BpmnMultiInstanceLoopCharacteristics } from 'bpmn-moddle/types';
import type { ModdleElement } from 'moddle';
import type { MultiInstanceBody, SingleActivity } from './executable.js';
import { Extensions } from './extensions.js';
import type { ReadContext } from './read-context.js';
import { readFeel } from './read-value.js';

/** Puts an activity into its multi-instance body, if it is marked as one (multi-instance.md). */
export function readMultiInstance(
  node: ModdleElement<BpmnFlowElement>,
  activity: SingleActivity,
  { problems }: ReadContext,
): SingleActivity | MultiInstanceBody {
  const { loopCharacteristics: loop } = node as { loopCharacteristics?: { $type: string } };
  if (loop === undefined) return activity;
  if (loop.$type !== 'bpmn:MultiInstanceLoopCharacteristics') {
    problems.add(node.id, `<${loop.$type}> is not supported`);
    return activity;
  }
  const marker = loop as ModdleElement<BpmnMultiInstanceLoopCharacteristics>;
  const extensions = new Extensions(marker);
  const collections = extensions.get('zeebe:LoopCharacteristics');
  extensions.refuseUnread(problems);
  const feel = (text: string | undefined, what: string) =>
    text === undefined || text.trim() === '' ? null : readFeel(text, { elementId: node.id, what }, problems);
  const inputCollection = feel(collections?.inputCollection, 'input collection');
  if (!collections?.inputCollection) problems.add(node.id, 'must have an input collection');
  const outputCollection = collections?.outputCollection || null;
  const outputElement = feel(collections?.outputElement, 'output element');
  if ((outputCollection === null) !== (outputElement === null))
    problems.add(node.id, 'must have both an output collection and an output element, or neither');
  const { body } = (marker.completionCondition ?? {}) as { body?: string };
  const completionCondition = feel(body, 'completion condition');
  if (inputCollection === null) return activity;
  return {
    ...activity,
    kind: 'multiInstanceBody',
    elementType: 'MULTI_INSTANCE_BODY',
    inputs: [],
    outputs: [],
    startListeners: [],
    endListeners: [],
    inner: Object.freeze({ ...activity, incoming: [], outgoing: [] }),
    isSequential: marker.isSequential === true,
    inputCollection,
    inputElement: collections?.inputElement || null,
    outputCollection,
    outputElement,
    completionCondition,
  };
}
