import type { ScopeKey } from '../keys.js';
import type { ExecutableElement, ExecutableProcess, InclusiveGateway } from '../model/executable.js';
import { ownValue } from '../state/own-value.js';
import { enterElement } from './enter.js';
import { instanceOfScope } from './visit.js';
import type { Running } from './visit.js';
import type { Work } from './work.js';

/** Whether a token waits in the scope at an inclusive gateway: what ends elsewhere may be what it waited for. */
export function hasWaitingJoins(work: Work, { process }: Running, scopeKey: ScopeKey): boolean {
  const tokens = work.state.tokens.get(scopeKey)?.flows;
  if (tokens === undefined) return false;
  return process.inclusiveJoins.some(({ incoming }) =>
    incoming.some((flowId) => ownValue(tokens, flowId) !== undefined),
  );
}

/** Lets the inclusive gateways of a scope go on whose tokens have all come. */
export function recheckJoins(work: Work, scopeKey: ScopeKey): void {
  const running = instanceOfScope(work, scopeKey);
  if (running === undefined) return;
  for (const element of running.process.inclusiveJoins) {
    const consumedFlowIds = joinedFlows(work, running, scopeKey, element);
    if (consumedFlowIds.length === 0) continue;
    const { key } = enterElement(work, running, { element, scopeKey, consumedFlowIds });
    work.enqueue({ do: 'activate', elementInstanceKey: key });
  }
}

/**
 * The flows whose tokens an inclusive gateway joins now: one of each that has any, once every flow has or no path leads
 * to the others any more from where something still runs. None while it waits (inclusive-gateways.md).
 */
export function joinedFlows(
  work: Work,
  { process }: Running,
  scopeKey: ScopeKey,
  gateway: InclusiveGateway,
): readonly string[] {
  const tokens = work.state.tokens.get(scopeKey)?.flows;
  const hasToken = (flowId: string) => ownValue(tokens, flowId) !== undefined;
  const taken = gateway.incoming.filter(hasToken);
  const open = gateway.incoming.filter((flowId) => !hasToken(flowId));
  if (taken.length === 0 || open.length === 0) return taken;

  const before = leadingTo(open, gateway, process);
  const isRunning = work.state.elementInstances.byScope
    .get(scopeKey)
    .some((key) => before.elements.has(work.state.elementInstances.get(key)?.elementId ?? ''));
  const isUnderway = Object.keys(tokens ?? {}).some((flowId) => before.flows.has(flowId));
  return isRunning || isUnderway ? [] : taken;
}

// helpers

/** Everything from which a token can come over one of these flows without passing the gateway itself. */
function leadingTo(flowIds: readonly string[], gateway: InclusiveGateway, process: ExecutableProcess) {
  const flows = new Set(flowIds);
  const elements = new Set<string>();
  const waiting = [...flowIds];
  for (let flowId = waiting.pop(); flowId !== undefined; flowId = waiting.pop()) {
    const sources = [process.flows.get(flowId)?.sourceId ?? ''];
    for (let id = sources.pop(); id !== undefined; id = sources.pop()) {
      const element = process.elements.get(id);
      if (element === undefined || id === gateway.id || elements.has(id)) continue;
      elements.add(id);
      sources.push(...besides(element, process));
      for (const incoming of element.incoming) {
        if (!flows.has(incoming)) waiting.push(incoming);
        flows.add(incoming);
      }
    }
  }
  return { flows, elements };
}

/** Where a token can come from to an element without a flow: the activity of a boundary event, the throw of a link. */
function besides(element: ExecutableElement, process: ExecutableProcess): string[] {
  if (element.kind === 'boundaryEvent') return [element.attachedToId];
  if (element.kind !== 'linkCatch') return [];
  return [...process.elements.values()]
    .filter((other) => other.kind === 'linkThrow' && other.linkName === element.linkName)
    .map(({ id }) => id);
}
