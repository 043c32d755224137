import type { Doel } from './doel.js';
import type { Fase } from '../casus/fase.js';
import type { Anonimiteit } from '../melding/melder.js';
import type { Prioriteit } from '../casus/prioriteit.js';
import type { DoorlaatverbodUitkomst } from '../weging/weging.js';

/**
 * Between a betrokkene and a casus, as the store knows it. `BREEKGLAS` is emergency access: it stands for any other
 * one, for an hour (D11.9).
 */
export type Casusrelatie =
  'MELDPUNT' | 'TEAM' | 'STRAFRECHT' | 'UITNODIGING' | 'TOEWIJZING' | 'GEMEENTE' | 'BREEKGLAS';

/** Facts that a condition of the matrix may ask for; a fact that is not given does not hold. */
export interface Toegangsfeiten {
  eigenBijdrage?: boolean;
  eigenTaak?: boolean;
  uitgenodigd?: boolean;
  /** The organisation signed the convenant or takes part by law (D11.6). */
  convenant?: boolean;
  zorgpartnerEnNodig?: boolean;
  vanBelangVoorVeiligheid?: boolean;
  bestuurlijkeMaatregel?: boolean;
  /** OM or police released it (D11.8). */
  vrijgegeven?: boolean;
}

/** What the rules must know of a casus. */
export interface Toegangscasus {
  fase: Fase;
  prioriteit: Prioriteit | null;
  doorlaatverbod: DoorlaatverbodUitkomst | null;
  gemeenten: readonly string[];
  relaties: readonly Casusrelatie[];
  /** Those of them that began while a person of this casus had sharing restricted (AVG 18). */
  relatiesNaBeperking?: readonly Casusrelatie[];
  grondslagen: readonly string[];
}

/** What access is decided on. Everything that is left out counts as not so. */
export interface Toegangsobject {
  /** Absent for what belongs to no casus, such as catalogi. */
  casus?: Toegangscasus;
  feiten?: Toegangsfeiten;
  /** A part of a group that is open to more roles than the whole. */
  onderdeel?: 'uitkomst' | 'advies' | 'veiligheidssamenvatting' | 'statusvlag';
  /** For the identity of a melder (D11.7). */
  anonimiteit?: Anonimiteit;
  /** For numbers about one municipality. */
  gemeente?: string;
  doel?: Doel;
  /** For who must give a reason first (R12). */
  reden?: string;
}
