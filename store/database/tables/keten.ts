import type { Json, Moment } from './column.js';

/** Work of the keten that is about no casus: prevention and evaluation. */
export interface KetenTabellen {
  preventiejaar: PreventiejaarTabel;
  preventieactiviteit: PreventieactiviteitTabel;
  preventiemaatregel: PreventiemaatregelTabel;
  ketenevaluatie: KetenevaluatieTabel;
}

interface PreventiejaarTabel {
  zaakId: string;
  regio: string;
  jaar: number;
  gevraagdOp: Moment;
  vastgesteldOp: Moment | null;
  afgerondOp: Moment | null;
}

interface PreventieactiviteitTabel {
  activiteitId: string;
  zaakId: string;
  soort: string;
  doelgroep: string;
  gemeente: string;
  /** ISO date. */
  op: string;
  status: 'GEPLAND' | 'UITGEVOERD' | 'VERVALLEN';
  bereik: number | null;
  tevredenheid: number | null;
  effect: string | null;
}

interface PreventiemaatregelTabel {
  zaakId: string;
  halfjaar: string;
  maatregel: string;
  aantal: number;
}

interface KetenevaluatieTabel {
  zaakId: string;
  niveau: string;
  periode: string;
  /** Of the process instance that began it. */
  procesSleutel: string;
  geopendOp: Moment;
  status: 'OPEN' | 'UITGESTELD' | 'AFGEROND';
  vorm: string | null;
  /** Figures that may be shown, as they were when it began (INV11). */
  cijfers: Json | null;
  afgerondOp: Moment | null;
}
