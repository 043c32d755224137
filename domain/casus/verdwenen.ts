import { isOpenFase, type Fase } from './fase.js';

/** What INV1 looks at. */
export interface VerdwenenStand {
  fase: Fase;
  eigenaarGroep: string | null;
  vervangerGroep: string | null;
  /** The open ones. */
  wachtpunten: readonly { uiterlijk: string; escalatieOpen: boolean }[];
}

/**
 * INV1: an open casus has an owner, a substitute, a next action, and a deadline in the future or an open escalation.
 * A casus for which that does not hold has disappeared: the number of these must be 0.
 */
export function isVerdwenen(
  { fase, eigenaarGroep, vervangerGroep, wachtpunten }: VerdwenenStand,
  nu: Date,
): boolean {
  if (!isOpenFase(fase)) return false;
  if (!eigenaarGroep || !vervangerGroep) return true;
  return !wachtpunten.some(
    ({ uiterlijk, escalatieOpen }) => escalatieOpen || Date.parse(uiterlijk) > nu.getTime(),
  );
}
