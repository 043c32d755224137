import type { Request, Response } from 'express';
import type { ProfessionalContext } from '../../route.js';
import { readInstantiekop, readVerloop } from './read-instantie.js';

/** The way of one instance, as the browser draws it; also imported, as a type, by the script. */
export interface Instantiebeeld {
  naam: string;
  xml: string;
  geweest: string[];
  actief: string[];
  vastgelopen: string[];
  /** Sequence flows that were taken. */
  stromen: string[];
}

/** GET /monitor/instanties/:instantieKey/model.json */
export async function sendInstantie(
  request: Request,
  response: Response,
  context: ProfessionalContext,
): Promise<void> {
  await context.repository.readMonitor();
  const kop = await readInstantiekop(context, request);
  const { model, elementen, stromen, incidenten } = await readVerloop(context, kop);
  const of = (state: string) =>
    elementen.filter((element) => element.state === state).map(({ elementId }) => elementId);
  response.json({
    naam: kop.instantie.naam,
    xml: model.xml,
    geweest: of('COMPLETED'),
    actief: of('ACTIVE'),
    vastgelopen: incidenten.map(({ elementId }) => elementId),
    stromen: [...stromen],
  } satisfies Instantiebeeld);
}
