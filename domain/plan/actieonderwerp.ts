import type { KetenpartnerCode } from '../keten/ketenpartner.js';
import type { Sjablooncode } from './sjabloon.js';

/** What the rules of a task must know of the action that it is about. */
export interface Actieonderwerp {
  sjabloon: Sjablooncode;
  houder: KetenpartnerCode;
  /** ISO 8601. */
  uiterlijk: string;
  /** Who told last how it went. */
  laatsteUitvoerder: string | null;
  /** What it is about still has to be recorded: until then it is not done. */
  mistVastlegging: boolean;
}
