import type { Overdrachtstatus } from '../../../domain/casus/overdracht.js';
import type { Verzegeld } from '../../cipher/verzegeld.js';
import type { Json, Moment, Vlag } from './column.js';

/** Around the table: the casusoverleg, its invitations, what partners bring to it, and the hand-overs. */
export interface OverlegTabellen {
  overleg: OverlegTabel;
  uitnodiging: UitnodigingRij;
  overdracht: OverdrachtTabel;
  informatieverzoek: InformatieverzoekTabel;
  hoorverslag: HoorverslagTabel;
  overlegaanwezige: OverlegaanwezigeTabel;
}

/** A casusoverleg (E11). */
export interface OverlegTabel {
  overlegId: string;
  casusId: string;
  sleutel: string;
  op: Moment;
  vorm: string;
  status: 'GEPLAND' | 'VERZET' | 'GEHOUDEN';
  gemaaktOp: Moment;
  /** Its process can be told that it was moved; one that began on an earlier version of the model cannot. */
  verzetbaar: Vlag;
  /** Since when partners still have to be asked anew; null when they were, or it was not moved. */
  verzetOp: Moment | null;
  /** Where people meet, as procesregie wrote it when it was moved. */
  locatie: Verzegeld | null;
}

/** The invitation of one partner (E12), with what it shows of the casus. */
export interface UitnodigingRij {
  uitnodigingId: string;
  overlegId: string;
  casusId: string;
  casusnummer: string;
  gemeente: string;
  op: Moment;
  vorm: string;
  partner: string;
  /** What this partner may see after accepting (INV9). */
  inhoud: 'KOP' | 'DOSSIER';
  groepen: Json;
  status: string;
  ronde: number;
  uiterlijk: Moment;
  redenCode: string | null;
  verstuurdOp: Moment | null;
  beantwoordOp: Moment | null;
  beantwoordDoor: string | null;
  /** Of a partner that was added to a casus under way. */
  grondslag: string | null;
  /** What it is asked once it comes. */
  vraag: Verzegeld | null;
  /** The invitation for the day on which the meeting was before. */
  vervangt: string | null;
  /** What was answered to that one, or to the one before it; null when nobody ever did. */
  eerderAntwoord: string | null;
}

/** To whom a casus that is scaled down is handed over. */
export interface OverdrachtTabel {
  overdrachtId: string;
  casusId: string;
  /** Of the step that opened it. */
  sleutel: string;
  bestemming: string;
  status: Overdrachtstatus;
  geopendOp: Moment;
  verstuurdOp: Moment | null;
  afgerondOp: Moment | null;
}

/** What a partner was asked, and what it answered (E10). */
export interface InformatieverzoekTabel {
  verzoekId: string;
  casusId: string;
  overlegId: string;
  /** Of the step that made it. */
  sleutel: string;
  partner: string;
  groepen: Json;
  vraag: Verzegeld;
  uiterlijk: Moment;
  status: string;
  gevraagdOp: Moment;
  perspectief: string | null;
  bijdrage: Verzegeld | null;
  /** Roles that may read it, besides procesregie. */
  gedeeldMet: Json | null;
  organisatie: string | null;
  beantwoordOp: Moment | null;
  beantwoordDoor: string | null;
}

/** What the melder told when heard, or why that was not possible (E02). */
export interface HoorverslagTabel {
  hoorverslagId: string;
  casusId: string;
  gehoord: string;
  tolk: string;
  verslag: Verzegeld;
  op: Moment;
  door: string;
}

/** Who sat at the table when the overleg opened (E11). */
export interface OverlegaanwezigeTabel {
  overlegId: string;
  partner: string;
  casusId: string;
  aanwezigheid: string;
  geheimhouding: string | null;
}
