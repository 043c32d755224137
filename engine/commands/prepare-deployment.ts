import { setImmediate } from 'node:timers/promises';
import { isLarge } from '../reading/is-large.js';
import {
  readResource,
  UnreadableResourceError,
  type BpmnReading,
  type DmnReading,
  type FormReading,
  type Reading,
} from '../reading/read-resource.js';
import type { LargeReader } from '../reading/reading-thread.js';
import { RejectionError } from '../rejection.js';
import type { Resource } from './deployment.js';

/** A resource that has been read and can be deployed. */
export type PreparedResource = PreparedBpmn | PreparedDmn | PreparedForm;
export type PreparedBpmn = Resource & BpmnReading;
export type PreparedDmn = Resource & DmnReading;
export type PreparedForm = Resource & FormReading;

/**
 * Reads the resources of a deployment, before the command itself, because reading takes more than one turn of the
 * event loop: one file a turn, and large files where they keep nobody waiting. Throws RejectionError with the problems
 * of all resources together.
 */
export async function prepareDeployment(
  resources: readonly Resource[],
  largeReader: Pick<LargeReader, 'read'> = { read: readResource },
): Promise<PreparedResource[]> {
  if (resources.length === 0)
    throw new RejectionError('INVALID_ARGUMENT', 'Expected at least one resource to deploy');
  const prepared: PreparedResource[] = [];
  const problems: string[] = [];
  for (const resource of resources) {
    await setImmediate();
    try {
      const reading = await (isLarge(resource) ? largeReader.read(resource) : readResource(resource));
      prepared.push({ ...resource, ...reading });
    } catch (error) {
      if (!(error instanceof UnreadableResourceError)) throw error;
      problems.push(`'${resource.name}': ${error.message}`);
    }
  }
  problems.push(...duplicateIds(prepared));
  if (problems.length > 0) {
    throw new RejectionError(
      'INVALID_ARGUMENT',
      `Expected resources that can be deployed, but ${problems.join('\n')}`,
    );
  }
  return prepared;
}

// helpers

function duplicateIds(resources: readonly Reading[]): string[] {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const id of resources.flatMap(idsOf)) (seen.has(id) ? twice : seen).add(id);
  return [...twice].map((id) => `${id} is in the deployment more than once`);
}

function idsOf(reading: Reading): string[] {
  switch (reading.kind) {
    case 'bpmn':
      return reading.processes.map(({ id }) => `process '${id}'`);
    case 'dmn':
      return [
        `decision requirements graph '${reading.model.decisionRequirementsId}'`,
        ...reading.model.decisions.map(({ id }) => `decision '${id}'`),
      ];
    case 'form':
      return [`form '${reading.formId}'`];
  }
}
