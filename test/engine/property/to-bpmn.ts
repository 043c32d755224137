import {
  callActivity,
  chain,
  completingListeners,
  decisionTask,
  definitions,
  end,
  error,
  errorBoundary,
  escalation,
  escalationBoundary,
  eventGateway,
  eventSubProcess,
  exclusive,
  executionListeners,
  flow,
  inclusive,
  message,
  messageBoundary,
  multiInstance,
  outputs,
  parallel,
  process,
  receiveTask,
  script,
  serviceTask,
  signal,
  signalBoundary,
  start,
  subProcess,
  task,
  timedStart,
  timerBoundary,
  triggeredStart,
  userTask,
} from '../support/bpmn.js';
import type { Xml } from '../support/bpmn.js';
import { drawCatch, drawEnd, drawThrow, ioMapping, mapped, timerOf } from './draw-events.js';
import { toFeel } from './expression.js';
import { CODES, CORRELATION_VARIABLE, counterOf, indexes, isEnough, MESSAGES, SIGNALS } from './names.js';
import type { Activity, Block, Boundary, Conditional, Handler, Inside, Model } from './process-model.js';
import { reachesEnd } from './process-model.js';

/** The BPMN of all processes of a model, in one file. */
export function toBpmn(model: Model): Xml {
  return definitions(
    ...CODES.flatMap((code) => [error(`error-${code}`, code), escalation(`escalation-${code}`, code)]),
    ...MESSAGES.map((name) => message(`message-${name}`, name, `= ${CORRELATION_VARIABLE}`)),
    ...SIGNALS.map((name) => signal(`signal-${name}`, name)),
    ...model.map(({ id, ...inside }) => process(id, ...contentOf(id, inside, start(`${id}-start`)))),
  );
}

// helpers

/** A block with its one way in and, unless every way ends in it, its one way out. */
interface Drawn {
  readonly entry: string;
  readonly exit: string | null;
  readonly xml: Xml;
}

function contentOf(id: string, { body, handlers }: Inside, begin: Xml): Xml[] {
  const drawn = draw(body);
  return [
    begin,
    flow(`${id}-start`, drawn.entry),
    drawn.xml,
    closeOff(drawn, `${id}-end`),
    ...handlers.map(drawHandler),
  ];
}

/** Gives a way that is still open an end event. */
function closeOff({ exit }: Drawn, endId: string): Xml {
  return exit === null ? '' : end(endId) + flow(exit, endId);
}

function draw(block: Block): Drawn {
  switch (block.kind) {
    case 'sequence':
      return block.blocks.map(draw).reduce(after);
    case 'activity':
      return drawActivity(block);
    case 'exclusive':
      return drawChoice(block, exclusive);
    case 'inclusive':
      return drawChoice(block, inclusive);
    case 'parallel': {
      const branches = block.branches.map((body) => ({ condition: null, body }));
      return drawGateways(block.id, { split: parallel(block.id), join: parallel, branches });
    }
    case 'race': {
      const events = block.branches.map(({ event, body }) => ({
        condition: null,
        body: { kind: 'sequence' as const, blocks: [event, body] },
      }));
      const split = eventGateway(block.id, ...block.branches.map(({ event }) => event.id));
      return drawGateways(block.id, { split, join: exclusive, branches: events });
    }
    case 'loop': {
      const { id, times } = block;
      const body = draw(block.body);
      const counter = counterOf(id);
      const xml =
        exclusive(id) +
        body.xml +
        task('scriptTask', `${id}-count`, script(`= ${toFeel({ is: 'counted', name: counter })}`, counter)) +
        exclusive(`${id}-enough`, `${id}-enough-${id}`) +
        exclusive(`${id}-out`) +
        chain(id, body.entry) +
        chain(body.exit ?? '', `${id}-count`, `${id}-enough`, id) +
        flow(`${id}-enough`, `${id}-out`, `= ${toFeel(isEnough(counter, times))}`);
      return { entry: id, exit: `${id}-out`, xml };
    }
    case 'catch':
      return alone(block.id, drawCatch(block));
    case 'throw':
      return alone(block.id, drawThrow(block));
    case 'end':
      return { entry: block.id, exit: null, xml: drawEnd(block) };
  }
}

function alone(id: string, xml: Xml): Drawn {
  return { entry: id, exit: id, xml };
}

function after(before: Drawn, next: Drawn): Drawn {
  if (before.exit === null) return before;
  return { entry: before.entry, exit: next.exit, xml: before.xml + flow(before.exit, next.entry) + next.xml };
}

function drawChoice(
  { id, branches }: { id: string; branches: readonly Conditional[] },
  gateway: (id: string, defaultFlow?: string) => Xml,
): Drawn {
  const otherwise = branches.find(({ condition }) => condition === null);
  const split = gateway(id, otherwise && `${id}-${draw(otherwise.body).entry}`);
  return drawGateways(id, { split, join: gateway, branches });
}

