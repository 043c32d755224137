import type { Request, Response } from 'express';
import { isZelfdeBestand } from '../../domain/modellen/modelbestand.js';
import type { ProfessionalContext } from '../route.js';
import { conceptIn } from './named-file.js';

/** What an editor opens; also imported, as a type, by the script. */
export interface ConceptData {
  inhoud: string;
  /** Of this text: what a save names to say what it goes on from. */
  hash: string;
  bewaardOp: string;
  bewaardDoor: string;
  /** For the next save: a session that was opened anew has another one. */
  csrf: string;
}

/** GET …/bestanden/:bestand/inhoud */
export async function sendInhoud(
  request: Request,
  response: Response,
  { repository, csrf }: ProfessionalContext,
): Promise<void> {
  const sleutel = conceptIn(request);
  const { inhoud, hash } = await repository.readModelconcept(sleutel);
  const { bestanden } = await repository.readModelwijziging(sleutel.wijzigingId);
  const laatste = bestanden.find((een) => isZelfdeBestand(een, sleutel))?.versies[0];
  const data: ConceptData = {
    inhoud,
    hash,
    bewaardOp: laatste?.bewaardOp ?? '',
    bewaardDoor: laatste?.bewaardDoor ?? '',
    csrf,
  };
  response.json(data);
}
