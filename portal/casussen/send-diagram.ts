import type { Request, Response } from 'express';
import type { ProfessionalContext } from '../route.js';
import { casusIdIn } from './casus-id.js';
import { readDiagrams } from './read-diagrams.js';

/** What the browser draws; also imported, as a type, by the script. */
export interface DiagramData {
  naam: string;
  xml: string;
  active: string[];
  done: string[];
  incidents: string[];
}

/** GET /casussen/:casusId/diagram.json */
export async function sendDiagram(
  request: Request,
  response: Response,
  context: ProfessionalContext,
): Promise<void> {
  const casus = await context.repository.readCasus(casusIdIn(request));
  const diagrams = await readDiagrams(context, casus);
  const data: DiagramData[] = await Promise.all(
    diagrams.map(async ({ naam, processDefinitionKey, active, done }) => ({
      naam,
      xml: await context.deps.camunda.getProcessDefinitionXml(processDefinitionKey),
      active: [...new Set(active.map(({ elementId }) => elementId))],
      done: done.map(({ elementId }) => elementId),
      incidents: [
        ...new Set(active.filter(({ hasIncident }) => hasIncident).map(({ elementId }) => elementId)),
      ],
    })),
  );
  response.json(data);
}
