import type { PlanInvoer } from '../../domain/plan/plan.js';
import type { Interventienaam } from '../catalogus/read-interventienamen.js';

/** The interventions that the actions of a plan chose, by code, as they were called at a moment. */
export function planinterventies(
  { acties }: Pick<PlanInvoer, 'acties'>,
  naamVan: Interventienaam,
  op: string,
): Record<string, string> {
  const codes = acties.flatMap(({ interventie }) => interventie ?? []);
  return Object.fromEntries(codes.map((code) => [code, naamVan(code, op)]));
}
