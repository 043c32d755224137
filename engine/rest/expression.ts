import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { execute } from './execute.js';
import { parse } from './parse.js';
import { invalidArgument } from './problem.js';
import type { RestContext } from './route.js';
import { tenantId, variables } from './schemas.js';

const evaluation = z.object({ expression: z.string().min(1).max(100_000), variables, tenantId });

/** POST /expression/evaluation */
export async function evaluateExpression({ engine }: RestContext, request: FastifyRequest) {
  const asked = parse(evaluation, request.body);
  const result = await execute(engine, {
    type: 'evaluateExpression',
    expression: asked.expression,
    variables: asked.variables,
  });
  if (!result.ok) throw invalidArgument(`Expected the expression to have a result: ${result.message}`);
  return {
    expression: asked.expression,
    result: result.value,
    warnings: result.warnings.map((message) => ({ message })),
  };
}
