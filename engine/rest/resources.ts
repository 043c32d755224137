import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { DeployedResource } from '../engine-read.js';
import { DEFAULT_TENANT } from '../keys.js';
import { execute } from './execute.js';
import { keyParameter } from './key-parameter.js';
import { parse } from './parse.js';
import { notFound } from './problem.js';
import { TextAnswer, type RestContext } from './route.js';
import { operationReference } from './schemas.js';

/** GET /resources/{resourceKey}: the key is that of a process, of decision requirements or of a form. */
export function getResource(context: RestContext, request: FastifyRequest) {
  const { key, id, resourceName, version, versionTag } = resourceAsked(context, request);
  return { resourceKey: key, resourceId: id, resourceName, version, versionTag, tenantId: DEFAULT_TENANT };
}

/** GET /resources/{resourceKey}/content: the file as it was deployed. A form too is text here: clients read it so. */
export function getResourceContent(context: RestContext, request: FastifyRequest): TextAnswer {
  const { kind, content } = resourceAsked(context, request);
  return new TextAnswer(kind === 'form' ? 'text/plain; charset=utf-8' : 'text/xml; charset=utf-8', content);
}

const deletion = z
  .object({ deleteHistory: z.boolean().nullish(), operationReference })
  .nullish()
  .transform((body) => body ?? { deleteHistory: false });

/** POST /resources/{resourceKey}/deletion: the history, when asked for, is gone with the answer: no batch goes on. */
export async function deleteResource({ engine }: RestContext, request: FastifyRequest) {
  const resourceKey = keyParameter(request, 'resourceKey');
  const { deleteHistory } = parse(deletion, request.body);
  await execute(engine, { type: 'deleteResource', resourceKey, deleteHistory: deleteHistory ?? false });
  return { resourceKey, batchOperation: null };
}

function resourceAsked({ engine }: RestContext, request: FastifyRequest): DeployedResource {
  const key = keyParameter(request, 'resourceKey');
  const resource = engine.read.resource(key);
  if (resource === null) throw notFound(`Expected a resource with key '${key}' to exist, but none was found`);
  return resource;
}
