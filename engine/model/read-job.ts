import type { ZeebeTaskHeaders } from 'zeebe-bpmn-moddle/types';
import type { JobTask } from './executable.js';
import type { Extensions } from './extensions.js';
import type { Problems } from './problems.js';
import { readRequiredValue } from './read-value.js';

/** How often a job is tried when the model does not say. */
export const DEFAULT_RETRIES = '3';

/** Reads the job of an element that a worker does. */
export function readJob(
  elementId: string | undefined,
  extensions: Extensions,
  problems: Problems,
): Pick<JobTask, 'jobType' | 'retries' | 'headers'> {
  const definition = extensions.get('zeebe:TaskDefinition');
  const retries = definition?.retries ?? DEFAULT_RETRIES;
  return {
    jobType: readRequiredValue(definition?.type, { elementId, what: 'job type' }, problems),
    retries: readRequiredValue(retries, { elementId, what: 'retries' }, problems),
    headers: readHeaders(extensions),
  };
}

export function readHeaders(extensions: Extensions): Record<string, string> {
  return headersOf(extensions.get('zeebe:TaskHeaders'));
}

export function headersOf(headers: ZeebeTaskHeaders | null | undefined): Record<string, string> {
  return Object.fromEntries((headers?.values ?? []).map(({ key, value }) => [key ?? '', value ?? '']));
}
