import type { z } from 'zod';
import type { TaakDefinitie } from '../taken/define-taak.js';
import { type Modeltaak, deriveTaak } from './modeltaak.js';

type Definitie = TaakDefinitie<string, z.ZodType>;

/**
 * The tasks that came with released models, as this process learned them from the store: at its start, and at each
 * release. None is ever taken away: an open task, the history of a casus and an answer that was kept go on naming it.
 */
const geleerd = new Map<string, Definitie>();

/** From now on these are tasks; said again, the newest definition counts. */
export function learnModeltaken(modeltaken: readonly Modeltaak[]): void {
  for (const modeltaak of modeltaken) geleerd.set(modeltaak.naam, deriveTaak(modeltaak));
}

/** The names of all of them. */
export function modeltaaknamen(): string[] {
  return [...geleerd.keys()];
}

/** A task that came with a model; undefined when no release brought one of this name. */
export function findModeltaak(naam: string): Definitie | undefined {
  return geleerd.get(naam);
}
