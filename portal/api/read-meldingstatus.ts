import type { Request, Response } from 'express';
import type { PartnerContext } from '../route.js';
import { setApiVersion } from './api-version.js';
import { dutch, fieldProblems } from './field-problems.js';
import { apiLimietenOf } from './limieten.js';
import { sendProblem } from './problem.js';
import { meldingstatusVraagSchema } from './schemas.js';

/** POST /api/v1/meldingstatus: the state behind a code, never content. */
export async function readMeldingstatus(
  request: Request,
  response: Response,
  { deps, betrokkene, repository }: PartnerContext,
): Promise<void> {
  setApiVersion(response);
  if (!apiLimietenOf(deps).volgen(betrokkene.clientId)) return sendProblem(response, 'te-veel');
  if (request.is('application/json') === false) return sendProblem(response, 'geen-json');
  const vraag = meldingstatusVraagSchema.safeParse(request.body, { error: dutch });
  if (!vraag.success) return sendProblem(response, 'ongeldige-vraag', fieldProblems(vraag.error));
  const melding = await repository.readMeldingStatus(vraag.data.code);
  if (melding === null) return sendProblem(response, 'niet-gevonden');
  response.json({ status: melding.status, ontvangenOp: melding.ontvangenOp });
}
