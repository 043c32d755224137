import type { BpmnFlowElement, BpmnSequenceFlow, BpmnSubProcess } from 'bpmn-moddle/types';
import type { ModdleElement } from 'moddle';
import type { ExecutableFlow } from './executable.js';
import type { Problems } from './problems.js';
import { readFeel } from './read-value.js';

/** Reads the sequence flows of a process, those in its subprocesses included. */
export function readFlows(
  flowElements: readonly ModdleElement<BpmnFlowElement>[],
  problems: Problems,
): ExecutableFlow[] {
  const here = new Set(flowElements.map(({ id }) => id));
  return flowElements.flatMap((node) => {
    if (node.$type === 'bpmn:SubProcess') {
      return readFlows((node as ModdleElement<BpmnSubProcess>).flowElements ?? [], problems);
    }
    return node.$type === 'bpmn:SequenceFlow' ? [readFlow(node, here, problems)] : [];
  });
}

// helpers

function readFlow(
  flow: ModdleElement<BpmnSequenceFlow>,
  here: ReadonlySet<string | undefined>,
  problems: Problems,
): ExecutableFlow {
  const sourceId = flow.sourceRef?.id ?? '';
  const targetId = flow.targetRef?.id ?? '';
  if (!here.has(sourceId) || !here.has(targetId)) {
    problems.add(flow.id, 'a sequence flow must join two elements of the same process or subprocess');
  }
  const body = (flow.conditionExpression as { body?: string } | undefined)?.body;
  return {
    id: flow.id ?? '',
    sourceId,
    targetId,
    condition:
      body === undefined ? null : readFeel(body, { elementId: flow.id, what: 'condition' }, problems),
  };
}
