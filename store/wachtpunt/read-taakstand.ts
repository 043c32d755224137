import { sturendePrioriteit } from '../../domain/casus/casus.js';
import type { Prioriteit } from '../../domain/casus/prioriteit.js';
import type { Veiligheid } from '../../domain/weging/weging.js';
import type { Zaak } from '../../domain/taak/zaak.js';
import { REGIOS } from '../../domain/keten/regio.js';
import { lookUpPreventiejaar } from '../preventie/find-preventiejaar.js';
import { readTabelvormen } from '../catalogus/read-verschijningsvormen.js';
import { findCasus } from '../casus/find-casus.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { fromJson } from '../json.js';

/** What decides how long a task may take and who gets it. */
export interface Taakstand {
  prioriteit: Prioriteit;
  /** Null while nobody established it. */
  veiligheid: Veiligheid | null;
  /** As the decision tables know them. */
  verschijningsvormen: string[];
  /** For work of municipalities: that of the casus. */
  gemeenten: readonly string[];
}

/**
 * As the dossier knows it now: a variable in a running process may be older than the last weging (processen.md 3.1).
 * @throws DomainError NIET_GEVONDEN when the casus was destroyed
 */
export async function readTaakstand(uow: UnitOfWork, casusId: string): Promise<Taakstand> {
  const casus = await findCasus(uow, casusId);
  return {
    prioriteit: sturendePrioriteit({
      prioriteit: casus.prioriteit as Prioriteit | null,
      voorlopigePrioriteit: casus.voorlopigePrioriteit as Prioriteit | null,
    }),
    veiligheid: casus.veiligheid as Veiligheid | null,
    verschijningsvormen: await readTabelvormen(uow, fromJson<string[]>(casus.verschijningsvormen)),
    gemeenten: [casus.gemeente],
  };
}

/** Work without a casus is ordinary work: no form of exploitation, and no more hurry than its deadline says. */
const KETENZAAK: Taakstand = {
  prioriteit: 'P3',
  veiligheid: null,
  verschijningsvormen: [],
  gemeenten: [],
};

/** The same for the casus or ketenzaak that a task belongs to; prevention is of the municipalities of its region. */
export async function readTaakstandOf(uow: UnitOfWork, { casusId, zaakId }: Zaak): Promise<Taakstand> {
  if (casusId) return readTaakstand(uow, casusId);
  const preventie = zaakId ? await lookUpPreventiejaar(uow, zaakId) : undefined;
  return preventie === undefined ? KETENZAAK : { ...KETENZAAK, gemeenten: REGIOS[preventie.regio].gemeenten };
}
