import { z } from 'zod';
import { findAfgerondDossier } from '../taak/find-afgerond-dossier.js';
import type { Vraag } from '../toegang/vraag.js';
import { readNamen } from '../gebruiker/read-namen.js';
import { lookUpConceptplan } from './find-conceptplan.js';
import { demandPlan, isVastgesteld } from './read-conceptplan.js';

/** Why a plan was sent back to who writes it. */
export interface Planteruggave {
  reden: string;
  op: string;
  door: string;
}

/**
 * Why the plan was sent back, for who writes it anew; null when it was not. A plan that was read after it was written, and is
 * not adopted, went back.
 * @throws AccessRefused for who does not read the whole plan
 */
export async function readPlanteruggave(vraag: Vraag, casusId: string): Promise<Planteruggave | null> {
  await demandPlan(vraag, casusId);
  const concept = await lookUpConceptplan(vraag, casusId);
  if (concept === null || (await isVastgesteld(vraag, casusId, concept))) return null;
  const gelezen = await findAfgerondDossier(vraag, casusId, 'plan-vaststellen');
  const inhoud = motiveringSchema.safeParse(gelezen?.inhoud);
  if (gelezen === undefined || gelezen.op < concept.op || !inhoud.success) return null;
  const naamVan = await readNamen(vraag, [gelezen.door]);
  return { reden: inhoud.data.motivering, op: gelezen.op, door: naamVan(gelezen.door) };
}

const motiveringSchema = z.object({ motivering: z.string() });
