import { deriveBewaartermijn } from '../../domain/casus/bewaren.js';
import { maandenErbij } from '../../domain/tijd/amsterdam.js';
import { readBewaarstanden } from '../bewaren/read-bewaarstanden.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { type NieuweBevinding, recordBevindingen } from './record-bevindingen.js';

export interface TeBesluiten extends NieuweBevinding {
  /** On that day a closed casus is destroyed; for an open one the question comes back. */
  besluitVoor: string;
}

/** An engine remembers no timer for longer than a year (processen.md B16). */
const TERUG_NA_MAANDEN = 6;

/** Casussen whose time ends within 30 days and about which nobody decided yet for that end (T24, T25). */
export async function checkBewaren(
  uow: UnitOfWork,
  { sleutel }: { sleutel: string },
): Promise<TeBesluiten[]> {
  const { tx, nu } = uow;
  const besloten = await tx
    .selectFrom('bevinding')
    .select('onderwerp')
    .where('soort', '=', 'BEWAREN')
    .where('opgelostOp', 'is not', null)
    .where('uitkomst', '=', 'VERNIETIGEN')
    .execute();
  const isBesloten = new Set(besloten.map(({ onderwerp }) => onderwerp));
  const termijnen = (await readBewaarstanden(uow))
    .map((stand) => ({ ...stand, ...deriveBewaartermijn(stand, nu) }))
    .filter(({ toestand }) => toestand === 'TE_BESLUITEN')
    .map(({ casusId, tot, status }) => ({ casusId, tot, status, onderwerp: onderwerpOf(casusId, tot) }))
    .filter(({ onderwerp }) => !isBesloten.has(onderwerp));
  const nieuw = await recordBevindingen(uow, sleutel, {
    soorten: ['BEWAREN'],
    gevonden: termijnen.map(({ casusId, onderwerp }) => ({ soort: 'BEWAREN', casusId, onderwerp })),
  });
  const later = maandenErbij(nu, TERUG_NA_MAANDEN).toISOString();
  return nieuw.map((bevinding) => {
    const termijn = termijnen.find(({ onderwerp }) => onderwerp === bevinding.onderwerp);
    const besluitVoor = termijn?.status === 'GESLOTEN' ? termijn.tot.toISOString() : later;
    return { ...bevinding, besluitVoor };
  });
}

/** One decision for each end: an extension has an end of its own. */
const onderwerpOf = (casusId: string, tot: Date): string => `${casusId} ${tot.toISOString().slice(0, 10)}`;
