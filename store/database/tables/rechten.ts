import type { Verzegeld } from '../../cipher/verzegeld.js';
import type { Moment } from './column.js';

/** What the person of a dossier asked for, was told and had put right. */
export interface RechtenTabellen {
  verzoek: VerzoekTabel;
  informatieplicht: InformatieplichtTabel;
  inzage: InzageTabel;
  correctie: CorrectieTabel;
  kennisgeving: KennisgevingTabel;
}

/** What the person of a dossier asked for (R15). */
export interface VerzoekTabel {
  verzoekId: string;
  verzoeknummer: string;
  dossierId: string;
  soort: string;
  vraag: Verzegeld;
  identificatie: string;
  /** Function and organisation of who made sure who asks. */
  identificatieDoor: Verzegeld;
  /** Day on Dutch clocks. */
  ontvangenOp: string;
  geregistreerdOp: Moment;
  geregistreerdDoor: string;
  verlengdOp: Moment | null;
  verlenging: Verzegeld | null;
  besluit: string | null;
  motivering: Verzegeld | null;
  beslotenOp: Moment | null;
  beslotenDoor: string | null;
  opgehevenOp: Moment | null;
  opgehevenDoor: string | null;
  opheffing: Verzegeld | null;
}

/** What was laid down about informing the person of a dossier (AVG 14); the latest counts, the others stay. */
export interface InformatieplichtTabel {
  informatieId: string;
  dossierId: string;
  stand: string;
  /** Day on Dutch clocks, as is `heroverwegenOp`. */
  geinformeerdOp: string | null;
  wijze: string | null;
  reden: string | null;
  heroverwegenOp: string | null;
  toelichting: Verzegeld | null;
  op: Moment;
  door: string;
}

/** What the person gets to see, as it was proposed and checked: what was checked is what is given. */
export interface InzageTabel {
  verzoekId: string;
  dossierId: string;
  uitvoer: Verzegeld;
  voorgesteldOp: Moment;
  voorgesteldDoor: string;
  oordeel: string | null;
  opmerking: Verzegeld | null;
  gecontroleerdOp: Moment | null;
  gecontroleerdDoor: string | null;
}

/** One field that is put right, with the value that it had: its history. */
export interface CorrectieTabel {
  correctieId: string;
  verzoekId: string;
  dossierId: string;
  veld: string;
  /** Null until it was decided. */
  oud: Verzegeld | null;
  nieuw: Verzegeld;
  onderbouwing: Verzegeld;
  voorgesteldOp: Moment;
  voorgesteldDoor: string;
  besluit: string | null;
  motivering: Verzegeld | null;
  beslotenOp: Moment | null;
  beslotenDoor: string | null;
}

/** An organisation that saw the old value, and must hear that it was put right (AVG 19). */
export interface KennisgevingTabel {
  kennisgevingId: string;
  correctieId: string;
  dossierId: string;
  organisatie: string;
  gemeldOp: Moment | null;
  gemeldDoor: string | null;
}
