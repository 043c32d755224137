import { countOnafhankelijk } from '../../domain/weging/bewijsmiddel.js';
import { type ToetsBesluit, refuseToetsBesluit } from '../../domain/weging/doorlaatverbod.js';
import { DomainError } from '../../domain/errors.js';
import { parseTaakdossier } from '../../domain/taak/taak.js';
import { recordGebeurtenis } from '../casus/record-gebeurtenis.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { findGebruiker } from '../gebruiker/find-gebruiker.js';
import type { Stap } from '../systeem-repository.js';
import { findAfgerondDossier } from '../taak/find-afgerond-dossier.js';
import { findToets } from './find-toets.js';
import { toetsPlaats } from './read-doorlaattoetsen.js';

/**
 * Lays down what police or OM decided. INV4 is asked again here, with what the store knows of who decided and of the
 * bewijsmiddelen: JA never follows from a process alone.
 */
export async function recordToetsBesluit(
  uow: UnitOfWork,
  stap: Stap & { toetsId: string; besluit: ToetsBesluit },
): Promise<void> {
  const { tx, nu, cipher } = uow;
  const { casusId, elementInstanceKey: sleutel, toetsId, besluit } = stap;
  const toets = await findToets(uow, stap);
  const afgerond = await findAfgerondDossier(uow, casusId, 'doorlaatverbod-besluiten');
  if (afgerond === undefined) throw new DomainError('DOSSIERDEEL_ONTBREEKT');
  const gebeurtenis = {
    casusId,
    sleutel,
    soort: 'TOETS_BESLOTEN',
    waarde: besluit,
    door: afgerond.door,
  } as const;
  if (!(await recordGebeurtenis(uow, gebeurtenis))) return;

  const { motivering, bewijsmiddelenLijst } = parseTaakdossier('doorlaatverbod-besluiten', afgerond.inhoud);
  const bewijsmiddelen =
    bewijsmiddelenLijst.length > 0 ? countOnafhankelijk(bewijsmiddelenLijst) : toets.bewijsmiddelen;
  const beslisser = (await findGebruiker(uow, afgerond.door)) ?? null;
  const weigering = refuseToetsBesluit({ besluit, bewijsmiddelen, beslisser });
  if (weigering !== null) throw new DomainError(weigering);
  await tx
    .updateTable('doorlaattoets')
    .set({
      status: besluit === 'MEER_NODIG' ? 'OPEN' : 'BESLOTEN',
      besluit,
      bewijsmiddelen,
      motivering: cipher.seal(toetsPlaats(toetsId), motivering),
      beslotenOp: nu.toISOString(),
      beslotenDoor: afgerond.door,
    })
    .where('toetsId', '=', toetsId)
    .execute();
}
