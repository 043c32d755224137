import { isOpenFase, type Fase } from './fase.js';

/** What INV1 looks at. */
export interface VerdwenenStand {
  fase: Fase;
  eigenaarGroep: string | null;
  vervangerGroep: string | null;
  /** The open ones. */
  wachtpunten: readonly { uiterlijk: string; escalatieOpen: boolean }[];
}

/** What of INV1 a casus lacks by its own dossier: an owner with a substitute, or a deadline that somebody watches. */
export function watOntbreekt(
  { eigenaarGroep, vervangerGroep, wachtpunten }: VerdwenenStand,
  nu: Date,
): ('EIGENAAR' | 'TERMIJN')[] {
  const isBewaakt = wachtpunten.some(
    ({ uiterlijk, escalatieOpen }) => escalatieOpen || Date.parse(uiterlijk) > nu.getTime(),
  );
  return [
    ...(!eigenaarGroep || !vervangerGroep ? (['EIGENAAR'] as const) : []),
    ...(isBewaakt ? [] : (['TERMIJN'] as const)),
  ];
}

/**
 * INV1: an open casus has an owner, a substitute, a next action, and a deadline in the future or an open escalation.
 * A casus for which that does not hold has disappeared: the number of these must be 0.
 */
export function isVerdwenen(stand: VerdwenenStand, nu: Date): boolean {
  return isOpenFase(stand.fase) && watOntbreekt(stand, nu).length > 0;
}
