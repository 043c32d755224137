import { evaluateFeel } from '../behavior/evaluate.js';
import { StepStuck } from '../behavior/incidents.js';
import { enterIteration, enterIterations } from '../behavior/multi-instance.js';
import { localVariables, propagateVariables, setLocalVariables } from '../behavior/variables.js';
import { elementFacts } from '../behavior/visit.js';
import type { MultiInstanceBody } from '../model/executable.js';
import type { ElementBehavior } from './element-behavior.js';

/** Does its activity once for each item of a list, side by side or one after the other (multi-instance.md). */
export const multiInstanceBody: ElementBehavior<MultiInstanceBody> = {
  activate(work, visit) {
    const { inputCollection, outputCollection, isSequential } = visit.element;
    const items = evaluateFeel(work, inputCollection, visit.key, 'EXTRACT_VALUE_ERROR');
    if (!Array.isArray(items))
      throw new StepStuck('EXTRACT_VALUE_ERROR', 'Expected the input collection to be a list');
    work.emit({ type: 'multiInstanceStarted', ...elementFacts(visit), items });
    if (outputCollection !== null)
      setLocalVariables(work, visit.key, { [outputCollection]: items.map(() => null) });
    if (items.length === 0) work.enqueue({ do: 'complete', elementInstanceKey: visit.key });
    else if (isSequential) enterIteration(work, visit);
    else enterIterations(work, visit);
  },

  finish(work, visit) {
    const { outputCollection } = visit.element;
    if (outputCollection === null) return;
    const collected = localVariables(work.state, visit.key)[outputCollection] ?? [];
    propagateVariables(work, visit.scopeKey, { [outputCollection]: collected });
  },
};
