import { BpmnModdle } from 'bpmn-moddle';
import { isVanCompartiment } from '../../../domain/monitor/compartiment.js';
import type { Deps } from '../../deps.js';
import { keepShortly } from '../keep-shortly.js';

/** One element of a process as it was drawn. */
export interface Modelelement {
  elementId: string;
  /** Empty when it was drawn without. */
  naam: string;
  /** As the engine calls it: `USER_TASK`. */
  type: string;
  /** When a timer of it goes off, as it was written. */
  timer: Modeltimer | null;
  /** The element on whose border it stands. */
  aan: string | null;
}

export interface Modeltimer {
  soort: 'moment' | 'duur' | 'herhaling';
  uitdrukking: string;
}

export interface Model {
  xml: string;
  /** In the order of the file; those of the compartment of police and OM are not among them (INV8). */
  elementen: readonly Modelelement[];
}

/** The part of a parsed model that is looked at. */
interface Drawn {
  $type: string;
  id?: string;
  name?: string;
  triggeredByEvent?: boolean;
  attachedToRef?: { id?: string };
  flowElements?: Drawn[];
  rootElements?: Drawn[];
  eventDefinitions?: {
    $type: string;
    timeDate?: { body?: string };
    timeDuration?: { body?: string };
    timeCycle?: { body?: string };
  }[];
}

/** A model that was released never changes; this keeps what many look at. */
const UUR = 3_600_000;

/** A process as it was released. */
export function readModel(deps: Pick<Deps, 'monitor' | 'clock'>, definitieKey: string): Promise<Model> {
  return keepShortly(deps, { naam: `model ${definitieKey}`, ms: UUR }, async () => {
    const xml = await deps.monitor.readModel(definitieKey);
    return { xml, elementen: await elementenIn(xml) };
  });
}

/** Every flow node of the processes in a file, those of subprocesses behind the subprocess. */
export async function elementenIn(xml: string): Promise<Modelelement[]> {
  const { rootElement } = await new BpmnModdle().fromXML(xml);
  const processes = ((rootElement as unknown as Drawn).rootElements ?? []).filter(
    ({ $type }) => $type === 'bpmn:Process',
  );
  return processes.flatMap(nodesIn).filter(({ elementId }) => !isVanCompartiment(elementId));
}

function nodesIn(container: Drawn): Modelelement[] {
  return (container.flowElements ?? [])
    .filter(({ $type }) => NODE.test($type))
    .flatMap((drawn) => [toElement(drawn), ...nodesIn(drawn)]);
}

const NODE = /(Task|Event|Gateway|SubProcess|CallActivity)$/;

function toElement(drawn: Drawn): Modelelement {
  const elementId = drawn.id ?? '';
  return {
    elementId,
    naam: drawn.name ?? '',
    type: drawn.triggeredByEvent === true ? 'EVENT_SUB_PROCESS' : typeOf(drawn.$type),
    timer: timerOf(drawn),
    aan: drawn.attachedToRef?.id ?? null,
  };
}

/** `bpmn:UserTask` is `USER_TASK`. */
const typeOf = (type: string): string =>
  type
    .replace('bpmn:', '')
    .replaceAll(/(?<=[a-z])(?=[A-Z])/g, '_')
    .toUpperCase();

function timerOf({ eventDefinitions = [] }: Drawn): Modeltimer | null {
  const timer = eventDefinitions.find(({ $type }) => $type === 'bpmn:TimerEventDefinition');
  const { timeDate, timeDuration, timeCycle } = timer ?? {};
  if (timeDate?.body !== undefined) return { soort: 'moment', uitdrukking: timeDate.body };
  if (timeDuration?.body !== undefined) return { soort: 'duur', uitdrukking: timeDuration.body };
  return timeCycle?.body === undefined ? null : { soort: 'herhaling', uitdrukking: timeCycle.body };
}
