import type { BpmnCallActivity } from 'bpmn-moddle/types';
import type { ModdleElement } from 'moddle';
import type { CallActivity } from './executable.js';
import { Extensions } from './extensions.js';
import { readBinding } from './read-binding.js';
import { readBase } from './read-context.js';
import type { ReadContext } from './read-context.js';
import { readRequiredValue } from './read-value.js';

export function readCallActivity(
  activity: ModdleElement<BpmnCallActivity>,
  context: ReadContext,
): CallActivity {
  const extensions = new Extensions(activity);
  const base = readBase(activity, 'CALL_ACTIVITY', 'both', extensions, context);
  const called = extensions.get('zeebe:CalledElement');
  extensions.refuseUnread(context.problems);
  if (called?.businessId)
    context.problems.add(activity.id, 'a business id for the called process is not supported');
  return {
    ...base,
    kind: 'callActivity',
    processId: readRequiredValue(
      called?.processId ?? called?.processIdExpression,
      { elementId: activity.id, what: 'called element with a process id' },
      context.problems,
    ),
    binding: readBinding(called, activity.id, context.problems),
    propagateAllChildVariables: called?.propagateAllChildVariables ?? true,
    propagateAllParentVariables: called?.propagateAllParentVariables ?? true,
    boundaryEvents: [],
  };
}
