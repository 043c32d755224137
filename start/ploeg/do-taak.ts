import { DomainError } from '../../domain/errors.js';
import type { Professional } from '../../domain/keten/betrokkene.js';
import type { CamundaPort, CompletionResult } from '../../portal/ports/camunda-port.js';
import type { Repository } from '../../store/repository.js';
import type { Antwoord } from './antwoorden.js';

/** Somebody at work, with the dossiers as this person sees them. */
export interface Werker {
  persoon: Professional;
  dossiers: Repository;
}

/**
 * Takes this very task, fills in both halves and finishes it, as the portal does it; when that is refused, or its casus is not
 * there for this person, somebody else can take it. Of a task that belongs to no casus the ketenzaak is found with it.
 * @returns what the guard made of it
 */
export async function doTaak(
  camunda: CamundaPort,
  werker: Werker,
  opdracht: { userTaskKey: string; casusId: string | undefined; fillIn: () => Antwoord | Promise<Antwoord> },
): Promise<CompletionResult> {
  const { userTaskKey } = opdracht;
  if ((await camunda.assignUserTask(userTaskKey, werker.persoon.gebruikerId)) !== 'assigned')
    return { outcome: 'denied', reason: null };
  const result = await fillInBoth(camunda, werker, opdracht);
  if (result.outcome === 'denied') await camunda.unassignUserTask(userTaskKey);
  return result;
}

async function fillInBoth(
  camunda: CamundaPort,
  { dossiers }: Werker,
  { userTaskKey, casusId, fillIn }: Parameters<typeof doTaak>[2],
): Promise<CompletionResult> {
  try {
    const { taak, proces, dossier: inhoud } = await fillIn();
    const onderwerp = casusId === undefined ? { zaakId: await zaakOf(camunda, userTaskKey) } : { casusId };
    await dossiers.saveTaakDossier({ userTaskKey, ...onderwerp, taak, inhoud, concept: false });
    return await camunda.completeUserTask(userTaskKey, proces);
  } catch (error) {
    if (error instanceof DomainError && error.code === 'NIET_GEVONDEN')
      return { outcome: 'denied', reason: null };
    throw error;
  }
}

/** What a task that belongs to no casus is about. */
export async function zaakOf(camunda: CamundaPort, userTaskKey: string): Promise<string> {
  return ((await camunda.getUserTaskVariables(userTaskKey)) as { zaakId: string }).zaakId;
}
