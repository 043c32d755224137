import type { Generated } from 'kysely';
import type { Verzegeld } from '../../cipher/verzegeld.js';
import type { Json, Moment, Vlag } from './column.js';

/** What a casus is, who has to do with it, what happened in it and how long it is kept. */
export interface CasusTabellen {
  casus: CasusTabel;
  casusrelatie: CasusrelatieTabel;
  casusDossier: CasusDossierTabel;
  gebeurtenis: GebeurtenisTabel;
  verlenging: VerlengingTabel;
  vernietigd: VernietigdTabel;
  kwartaalcijfers: KwartaalcijfersTabel;
  kpicijfers: KwartaalcijfersTabel;
}

export interface CasusTabel {
  casusId: string;
  casusnummer: string;
  periode: number;
  status: 'OPEN' | 'GESLOTEN';
  fase: string;
  ingang: string;
  gemeente: string;
  verschijningsvormen: Json;
  eigenaarGroep: string | null;
  vervangerGroep: string | null;
  voorlopigePrioriteit: string | null;
  prioriteit: string | null;
  veiligheid: string | null;
  kwalificatie: string | null;
  doorlaatverbod: string | null;
  grondslagen: Json;
  doelomschrijving: Verzegeld | null;
  afsluitreden: string | null;
  geopendOp: Moment;
  afgeslotenOp: Moment | null;
  bewaarTot: Moment | null;
  processInstanceKey: string | null;
}

export type CasusRij = CasusTabel;

export interface CasusrelatieTabel {
  casusId: string;
  soort: string;
  groep: string;
  vanaf: Moment;
  tot: Moment | null;
}

export interface CasusDossierTabel {
  casusId: string;
  dossierId: string;
  rol: string;
}

export interface GebeurtenisTabel {
  gebeurtenisId: Generated<number>;
  casusId: string;
  /** Key of the step that wrote it; the same step writes once. */
  sleutel: string;
  soort: string;
  waarde: string | null;
  /** Of the compartment of the criminal investigation (INV8). */
  inCompartiment: Vlag;
  /** In whose place: of a person, or of a group as a whole (`groep:r03.zvh`). */
  namens: string | null;
  toelichting: Verzegeld | null;
  op: Moment;
  door: string | null;
}

/** A decision that a casus is kept longer. */
export interface VerlengingTabel {
  verlengingId: string;
  casusId: string;
  verlengdTot: Moment;
  besluit: Verzegeld;
  organisatie: string;
  op: Moment;
  door: string;
}

/** What is left of a casus that was destroyed: that it was, when, and by which rule. */
export interface VernietigdTabel {
  casusId: string;
  regel: string;
  vernietigdOp: Moment;
  /** When nothing of it was left in the process engine. */
  motorLeegOp: Moment | null;
}

/** Figures that were published; drawn up once per quarter. */
export interface KwartaalcijfersTabel {
  kwartaal: string;
  opgemaaktOp: Moment;
  cijfers: Json;
}
