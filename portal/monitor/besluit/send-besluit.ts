import type { Request, Response } from 'express';
import type { ProfessionalContext } from '../../route.js';
import { readBesluit } from './read-besluit.js';

/**
 * A decision as the browser draws it: the model and which rules matched, and no value of the casus. Also imported, as a
 * type, by the script.
 */
export interface Besluitbeeld {
  naam: string;
  tabelId: string;
  xml: string;
  /** The ids of the rules that matched. */
  regels: string[];
}

/** GET /monitor/besluiten/:besluitKey/model.json, for who may see the advice itself. */
export async function sendBesluit(
  request: Request,
  response: Response,
  context: ProfessionalContext,
): Promise<void> {
  const { besluit, xml } = await readBesluit(request, context);
  const { naam, tabelId, regels } = besluit;
  response.json({
    naam,
    tabelId,
    xml,
    regels: regels.map(({ regelId }) => regelId),
  } satisfies Besluitbeeld);
}
