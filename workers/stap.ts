import { z } from 'zod';
import type { Stap } from '../store/systeem-repository.js';
import type { Zaak } from '../domain/taak/zaak.js';
import type { Job } from './camunda.js';

/** Keys of the keten, as they travel through a process. */
export const casusIdSchema = z.string().min(1);
export const periodeSchema = z.number().int().min(1);

/** The variables of a job that says nothing but which casus it is about. */
export const casusVariables = z.object({ casusId: casusIdSchema });

/** Under which key the store keeps what this job does, so that doing it twice changes nothing. */
export function stapOf({ elementInstanceKey }: Job, { casusId }: { casusId: string }): Stap {
  return { casusId, elementInstanceKey };
}

/** A task belongs to a casus or to a ketenzaak; its process says to which. */
const zaakShape = { casusId: casusIdSchema.nullish(), zaakId: z.string().min(1).nullish() };

/** The variables of a task, with those that its worker needs besides. */
export function taakVariables<S extends z.ZodRawShape>(shape: S) {
  return z.object({ ...shape, ...zaakShape }).refine(isOfOneZaak);
}

/** All that the task sees. */
export const alleTaakVariables = z.looseObject(zaakShape).refine(isOfOneZaak);

/** @throws Error for variables that no schema of this file let through */
export function zaakOf({ casusId, zaakId }: { casusId?: unknown; zaakId?: unknown }): Zaak {
  if (typeof casusId === 'string') return { casusId };
  if (typeof zaakId === 'string') return { zaakId };
  throw new Error('Expected a casus or a ketenzaak, but there is neither');
}

function isOfOneZaak({ casusId, zaakId }: { casusId?: unknown; zaakId?: unknown }): boolean {
  return (typeof casusId === 'string') !== (typeof zaakId === 'string');
}
