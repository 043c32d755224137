import type { ExecutableProcess } from './executable.js';
import type { Trigger } from './executable-events.js';
import type { ModelValue } from './expression.js';
import type { Problems } from './problems.js';

/** No two events in one place may catch the same thing: which of them takes it would be chance. */
export function checkCatchers(process: ExecutableProcess, problems: Problems): void {
  refuseDuplicates(
    process.triggeredStarts.map((start) =>
      start.kind === 'messageStart' ? staticText(start.messageName) : null,
    ),
    'two message start events have the message',
    process.id,
    problems,
  );
  refuseDuplicates(
    process.triggeredStarts.map((start) =>
      start.kind === 'signalStart' ? staticText(start.signalName) : null,
    ),
    'two signal start events have the signal',
    process.id,
    problems,
  );
  const inProcess = process.eventSubProcesses.map(({ start }) => start.catches);
  refuseDuplicateTriggers(inProcess, 'event subprocesses', process.id, problems);
  for (const element of process.elements.values()) {
    if ('boundaryEvents' in element) {
      const attached = element.boundaryEvents.map(({ catches }) => catches);
      refuseDuplicateTriggers(attached, 'boundary events', element.id, problems);
    }
    const scope = element.kind === 'multiInstanceBody' ? element.inner : element;
    if ('eventSubProcesses' in scope) {
      const inside = scope.eventSubProcesses.map(({ start }) => start.catches);
      refuseDuplicateTriggers(inside, 'event subprocesses', element.id, problems);
    }
  }
}

// helpers

function refuseDuplicateTriggers(
  triggers: readonly Trigger[],
  what: string,
  elementId: string,
  problems: Problems,
): void {
  const codes = (type: 'error' | 'escalation') =>
    triggers.map((trigger) => (trigger.type === type ? (trigger.code ?? '') : null));
  const names = (type: 'message' | 'signal') =>
    triggers.map((trigger) => (trigger.type === type ? staticText(trigger.name) : null));
  refuseDuplicates(codes('error'), `two ${what} catch the error`, elementId, problems);
  refuseDuplicates(codes('escalation'), `two ${what} catch the escalation`, elementId, problems);
  refuseDuplicates(names('message'), `two ${what} wait for the message`, elementId, problems);
  refuseDuplicates(names('signal'), `two ${what} wait for the signal`, elementId, problems);
}

function staticText(value: ModelValue): string | null {
  return value.kind === 'static' ? value.text : null;
}

function refuseDuplicates(
  names: readonly (string | null)[],
  reason: string,
  elementId: string,
  problems: Problems,
): void {
  const seen = new Set<string | null>();
  for (const name of names) {
    if (name !== null && seen.has(name)) problems.add(elementId, `${reason} '${name}'`);
    seen.add(name);
  }
}
