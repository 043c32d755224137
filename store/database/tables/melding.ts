import type { Verzegeld } from '../../cipher/verzegeld.js';
import type { Json, Moment } from './column.js';

/** What was reported, about whom, and which dossiers may be about the same person. */
export interface MeldingTabellen {
  melding: MeldingTabel;
  dossier: DossierTabel;
  persoonindex: PersoonindexTabel;
  matchvoorstel: MatchvoorstelTabel;
  concept: ConceptTabel;
}

export type MeldingRij = MeldingTabel;

export interface MeldingTabel {
  meldingId: string;
  casusId: string;
  meldingnummer: string;
  ontvangenOp: Moment;
  kanaal: string;
  ingang: string;
  organisatie: string | null;
  status: string;
  codeHash: string;
  idempotentieHash: string | null;
  inhoudHash: string | null;
  anonimiteit: string;
  wie: Verzegeld;
  kern: Verzegeld;
  melder: Verzegeld;
  /** When a melder who had given no name said who he is; null for who always was known, or never was. */
  bekendgemaaktOp: Moment | null;
  meldpuntVerteldOp: Moment | null;
}

export interface DossierTabel {
  dossierId: string;
  dossiernummer: string;
  meldingId: string;
  /** Which person of the melding: 0 is the one that the melder told of. */
  persoonVolgnummer: number;
  persoon: Verzegeld;
  aangemaaktOp: Moment;
  betrokkeneGeinformeerd: string | null;
  betrokkeneReden: Verzegeld | null;
}

/** By what a dossier is found; a token says nothing by itself. */
export interface PersoonindexTabel {
  dossierId: string;
  token: string;
}

/** An existing dossier that the melding of a casus may be about. */
export interface MatchvoorstelTabel {
  voorstelId: string;
  /** The provisional casus of the melding. */
  casusId: string;
  meldingId: string;
  dossierId: string;
  /** Its place in the list that a person sees. */
  nummer: number;
  overeenkomsten: Json;
  stand: 'VOORGESTELD' | 'TWIJFEL' | 'AFGEWEZEN' | 'BEVESTIGD' | 'ONGEDAAN';
  /** Where the melding went: an open casus of the dossier, or its own casus on the existing dossier. */
  doelCasusId: string | null;
  reden: Verzegeld | null;
  /** What is needed to undo it. */
  herstel: Json | null;
  voorgesteldOp: Moment;
  beoordeeldOp: Moment | null;
  beoordeeldDoor: string | null;
}

export interface ConceptTabel {
  sleutelHash: string;
  inhoud: Verzegeld;
  verlooptOp: Moment;
}
