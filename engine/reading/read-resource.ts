import { createHash } from 'node:crypto';
import type { Resource } from '../commands/deployment.js';
import { DmnModelError, parseDecisions } from '../dmn/dmn.js';
import type { DecisionModel } from '../dmn/dmn.js';
import type { ExecutableProcess } from '../model/executable.js';
import { parseBpmn } from '../model/parse-bpmn.js';
import { ModelError } from '../model/problems.js';
import { hostileXml } from '../xml-limits.js';

/** What is found in a file that can be deployed. */
export type Reading = BpmnReading | DmnReading | FormReading;

export interface BpmnReading {
  readonly kind: 'bpmn';
  readonly checksum: string;
  readonly processes: readonly ExecutableProcess[];
}

export interface DmnReading {
  readonly kind: 'dmn';
  readonly checksum: string;
  readonly model: DecisionModel;
}

export interface FormReading {
  readonly kind: 'form';
  readonly checksum: string;
  readonly formId: string;
  readonly versionTag: string | null;
}

/** Why a file cannot be deployed, for who wants to deploy it. */
export class UnreadableResourceError extends Error {}

/** Reads and checks a file of a deployment, its FEEL included. Throws UnreadableResourceError. */
export async function readResource({ name, content }: Resource): Promise<Reading> {
  try {
    const checksum = createHash('sha256').update(content).digest('base64');
    const hostile = /\.(?:bpmn|dmn)$/.test(name) ? hostileXml(content) : null;
    if (hostile !== null) throw new UnreadableResourceError(hostile);
    if (name.endsWith('.bpmn')) return { kind: 'bpmn', checksum, processes: await parseBpmn(content) };
    if (name.endsWith('.dmn')) return { kind: 'dmn', checksum, model: await parseDecisions(content) };
    if (name.endsWith('.form')) return { kind: 'form', checksum, ...readForm(content) };
  } catch (error) {
    if (error instanceof ModelError || error instanceof DmnModelError)
      throw new UnreadableResourceError(error.message);
    throw error;
  }
  throw new UnreadableResourceError('only .bpmn, .dmn and .form files can be deployed');
}

// helpers

function readForm(content: string): Pick<FormReading, 'formId' | 'versionTag'> {
  const form = parseJson(content);
  const { id, versionTag = null } = Object(form) as Record<string, unknown>;
  if (typeof id !== 'string' || id === '')
    throw new UnreadableResourceError('a form must be a JSON object with an id');
  return { formId: id, versionTag: typeof versionTag === 'string' ? versionTag : null };
}

function parseJson(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    throw new UnreadableResourceError('a form must be JSON');
  }
}
