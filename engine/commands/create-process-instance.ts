import { createInstance } from '../behavior/process-instances.js';
import type { Work } from '../behavior/work.js';
import { RejectionError } from '../rejection.js';
import type { ExecutableProcess } from '../model/executable.js';
import type { NoneStartEvent } from '../model/executable-events.js';
import type { ProcessDefinition } from '../state/definition-tables.js';
import type { CreateProcessInstance } from './command.js';
import type { CommandHandler } from './command-handler.js';
import { chosenStarts, requireElements } from './chosen-starts.js';

export const createProcessInstance: CommandHandler<'createProcessInstance'> = (work, input) => {
  const definition = findDefinition(work, input.processDefinition);
  const process = work.models.process(definition.key);
  const { startAt = [], endAfter = [] } = input;
  const start = startAt.length > 0 ? chosenStarts(process, startAt) : noneStartOf(process);
  requireElements(process, endAfter);
  const tags = input.tags ?? [];
  const businessId = input.businessId ?? null;
  const { instance } = createInstance(work, {
    definition,
    start,
    variables: input.variables,
    tags,
    businessId,
    endsAfter: endAfter,
  });
  return {
    processInstanceKey: instance.key,
    processDefinitionKey: definition.key,
    processDefinitionId: definition.id,
    processDefinitionVersion: definition.version,
    variables: input.variables,
    tags,
    businessId,
  };
};

// helpers

function noneStartOf({ id, noneStart }: ExecutableProcess): NoneStartEvent {
  if (noneStart !== null) return noneStart;
  throw new RejectionError(
    'INVALID_STATE',
    `Expected process '${id}' to have a none start event, but only events start it`,
  );
}

function findDefinition(work: Work, wanted: CreateProcessInstance['processDefinition']): ProcessDefinition {
  const { processDefinitions } = work.state;
  if ('key' in wanted) {
    const definition = processDefinitions.get(wanted.key);
    if (definition !== undefined) return definition;
    throw new RejectionError(
      'NOT_FOUND',
      `Expected a process definition with key '${wanted.key}', but found none`,
    );
  }
  const version = wanted.version ?? -1;
  const key =
    version === -1
      ? processDefinitions.latestById.get(wanted.id)
      : processDefinitions.withVersion(wanted.id, version);
  const definition = key === undefined ? undefined : processDefinitions.get(key);
  if (definition !== undefined) return definition;
  const which = version === -1 ? '' : ` and version ${version}`;
  throw new RejectionError(
    'NOT_FOUND',
    `Expected a process definition with id '${wanted.id}'${which}, but found none`,
  );
}
