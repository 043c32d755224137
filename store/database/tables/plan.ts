import type { Actiestand } from '../../../domain/plan/actie.js';
import type { Verzegeld } from '../../cipher/verzegeld.js';
import type { Json, Moment, Vlag } from './column.js';

/** What the keten does for the people of a casus. */
export interface PlanTabellen {
  actie: ActieTabel;
  planversie: PlanversieTabel;
  daderdeel: DaderdeelTabel;
}

/** A plan as it was adopted (E15); another version is another row (INV5). */
export interface PlanversieTabel {
  casusId: string;
  versie: number;
  /** Of the step that laid it down. */
  sleutel: string;
  /** The task in which it was written. */
  concept: string;
  plan: Verzegeld;
  daderdeelNodig: Vlag;
  monitoring: string;
  zorgcoordinator: string | null;
  vaststellers: Json;
  mandaten: Json;
  opgesteldDoor: string;
  vastgesteldOp: Moment;
  vastgesteldDoor: string;
}

/** The part of the plan about the perpetrator, of police and OM; the newest counts. */
export interface DaderdeelTabel {
  casusId: string;
  versie: number;
  tekst: Verzegeld;
  geschrevenOp: Moment;
  geschrevenDoor: string;
}

/** An action with its one holder (E16). */
export interface ActieTabel {
  actieId: string;
  casusId: string;
  /** Of what put it out; the same one puts it out once. */
  sleutel: string;
  /** Its place among the actions of the casus, by which people name it. */
  nummer: number;
  sjabloon: string;
  soort: string;
  doelgroep: string;
  zichtbaarVoor: string;
  /** What it is, in words. */
  tekst: Verzegeld;
  houder: string;
  uitvoerderGroep: string;
  eindverantwoordelijke: string;
  uiterlijk: Moment;
  stand: Actiestand;
  weigerreden: string | null;
  /** What was done and what came of it. */
  uitkomst: Verzegeld | null;
  /** Whether the holder got sight of the casus by this action, and loses it with it (3.4, R08). */
  gafToegang: Vlag;
  /** The version of the plan that put it out; null for an action that no plan asked for. */
  planVersie: number | null;
  uitgezetOp: Moment;
  aangenomenOp: Moment | null;
  afgerondOp: Moment | null;
}
