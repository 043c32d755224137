import { dagVan, momentOp } from '../tijd/amsterdam.js';

/** The daily check begins at this time of the clock in the Netherlands, in summer and in winter. */
const BEGIN = '05:00';
/** Longer ago than this nobody knows whether a casus disappeared: a day, and two hours to be late in. */
const HOOGSTENS = 26 * 3_600_000;

/** The moment of the check on the day of `nu`. */
export function controlemomentOp(nu: Date): Date {
  return momentOp(dagVan(nu), BEGIN);
}

/**
 * Did the check itself stop? It did when it has not succeeded for 26 hours, since `sinds` when it never did: when the
 * first casus was opened; null without one.
 */
export function isControleAchter(
  { geslaagdOp, sinds }: { geslaagdOp: string | null; sinds: string | null },
  nu: Date,
): boolean {
  const vanaf = geslaagdOp ?? sinds;
  return vanaf !== null && nu.getTime() - Date.parse(vanaf) > HOOGSTENS;
}
