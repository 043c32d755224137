import type { Verzegeld } from '../../cipher/verzegeld.js';
import type { Json, Moment } from './column.js';

/** Who looked at what and why, and the rules that let them. */
export interface VerantwoordingTabellen {
  verwerkingslog: VerwerkingslogTabel;
  verwerkingslogKop: VerwerkingslogKopTabel;
  verwerkingslogIndex: VerwerkingslogIndexTabel;
  toegangsreden: ToegangsredenTabel;
  toegangsversie: ToegangsversieTabel;
  toegangsvoorstel: ToegangsvoorstelTabel;
}

export interface VerwerkingslogTabel {
  volgnummer: number;
  regel: Json;
  vorigeHash: string;
  hash: string;
}

export interface VerwerkingslogKopTabel {
  id: number;
  volgnummer: number;
  /** Of the last line. */
  hash: string;
  zegel: string;
}

/** By what a line is found. */
export interface VerwerkingslogIndexTabel {
  volgnummer: number;
  tijdstip: Moment;
  verwerking: string;
  actie: string;
  gebruikerId: string;
  betrokkeneSoort: string;
  betrokkeneId: string | null;
}

/** Why somebody looked; belongs to the verwerkingslog and stays as long. */
export interface ToegangsredenTabel {
  redenId: string;
  gebruikerId: string;
  /** What the reason was given for: `verwerkingen`, or `casus:` with its key. */
  onderwerp: string;
  tekst: Verzegeld;
  opgegevenOp: Moment;
}

/** One version of the access rules; it is never changed, and the last one holds. */
export interface ToegangsversieTabel {
  versie: number;
  matrix: Json;
  /** What of it the second wall decides on. */
  muur: Json;
  sinds: Moment;
  /** The proposal that it comes from; none for what came with the product. */
  voorstelId: string | null;
}

/** A change of one cell of the access rules, proposed by one person and decided by another. */
export interface ToegangsvoorstelTabel {
  voorstelId: string;
  groep: string;
  rol: string;
  was: Json;
  wordt: Json;
  reden: Verzegeld;
  voorgesteldOp: Moment;
  voorgesteldDoor: string;
  status: 'OPEN' | 'GOEDGEKEURD' | 'AFGEWEZEN';
  oordeel: Verzegeld | null;
  beslistOp: Moment | null;
  beslistDoor: string | null;
}
