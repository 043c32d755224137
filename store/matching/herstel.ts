import type { Prioriteit } from '../../domain/casus/prioriteit.js';
import { fromJson } from '../json.js';

/** What undoing needs to know of how it was. */
export interface Herstel {
  /** The meldingen that moved. */
  meldingIds: string[];
  /** The dossier of the melding's own person, which stood aside. */
  dossierId: string | null;
  /** Of the casus that took the melding in, when its priority went up. */
  prioriteit: { veld: 'prioriteit' | 'voorlopigePrioriteit'; oud: Prioriteit; nieuw: Prioriteit } | null;
}

export const parseHerstel = (json: string | null): Herstel =>
  json === null ? { meldingIds: [], dossierId: null, prioriteit: null } : fromJson<Herstel>(json);
