import type { Verzegeld } from '../../cipher/verzegeld.js';
import type { Json, Moment } from './column.js';

/** What was weighed and decided, and what police and OM released. */
export interface WegingTabellen {
  weging: WegingTabel;
  tweedeWeging: TweedeWegingTabel;
  advies: AdviesTabel;
  tabeladvies: TabeladviesTabel;
  doorlaattoets: DoorlaattoetsTabel;
  actualiteit: ActualiteitTabel;
  strafrechtveld: StrafrechtveldTabel;
}

export interface WegingTabel {
  casusId: string;
  versie: number;
  sleutel: string;
  status: string;
  geopendOp: Moment;
  invoer: Verzegeld;
  acuut: string | null;
  actueel: string | null;
  veiligheid: string | null;
  kwalificatie: string | null;
  prioriteit: string | null;
  doorlaatverbod: string | null;
  bewijsmiddelen: number | null;
  motivering: Verzegeld | null;
  wegers: Json | null;
  mandaten: Json | null;
  vastgesteldOp: Moment | null;
  vastgesteldDoor: string | null;
}

/** The second weging (E08, E09), version by version. */
export interface TweedeWegingTabel {
  casusId: string;
  versie: number;
  sleutel: string;
  overlegId: string;
  status: string;
  geopendOp: Moment;
  /** Closed values that D6 and D7 look at. */
  invoer: Verzegeld;
  kader: Verzegeld | null;
  risico: Verzegeld | null;
  /** With table, version and rule (INV16). */
  adviezen: Json | null;
  uitkomst: string | null;
  prioriteit: string | null;
  motivering: Verzegeld | null;
  wegers: Json | null;
  mandaten: Json | null;
  vastgesteldOp: Moment | null;
  vastgesteldDoor: string | null;
}

export interface AdviesTabel {
  casusId: string;
  /** 0 for the provisional priority at registration. */
  versie: number;
  tabel: string;
  tabelVersie: number;
  regel: string;
  uitkomst: string;
  reden: string | null;
}

/** An advice outside a weging: of D8, D9, D10 or D12. */
export interface TabeladviesTabel {
  /** Key of the evaluation in the engine. */
  sleutel: string;
  casusId: string;
  tabel: string;
  tabelVersie: number;
  /** The rules that fitted. */
  regels: Json;
  uitkomst: Json;
  vastgelegdOp: Moment;
}

export interface DoorlaattoetsTabel {
  toetsId: string;
  casusId: string;
  sleutel: string;
  status: string;
  aanleiding: string;
  bewijsmiddelen: number;
  besluit: string | null;
  motivering: Verzegeld | null;
  geopendOp: Moment;
  beslotenOp: Moment | null;
  beslotenDoor: string | null;
  afgerondOp: Moment | null;
}

export interface ActualiteitTabel {
  sleutel: string;
  casusId: string;
  nogInSituatie: string;
  dagenSindsLaatsteSignaal: number | null;
  vastgesteldOp: Moment;
}

/** One field of E18; without a value it was left empty. */
export interface StrafrechtveldTabel {
  casusId: string;
  veld: string;
  waarde: Verzegeld | null;
  vrijgegevenOp: Moment | null;
  gewijzigdOp: Moment;
  gewijzigdDoor: string;
}
