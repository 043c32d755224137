import { DomainError } from '../../domain/errors.js';
import { parseTaakdossier } from '../../domain/taak/taak.js';
import { risicoInventarisatieSchema } from '../../domain/weging/risico-inventarisatie.js';
import type { TweedeAdvies, TweedeInvoer } from '../../domain/weging/tweede-weging.js';
import { wegingskaderSchema } from '../../domain/weging/wegingskader.js';
import { recordGebeurtenis } from '../casus/record-gebeurtenis.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import type { Stap } from '../systeem-repository.js';
import { findAfgerondDossier } from '../taak/find-afgerond-dossier.js';
import { findTweedeWeging } from './find-tweede-weging.js';
import { tweedeWegingPlaats } from './tweede-weging-plaats.js';

/**
 * Keeps what the table made of the dossier, and what D6 and D7 advise on it; the last run of the tables counts.
 * @throws DomainError WEGING_VASTGESTELD, DOSSIERDEEL_ONTBREEKT
 */
export async function recordTweedeAdviezen(
  uow: UnitOfWork,
  stap: Stap & { versie: number; invoer: TweedeInvoer; adviezen: TweedeAdvies[] },
): Promise<void> {
  const { casusId, elementInstanceKey: sleutel, versie, invoer, adviezen } = stap;
  const weging = await findTweedeWeging(uow, casusId, versie);
  const afgerond = await findAfgerondDossier(uow, casusId, 'wegingskader-invullen');
  if (afgerond === undefined) throw new DomainError('DOSSIERDEEL_ONTBREEKT');
  const gebeurtenis = { casusId, sleutel, soort: 'TWEEDE_ADVIEZEN_VASTGELEGD' } as const;
  if (!(await recordGebeurtenis(uow, { ...gebeurtenis, waarde: String(versie) }))) return;
  if (weging.status !== 'CONCEPT') throw new DomainError('WEGING_VASTGESTELD');
  const inhoud = parseTaakdossier('wegingskader-invullen', afgerond.inhoud);
  const seal = (veld: 'invoer' | 'kader' | 'risico', waarde: unknown) =>
    uow.cipher.seal(tweedeWegingPlaats(weging, veld), waarde);
  await uow.tx
    .updateTable('tweedeWeging')
    .set({
      invoer: seal('invoer', invoer),
      kader: seal('kader', wegingskaderSchema.parse(inhoud)),
      risico: seal('risico', risicoInventarisatieSchema.parse(inhoud)),
      adviezen: JSON.stringify(adviezen),
    })
    .where('casusId', '=', casusId)
    .where('versie', '=', versie)
    .execute();
}
