import { evaluateText } from '../behavior/evaluate.js';
import { broadcastSignal } from '../behavior/signals.js';
import { localVariables } from '../behavior/variables.js';
import type { SignalThrowEvent } from '../model/executable-events.js';
import type { ElementBehavior } from './element-behavior.js';

/** Broadcasts a signal with the local variables of the event (signal-events.md). */
export const signalThrowEvent: ElementBehavior<SignalThrowEvent> = {
  activate(work, visit) {
    const signalName = evaluateText(work, visit.element.signalName, visit.key, 'the signal name');
    broadcastSignal(work, signalName, localVariables(work.state, visit.key));
    work.enqueue({ do: 'complete', elementInstanceKey: visit.key });
  },
};
