import type { TaakNaam } from './taak.js';

/**
 * What a casus waits for: a task, a message that the engine still has to take up (BERICHT), a moment on the clock (TIJD), the
 * moment between two steps (OVERGANG), or somebody who gets the process going again (STORING). The casus itself is never
 * without one.
 */
export type Wachtpuntsoort = 'TAAK' | 'BERICHT' | 'TIJD' | 'OVERGANG' | 'STORING';

/** Those that the engine shows itself, so that they can be held against it. */
export const IN_MOTOR: readonly Wachtpuntsoort[] = ['TAAK', 'TIJD'];

export interface Wachtpunt {
  wachtpuntId: string;
  /** Key of the step in the process that it is about, where there is one. */
  sleutel: string;
  soort: Wachtpuntsoort;
  taak: TaakNaam | null;
  /** From a fixed list, never free text. */
  label: string;
  /** Which one of several with the same label, without content: `actie 2`; null for what is about no action. */
  over: string | null;
  eigenaarGroepen: string[];
  vervangerGroep: string;
  geopendOp: string;
  uiterlijk: string;
  escalatieOpen: boolean;
}

/** The next action of a casus: an open escalation first, then the earliest deadline (processen.md 3.2). */
export function volgendeActie<W extends Pick<Wachtpunt, 'escalatieOpen' | 'uiterlijk'>>(
  wachtpunten: readonly W[],
): W | undefined {
  return [...wachtpunten].sort(
    (een, ander) =>
      Number(ander.escalatieOpen) - Number(een.escalatieOpen) ||
      Date.parse(een.uiterlijk) - Date.parse(ander.uiterlijk),
  )[0];
}
