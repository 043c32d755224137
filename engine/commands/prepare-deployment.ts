import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { DmnModelError, parseDecisions } from '../dmn/dmn.js';
import type { DecisionModel } from '../dmn/dmn.js';
import type { ExecutableProcess } from '../model/executable.js';
import { parseBpmn } from '../model/parse-bpmn.js';
import { ModelError } from '../model/problems.js';
import { RejectionError } from '../rejection.js';
import { hostileXml } from '../xml-limits.js';
import type { Resource } from './deployment.js';

/** A resource that has been read and can be deployed. */
export type PreparedResource = PreparedBpmn | PreparedDmn | PreparedForm;

interface PreparedBase {
  readonly name: string;
  readonly content: string;
  readonly checksum: string;
}

export interface PreparedBpmn extends PreparedBase {
  readonly kind: 'bpmn';
  readonly processes: readonly ExecutableProcess[];
}

export interface PreparedDmn extends PreparedBase {
  readonly kind: 'dmn';
  readonly model: DecisionModel;
}

export interface PreparedForm extends PreparedBase {
  readonly kind: 'form';
  readonly formId: string;
  readonly versionTag: string | null;
}

/**
 * Reads the resources of a deployment, before the command itself, because reading XML takes more than one turn of
 * the event loop. Throws RejectionError with the problems of all resources together.
 */
export async function prepareDeployment(resources: readonly Resource[]): Promise<PreparedResource[]> {
  if (resources.length === 0)
    throw new RejectionError('INVALID_ARGUMENT', 'Expected at least one resource to deploy');
  const prepared: PreparedResource[] = [];
  const problems: string[] = [];
  for (const resource of resources) {
    // Reading a file takes a turn of its own, and others come in between.
    await setImmediate();
    try {
      prepared.push(await prepare(resource));
    } catch (error) {
      if (!isReadingProblem(error)) throw error;
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

class FileError extends Error {}

function isReadingProblem(error: unknown): error is Error {
  return error instanceof ModelError || error instanceof DmnModelError || error instanceof FileError;
}

async function prepare({ name, content }: Resource): Promise<PreparedResource> {
  const base = { name, content, checksum: createHash('sha256').update(content).digest('base64') };
  const hostile = /\.(?:bpmn|dmn)$/.test(name) ? hostileXml(content) : null;
  if (hostile !== null) throw new FileError(hostile);
  if (name.endsWith('.bpmn')) return { ...base, kind: 'bpmn', processes: await parseBpmn(content) };
  if (name.endsWith('.dmn')) return { ...base, kind: 'dmn', model: await parseDecisions(content) };
  if (name.endsWith('.form')) return { ...base, kind: 'form', ...readForm(content) };
  throw new FileError('only .bpmn, .dmn and .form files can be deployed');
}

function readForm(content: string): Pick<PreparedForm, 'formId' | 'versionTag'> {
  const form = parseJson(content);
  const { id, versionTag = null } = Object(form) as Record<string, unknown>;
  if (typeof id !== 'string' || id === '') throw new FileError('a form must be a JSON object with an id');
  return { formId: id, versionTag: typeof versionTag === 'string' ? versionTag : null };
}

function parseJson(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    throw new FileError('a form must be JSON');
  }
}

function duplicateIds(resources: readonly PreparedResource[]): string[] {
  const ids = resources.flatMap(idsOf);
  const twice = new Set(ids.filter((id, index) => ids.indexOf(id) !== index));
  return [...twice].map((id) => `${id} is in the deployment more than once`);
}

function idsOf(resource: PreparedResource): string[] {
  switch (resource.kind) {
    case 'bpmn':
      return resource.processes.map(({ id }) => `process '${id}'`);
    case 'dmn':
      return [
        `decision requirements graph '${resource.model.decisionRequirementsId}'`,
        ...resource.model.decisions.map(({ id }) => `decision '${id}'`),
      ];
    case 'form':
      return [`form '${resource.formId}'`];
  }
}
