import { evaluateFeel } from '../behavior/evaluate.js';
import { takePayload } from '../behavior/mappings.js';
import type { ScriptTask } from '../model/executable.js';
import type { ElementBehavior } from './element-behavior.js';

/** Evaluates its FEEL expression and keeps the result under the name of its variable (script-tasks.md). */
export const scriptTask: ElementBehavior<ScriptTask> = {
  activate(work, visit) {
    const { script, resultVariable } = visit.element;
    const result = evaluateFeel(work, script, visit.key, 'EXTRACT_VALUE_ERROR');
    takePayload(work, visit, { [resultVariable]: result });
    work.enqueue({ do: 'complete', elementInstanceKey: visit.key });
  },
};
