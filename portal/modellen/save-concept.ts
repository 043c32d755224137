import type { Request, Response } from 'express';
import { z } from 'zod';
import { DomainError } from '../../domain/errors.js';
import { isZelfdeBestand } from '../../domain/modellen/modelbestand.js';
import type { ProfessionalContext } from '../route.js';
import { checkInhoud } from './inhoud/check-inhoud.js';
import { conceptIn } from './named-file.js';

const bodySchema = z.object({
  inhoud: z.string(),
  opHash: z.string(),
  opmerking: z.string().max(500).optional(),
});

/** What became of a save; also imported, as a type, by the script. */
export type SaveAnswer =
  | { uitkomst: 'bewaard'; hash: string; bewaardOp: string }
  /** Somebody else saved in between; `hash` is of that text. */
  | { uitkomst: 'ingehaald'; hash: string; bewaardOp: string; bewaardDoor: string }
  | { uitkomst: 'geweigerd'; tekst: string };

/** POST …/bestanden/:bestand, as JSON: keeps what an editor has now. */
export async function saveConcept(
  request: Request,
  response: Response,
  { repository }: ProfessionalContext,
): Promise<void> {
  const sleutel = conceptIn(request);
  const body = bodySchema.safeParse(request.body);
  if (!body.success) throw new DomainError('ONGELDIG');
  const { inhoud, opHash, opmerking } = body.data;
  const answer = (status: number, gegeven: SaveAnswer) => void response.status(status).json(gegeven);
  const weigering = await checkInhoud(sleutel, inhoud);
  if (weigering !== null) return answer(422, { uitkomst: 'geweigerd', tekst: weigering });
  try {
    const concept = { inhoud, opHash, ...(opmerking === undefined ? {} : { opmerking }) };
    const { hash, bewaardOp } = await repository.saveModelconcept(sleutel, concept);
    answer(200, { uitkomst: 'bewaard', hash, bewaardOp });
  } catch (error) {
    if (!(error instanceof DomainError) || error.code !== 'CONFLICT') throw error;
    const { bestanden, status } = await repository.readModelwijziging(sleutel.wijzigingId);
    const nu = bestanden.find((een) => isZelfdeBestand(een, sleutel));
    const laatste = nu?.versies[0];
    if (nu === undefined || laatste === undefined || nu.hash === opHash)
      return answer(422, {
        uitkomst: 'geweigerd',
        tekst: `Deze wijziging is niet meer te bewerken (${status.toLowerCase()}).`,
      });
    const { bewaardOp, bewaardDoor } = laatste;
    answer(409, { uitkomst: 'ingehaald', hash: nu.hash, bewaardOp, bewaardDoor });
  }
}
