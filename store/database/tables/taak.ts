import type { Generated } from 'kysely';
import type { Verzegeld } from '../../cipher/verzegeld.js';
import type { Json, Moment, Vlag } from './column.js';

/** What a casus waits for: tasks and their deadlines, what was filled in, who was alarmed, what the engine must hear. */
export interface TaakTabellen {
  wachtpunt: WachtpuntTabel;
  taakdossier: TaakdossierTabel;
  piketmelding: PiketmeldingTabel;
  outbox: OutboxTabel;
}

export interface WachtpuntTabel {
  wachtpuntId: string;
  casusId: string | null;
  /** For a task that belongs to no casus. */
  zaakId: string | null;
  /** The hand-over that a task is about. */
  overdrachtId: string | null;
  periode: number;
  sleutel: string;
  soort: string;
  taak: string | null;
  activiteit: string | null;
  termijnCode: string | null;
  /** Of the compartment of the criminal investigation: only police and OM of the casus know of it (INV8). */
  inCompartiment: Vlag;
  label: string;
  eigenaarGroepen: Json;
  vervangerGroep: string;
  plan: Json | null;
  geopendOp: Moment;
  uiterlijk: Moment;
  escalatieOpen: Vlag;
  escalatieNiveau: number;
  geslotenOp: Moment | null;
  sluitreden: string | null;
  /** What it is about, of a task that can be open several times at once. */
  onderwerpId: string | null;
  /** Under which it was planned; null for what has no term of its own. */
  prioriteit: string | null;
  /** When its term last moved with the prioriteit. */
  herplandOp: Moment | null;
}

export interface TaakdossierTabel {
  userTaskKey: string;
  casusId: string | null;
  /** For a task that belongs to no casus. */
  zaakId: string | null;
  /** The hand-over that the task was about, once it is completed. */
  overdrachtId: string | null;
  taak: string;
  inCompartiment: Vlag;
  inhoud: Verzegeld;
  concept: Vlag;
  bewaardOp: Moment;
  bewaardDoor: string;
  afgerondOp: Moment | null;
  afgerondDoor: string | null;
  /** As at its wachtpunt; known from when the task was completed. */
  onderwerpId: string | null;
}

export interface PiketmeldingTabel {
  piketmeldingId: Generated<number>;
  casusId: string;
  sleutel: string;
  soort: string;
  groep: string;
  op: Moment;
}

export interface OutboxTabel {
  id: Generated<number>;
  casusId: string | null;
  name: string;
  correlationKey: string;
  messageId: string;
  ttl: number;
  variables: Json;
  inCompartiment: Vlag;
  status: 'PENDING' | 'DELIVERED';
  aangemaaktOp: Moment;
  bezorgdOp: Moment | null;
}