function drawGateways(
  id: string,
  { split, join, branches }: { split: Xml; join: (id: string) => Xml; branches: readonly Conditional[] },
): Drawn {
  const drawn = branches.map(({ body, condition }) => ({ ...draw(body), condition }));
  const open = drawn.filter(({ exit }) => exit !== null);
  const xml =
    split +
    drawn
      .map(({ entry, condition }) =>
        flow(id, entry, condition === null ? undefined : `= ${toFeel(condition)}`),
      )
      .join('') +
    drawn.map((branch) => branch.xml).join('') +
    (open.length === 0 ? '' : join(`${id}-join`)) +
    open.map(({ exit }) => flow(exit ?? '', `${id}-join`)).join('');
  return { entry: id, exit: open.length === 0 ? null : `${id}-join`, xml };
}

/** The activity, its boundary events and where their ways go. */
function drawActivity(activity: Activity): Drawn {
  const { id, multi, boundaries } = activity;
  const once = drawOnce(activity);
  const element =
    multi === null
      ? once
      : multiInstance(once, {
          items: `= ${toFeel(multi.items)}`,
          item: 'item',
          sequential: multi.sequential,
          ...(multi.collects === null
            ? {}
            : { results: multi.collects.collection, result: `= ${multi.collects.variable}` }),
          ...(multi.until === null ? {} : { until: `= ${toFeel(multi.until)}` }),
        });
  const returning = boundaries.some(({ returns, body }) => returns && reachesEnd(body));
  const exit = returning ? `${id}-on` : id;
  const xml =
    element +
    (returning ? exclusive(exit) + flow(id, exit) : '') +
    boundaries.map((boundary) => drawBoundary(boundary, id, exit)).join('');
  return { entry: id, exit, xml };
}

function drawOnce({ id, work, inputs: given, outputs: taken, listeners }: Activity): Xml {
  const extensions = `${ioMapping(given, taken)}${executionListeners(
    ...indexes(listeners.start).map((index): [string, string] => ['start', `${id}-start${index}`]),
    ...indexes(listeners.end).map((index): [string, string] => ['end', `${id}-end${index}`]),
  )}`;
  switch (work.type) {
    case 'service':
      return serviceTask(id, id, extensions, '2');
    case 'plain':
      return task('task', id, extensions);
    case 'user':
      return userTask(
        id,
        extensions +
          completingListeners(
            ...indexes(work.completingListeners).map((index) => `${id}-completing${index}`),
          ),
      );
    case 'script':
      return task('scriptTask', id, script(`= ${toFeel(work.source)}`, work.result) + extensions);
    case 'decision':
      return decisionTask(id, 'next', work.result, extensions);
    case 'receive':
      return receiveTask(id, `message-${work.message}`, extensions);
    case 'subProcess':
      return subProcess(id, contentOf(id, work.inside, start(`${id}-start`)), extensions);
    case 'call':
      return callActivity(id, work.processId, `propagateAllChildVariables="${work.propagate}"`, extensions);
  }
}

function drawBoundary(
  { id, trigger, interrupting, outputs: mappings, body, returns }: Boundary,
  on: string,
  back: string,
): Xml {
  const boundary = { id, on, interrupting, extensions: mapped(outputs, mappings) };
  const drawn = draw(body);
  const way = flow(id, drawn.entry) + drawn.xml;
  const rest = returns && drawn.exit !== null ? flow(drawn.exit, back) : closeOff(drawn, `${id}-end`);
  const event = () => {
    switch (trigger.type) {
      case 'timer':
        return timerBoundary(boundary, timerOf(trigger));
      case 'message':
        return messageBoundary(boundary, `message-${trigger.name}`);
      case 'signal':
        return signalBoundary(boundary, `signal-${trigger.name}`);
      case 'error':
        return errorBoundary(boundary, trigger.code === null ? undefined : `error-${trigger.code}`);
      case 'escalation':
        return escalationBoundary(boundary, trigger.code === null ? undefined : `escalation-${trigger.code}`);
    }
  };
  return event() + way + rest;
}

function drawHandler({ id, trigger, interrupting, inside }: Handler): Xml {
  const ref = (name: string | null) => (name === null ? undefined : `${trigger.type}-${name}`);
  const begin =
    trigger.type === 'timer'
      ? timedStart(`${id}-start`, timerOf(trigger), interrupting)
      : triggeredStart(`${id}-start`, trigger.type, ref('name' in trigger ? trigger.name : trigger.code), {
          interrupting,
        });
  return eventSubProcess(id, contentOf(id, inside, begin));
}
