import { DmnModelError } from './model-error.js';
import type { Decision } from './model.js';

/** Throws DmnModelError on an id that is used twice, a requirement that does not exist, or one that leads back. */
export function checkRequirements(decisions: readonly Decision[], elementIds: ReadonlySet<string>): void {
  const byId = new Map(decisions.map((decision) => [decision.id, decision]));
  const done = new Set<string>();
  for (const decision of decisions) {
    if (byId.get(decision.id) !== decision) throw new DmnModelError(decision.id, 'this id is used twice');
    for (const id of decision.requires) {
      if (!byId.has(id)) throw new DmnModelError(decision.id, notThere(id, elementIds));
    }
  }
  for (const { id } of decisions) visit(id, byId, done, new Set());
}

function notThere(id: string, elementIds: ReadonlySet<string>): string {
  return elementIds.has(id) ? `required ${id} is no decision` : `required decision ${id} does not exist`;
}

function visit(
  id: string,
  byId: ReadonlyMap<string, Decision>,
  done: Set<string>,
  path: ReadonlySet<string>,
): void {
  if (path.has(id)) throw new DmnModelError(id, 'this decision requires itself');
  if (done.has(id)) return;
  for (const required of byId.get(id)!.requires) visit(required, byId, done, new Set([...path, id]));
  done.add(id);
}
