import type {
  BpmnEventBasedGateway,
  BpmnExclusiveGateway,
  BpmnInclusiveGateway,
  BpmnParallelGateway,
} from 'bpmn-moddle/types';
import type { ModdleElement } from 'moddle';
import type { EventBasedGateway, ExclusiveGateway, InclusiveGateway, ParallelGateway } from './executable.js';
import { Extensions } from './extensions.js';
import { readBase } from './read-context.js';
import type { ReadContext } from './read-context.js';

export function readExclusiveGateway(
  gateway: ModdleElement<BpmnExclusiveGateway>,
  context: ReadContext,
): ExclusiveGateway {
  const extensions = new Extensions(gateway);
  const base = readBase(gateway, 'EXCLUSIVE_GATEWAY', 'none', extensions, context);
  extensions.refuseUnread(context.problems);
  return { ...base, kind: 'exclusiveGateway', defaultFlowId: gateway.default?.id ?? null };
}

export function readInclusiveGateway(
  gateway: ModdleElement<BpmnInclusiveGateway>,
  context: ReadContext,
): InclusiveGateway {
  const extensions = new Extensions(gateway);
  const base = readBase(gateway, 'INCLUSIVE_GATEWAY', 'none', extensions, context);
  extensions.refuseUnread(context.problems);
  return { ...base, kind: 'inclusiveGateway', defaultFlowId: gateway.default?.id ?? null };
}

export function readParallelGateway(
  gateway: ModdleElement<BpmnParallelGateway>,
  context: ReadContext,
): ParallelGateway {
  const extensions = new Extensions(gateway);
  const base = readBase(gateway, 'PARALLEL_GATEWAY', 'none', extensions, context);
  extensions.refuseUnread(context.problems);
  return { ...base, kind: 'parallelGateway' };
}

export function readEventBasedGateway(
  gateway: ModdleElement<BpmnEventBasedGateway>,
  context: ReadContext,
): EventBasedGateway {
  const extensions = new Extensions(gateway);
  const base = readBase(gateway, 'EVENT_BASED_GATEWAY', 'none', extensions, context);
  extensions.refuseUnread(context.problems);
  if (gateway.instantiate)
    context.problems.add(gateway.id, 'a gateway that starts the process is not supported');
  if (base.outgoing.length < 2) context.problems.add(gateway.id, 'must have at least two outgoing flows');
  return { ...base, kind: 'eventBasedGateway' };
}
