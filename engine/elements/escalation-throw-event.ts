import { throwEscalation } from '../behavior/errors.js';
import { evaluateText } from '../behavior/evaluate.js';
import type { EscalationThrowEvent } from '../model/executable-events.js';
import type { ElementBehavior } from './element-behavior.js';

/** Escalates outwards and goes on, unless what catches it interrupts this very event (escalation-events.md). */
export const escalationThrowEvent: ElementBehavior<EscalationThrowEvent> = {
  activate(work, visit) {
    const code = evaluateText(work, visit.element.escalationCode, visit.key, 'the escalation code');
    work.enqueue({ do: 'complete', elementInstanceKey: visit.key });
    throwEscalation(work, visit, code);
  },
};
