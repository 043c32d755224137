import { boundDefinition } from '../behavior/bindings.js';
import { evaluateText } from '../behavior/evaluate.js';
import { StepStuck } from '../behavior/incidents.js';
import { createInstance } from '../behavior/process-instances.js';
import { allVisibleVariables, localVariables } from '../behavior/variables.js';
import { visitOf } from '../behavior/visit.js';
import type { Visit } from '../behavior/visit.js';
import type { Work } from '../behavior/work.js';
import type { CallActivity } from '../model/executable.js';
import type { ElementBehavior } from './element-behavior.js';

/** A process that calls itself without end stops here, with an incident. */
const DEEPEST_CALL = 200;

/** Creates an instance of another process and waits for it (call-activities.md). */
export const callActivity: ElementBehavior<CallActivity> = {
  activate(work, visit) {
    const { element } = visit;
    const processId = evaluateText(work, element.processId, visit.key, 'the process id');
    const definition = boundDefinition(work, visit, processId, element.binding);
    if (definition === undefined) throw stuck(`Expected process '${processId}' to be deployed`);
    const start = work.models.process(definition.key).noneStart;
    if (start === null) throw stuck(`Expected process '${processId}' to have a none start event`);
    if (depthOf(work, visit) >= DEEPEST_CALL)
      throw stuck(`Processes call each other more than ${DEEPEST_CALL} deep`);
    createInstance(work, {
      definition,
      start,
      variables: element.propagateAllParentVariables
        ? allVisibleVariables(work.state, visit.key)
        : localVariables(work.state, visit.key),
      tags: visit.instance.tags,
      caller: { running: visit, elementInstanceKey: visit.key },
    });
  },
};

// helpers

function stuck(message: string): StepStuck {
  return new StepStuck('CALLED_ELEMENT_ERROR', message);
}

function depthOf(work: Work, visit: Visit): number {
  let depth = 1;
  for (let caller = visit.instance.parentElementInstanceKey; caller !== null; depth += 1) {
    caller = visitOf(work, caller)?.instance.parentElementInstanceKey ?? null;
  }
  return depth;
}
