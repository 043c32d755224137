import type { Request, Response } from 'express';
import type { ProfessionalContext } from '../route.js';
import { toCsv } from './cijfers-csv.js';

/** GET /stuurinformatie/cijfers.csv: the figures of the page as a file. */
export async function exportStuurinformatie(
  _request: Request,
  response: Response,
  { repository }: ProfessionalContext,
): Promise<void> {
  const kwartalen = await repository.readStuurinformatie();
  response.attachment('stuurinformatie.csv').type('text/csv; charset=utf-8').send(toCsv(kwartalen));
}
