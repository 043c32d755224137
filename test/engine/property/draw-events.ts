import {
  catchEvent,
  catchTimer,
  end,
  errorEnd,
  inputs,
  outputs,
  terminateEnd,
  throwEnd,
  throwEvent,
} from '../support/bpmn.js';
import type { TimerXml, Xml } from '../support/bpmn.js';
import { toFeel } from './expression.js';
import type { Awaiting, Ending, Mappings, Throwing, Waiting } from './process-model.js';

export function drawCatch({ id, trigger, outputs: mappings }: Awaiting): Xml {
  const extensions = mapped(outputs, mappings);
  if (trigger.type !== 'timer')
    return catchEvent(id, trigger.type, `${trigger.type}-${trigger.name}`, extensions);
  return catchTimer(id, timerOf(trigger));
}

export function drawThrow({ id, throws }: Throwing): Xml {
  if (throws.type === 'none') return throwEvent(id, null);
  return throwEvent(id, throws.type, `${throws.type}-${throws.name}`);
}

export function drawEnd({ id, throws }: Ending): Xml {
  switch (throws.type) {
    case 'none':
      return end(id);
    case 'terminate':
      return terminateEnd(id);
    case 'error':
      return errorEnd(id, `error-${throws.name}`);
    default:
      return throwEnd(id, throws.type, `${throws.type}-${throws.name}`);
  }
}

export function timerOf({ seconds, repeats }: Extract<Waiting, { type: 'timer' }>): TimerXml {
  return repeats === null ? { duration: `PT${seconds}S` } : { cycle: `R${repeats}/PT${seconds}S` };
}

export function ioMapping(given: Mappings, taken: Mappings): Xml {
  if (given.length + taken.length === 0) return '';
  const inside = (xml: Xml) => xml.replace(/<\/?zeebe:ioMapping>/g, '');
  return `<zeebe:ioMapping>${inside(mapped(inputs, given))}${inside(mapped(outputs, taken))}</zeebe:ioMapping>`;
}

export function mapped(write: (mappings: Record<string, string>) => Xml, mappings: Mappings): Xml {
  if (mappings.length === 0) return '';
  return write(Object.fromEntries(mappings.map(([target, source]) => [target, `= ${toFeel(source)}`])));
}
