import type { Identificatie, Verzoekstand } from '../../domain/rechten/verzoek.js';
import type { CorrectieWeergave } from '../correctie/correctie-weergave.js';
import type { InzageStand } from '../inzage/inzage-stand.js';

/** A request in a list: numbers and closed values, without a name. */
export interface VerzoekRegel extends Verzoekstand {
  verzoekId: string;
  verzoeknummer: string;
  dossiernummer: string;
  uiterlijk: string;
  teLaat: boolean;
  beslotenOp: string | null;
}

/** A request with what was written about it. */
export interface VerzoekWeergave extends VerzoekRegel {
  vraag: string;
  identificatie: Identificatie;
  identificatieDoor: string;
  geregistreerdDoor: string;
  verlengbaar: boolean;
  /** Why it takes longer. */
  verlenging: string | null;
  motivering: string | null;
  beslotenDoor: string | null;
  beperkend: boolean;
  opheffing: string | null;
  /** For INZAGE; null until something was put together. */
  inzage: InzageStand | null;
  /** For CORRECTIE. */
  correcties: CorrectieWeergave[];
}
