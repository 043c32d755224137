import type { Request, Response } from 'express';
import type { ProfessionalContext } from '../route.js';

/** GET /modellen/sjablonen: element templates of Camunda 8, one per worker; Camunda Modeler opens them too. */
export async function sendSjablonen(
  _request: Request,
  response: Response,
  { deps }: ProfessionalContext,
): Promise<void> {
  response.json(await deps.modellen.sjablonen());
}
