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

/**
 * Lets the inclusive gateways of a scope go on whose tokens have all come. When none has them and nothing but joins
 * that wait for each other could still bring one, the first of those goes on: the documentation counts active elements
 * only, and a gateway is not active while it waits (inclusive-gateways.md).
 */
export function recheckJoins(work: Work, scopeKey: ScopeKey): void {
  const running = instanceOfScope(work, scopeKey);
  if (running === undefined) return;
  let isWaiting = true;
  for (const element of running.process.inclusiveJoins) {
    const consumedFlowIds = joinedFlows(work, running, scopeKey, element);
    if (consumedFlowIds.length === 0) continue;
    join(work, running, { element, scopeKey, consumedFlowIds });
    isWaiting = false;
  }
  const stalled = isWaiting ? firstStalled(work, running, scopeKey) : undefined;
  if (stalled !== undefined)
    join(work, running, { element: stalled.gateway, scopeKey, consumedFlowIds: stalled.taken });
}

/**
 * The flows whose tokens an inclusive gateway joins now: one of each that has any, once every flow has or no path leads
 * to the others any more from where something still runs or waits. None while it waits.
 */
export function joinedFlows(
  work: Work,
  { process }: Running,
  scopeKey: ScopeKey,
  gateway: InclusiveGateway,
): readonly string[] {
  const tokens = tokensIn(work, scopeKey);
  const taken = gateway.incoming.filter((flowId) => hasToken(tokens, flowId));
  if (taken.length === 0 || taken.length === gateway.incoming.length) return taken;
  const before = leadingTo(gateway, tokens, process);
  const isUnderway = Object.keys(tokens).some((flowId) => before.flows.has(flowId));
  return isUnderway || isRunning(work, scopeKey, before) ? [] : taken;
}

// helpers

type Tokens = Readonly<Record<string, number>>;

function tokensIn(work: Work, scopeKey: ScopeKey): Tokens {
  return work.state.tokens.get(scopeKey)?.flows ?? {};
}

function hasToken(tokens: Tokens, flowId: string): boolean {
  return ownValue(tokens, flowId) !== undefined;
}

function join(
  work: Work,
  running: Running,
  entered: { element: InclusiveGateway; scopeKey: ScopeKey; consumedFlowIds: readonly string[] },
): void {
  const { key } = enterElement(work, running, entered);
  work.enqueue({ do: 'activate', elementInstanceKey: key });
}

function isRunning(work: Work, scopeKey: ScopeKey, { elements }: Before): boolean {
  return work.state.elementInstances.byScope
    .get(scopeKey)
    .some((key) => elements.has(work.state.elementInstances.get(key)?.elementId ?? ''));
}

interface Stalled {
  readonly gateway: InclusiveGateway;
  readonly taken: readonly string[];
  readonly before: Before;
}

/** Of the joins that only other joins hold up, the first that no other comes before. */
function firstStalled(work: Work, { process }: Running, scopeKey: ScopeKey): Stalled | undefined {
  const tokens = tokensIn(work, scopeKey);
  const moving = Object.keys(tokens).filter((flowId) => !isWaitingAtJoin(flowId, tokens, process));
  const stalled = process.inclusiveJoins.flatMap((gateway): Stalled[] => {
    const taken = gateway.incoming.filter((flowId) => hasToken(tokens, flowId));
    if (taken.length === 0) return [];
    const before = leadingTo(gateway, tokens, process);
    const isHeldUp = moving.some((flowId) => before.flows.has(flowId)) || isRunning(work, scopeKey, before);
    return isHeldUp ? [] : [{ gateway, taken, before }];
  });
  return stalled.find(({ gateway, before }) =>
    stalled.every((other) => !before.elements.has(other.gateway.id) || other.before.elements.has(gateway.id)),
  );
}

/** Whether the token on a flow has come to a gateway that waits for others; anything else takes it at once. */
function isWaitingAtJoin(flowId: string, tokens: Tokens, process: ExecutableProcess): boolean {
  const target = process.elements.get(process.flows.get(flowId)?.targetId ?? '');
  if (target?.kind === 'inclusiveGateway') return target.incoming.length > 1;
  return target?.kind === 'parallelGateway' && !target.incoming.every((id) => hasToken(tokens, id));
}

interface Before {
  readonly flows: ReadonlySet<string>;
  readonly elements: ReadonlySet<string>;
}

/** Everything from which a token can come to a gateway over a flow that has none, without passing it before. */
function leadingTo(gateway: InclusiveGateway, tokens: Tokens, process: ExecutableProcess): Before {
  const open = gateway.incoming.filter((flowId) => !hasToken(tokens, flowId));
  const flows = new Set(open);
  const elements = new Set<string>();
  const waiting = [...open];
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
