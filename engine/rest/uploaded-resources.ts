import type { Multipart } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import type { Resource } from '../commands/deployment.js';
import { DEFAULT_TENANT } from '../keys.js';
import { invalidArgument, Problem } from './problem.js';

/** All files of a deployment together, as in a cluster that is not set otherwise (orchestration-cluster-api-rest-deployment-configuration.md). */
export const largestDeployment = 4 * 1024 * 1024;

/** Limits of one deployment. */
export const uploadLimits = {
  fileSize: largestDeployment,
  files: 200,
  fields: 10,
  parts: 210,
  headerPairs: 50,
};

/** The files of a deployment: parts called `resources`, of whatever content type, with the file name kept whole. */
export async function uploadedResources(request: FastifyRequest): Promise<Resource[]> {
  if (!request.isMultipart())
    throw new Problem(415, 'UNSUPPORTED_MEDIA_TYPE', 'Expected multipart/form-data');
  const resources: Resource[] = [];
  let size = 0;
  for await (const part of partsOf(request)) {
    if (part.fieldname === 'tenantId' && part.type === 'field') checkTenant(part.value);
    else if (part.fieldname !== 'resources')
      throw invalidArgument('Expected parts called resources or tenantId');
    else if (part.type !== 'file' || !part.filename) {
      throw invalidArgument('Expected each part called resources to be a file with a name');
    } else {
      const bytes = await part.toBuffer().catch(refuseMalformed);
      size += bytes.length;
      if (size > largestDeployment)
        throw new Problem(413, 'PAYLOAD_TOO_LARGE', 'Expected a smaller deployment');
      resources.push({ name: part.filename, content: textOf(bytes, resources.length) });
    }
  }
  if (resources.length === 0) throw invalidArgument('Expected at least one part called resources');
  return resources;
}

async function* partsOf(request: FastifyRequest): AsyncGenerator<Multipart> {
  try {
    yield* request.parts();
  } catch (error) {
    refuseMalformed(error);
  }
}

/** The parser throws plain errors for what is not well-formed, and errors with a status for what is too much. */
function refuseMalformed(error: unknown): never {
  if (typeof (error as { statusCode?: unknown }).statusCode === 'number') throw error;
  throw invalidArgument('Expected well-formed multipart/form-data');
}

function checkTenant(value: unknown): void {
  if (value !== DEFAULT_TENANT && value !== '') {
    throw invalidArgument(`tenantId: expected ${DEFAULT_TENANT}: this engine has no other tenant`);
  }
}

function textOf(bytes: Buffer, index: number): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw invalidArgument(`resources[${index}]: expected text in UTF-8`);
  }
}
