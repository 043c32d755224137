import type { Verzegeld } from '../../cipher/verzegeld.js';
import type { Json, Moment } from './column.js';

/** Who works here, from where they are logged in, and their emergency access. */
export interface GebruikerTabellen {
  gebruiker: GebruikerTabel;
  sessie: SessieTabel;
  uitlogbewijs: UitlogbewijsTabel;
  breekglas: BreekglasTabel;
}

export interface GebruikerTabel {
  gebruikerId: string;
  naam: Verzegeld;
  organisatie: string;
  rollen: Json;
  groepen: Json;
  mandaten: Json;
  gezienOp: Moment;
}

export interface SessieTabel {
  sessieId: string;
  tokenHash: string;
  /** Of the token before this one, which counts a moment longer. */
  vorigeHash: string | null;
  vernieuwdOp: Moment;
  gebruikerId: string | null;
  /** Of the session at the identity provider. */
  sidHash: string | null;
  inhoud: Verzegeld;
  geopendOp: Moment;
  gezienOp: Moment;
}

/** A logout token that was taken: a second time it is refused. */
export interface UitlogbewijsTabel {
  jtiHash: string;
  verlooptOp: Moment;
}

/** Emergency access of one person to one casus; it ends by itself. */
export interface BreekglasTabel {
  breekglasId: string;
  casusId: string;
  gebruikerId: string;
  reden: Verzegeld;
  vanaf: Moment;
  tot: Moment;
}
