import type { Afschermbaar } from '../../domain/toegang/afgeschermd.js';
import type { Correctiebesluit, Correctieveld } from '../../domain/rechten/correctie.js';
import type { Informatiestand, Informeerwijze, Uitstelreden } from '../../domain/rechten/informatieplicht.js';

/** The rights of one person of a casus, for who works on it. */
export interface RechtenWeergave {
  dossierId: string;
  dossiernummer: string;
  /** The person objected and nobody decided yet: hold back with what is not needed (AVG 21). */
  bezwaarInBehandeling: boolean;
  /** New partners get nothing (AVG 18). */
  beperkt: boolean;
  informatie: Afschermbaar<InformatieWeergave>;
  magInformeren: boolean;
  /** Corrections that wait for who asks, as owner of the casus. */
  correcties: TeBesluitenCorrectie[];
}

export interface InformatieWeergave extends Omit<Informatiestand, 'uiterlijk'> {
  uiterlijk: string | null;
  geinformeerdOp: string | null;
  wijze: Informeerwijze | null;
  reden: Uitstelreden | null;
  toelichting: string | null;
  /** Who laid it down; null when nobody did. */
  door: string | null;
}

export interface TeBesluitenCorrectie {
  correctieId: string;
  veld: Correctieveld;
  /** Masked where the owner may not see this field: then the substantiation is what there is to decide on. */
  nieuw: Afschermbaar<string>;
  onderbouwing: string;
  voorgesteldOp: string;
  besluit: Correctiebesluit | null;
}

/** A person who does not know yet that there is a dossier. */
export interface TeInformeren {
  dossierId: string;
  dossiernummer: string;
  casusId: string;
  casusnummer: string;
  stand: 'UITGESTELD' | 'OPEN';
  uiterlijk: string;
  teLaat: boolean;
}
