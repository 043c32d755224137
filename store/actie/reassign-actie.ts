import { DomainError } from '../../domain/errors.js';
import { actiehouderGroep } from '../../domain/plan/actiehouder.js';
import type { TaakdossierInhoud } from '../../domain/taak/taak.js';
import { readSocialeKaart } from '../catalogus/read-sociale-kaart.js';
import { findCasus } from '../casus/find-casus.js';
import { recordGebeurtenis } from '../casus/record-gebeurtenis.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import type { Stap } from '../systeem-repository.js';
import { findAfgerondDossier } from '../taak/find-afgerond-dossier.js';
import { giveSight, takeSight } from './actie-toegang.js';
import { findActie } from './find-actie.js';
import { readZorgcoordinator } from './read-zorgcoordinator.js';

/**
 * Gives an action the holder that procesregie chose. Who had it loses the sight that it gave.
 * @returns the group that holds it now
 * @throws DomainError DOSSIERDEEL_ONTBREEKT when nobody chose
 */
export async function reassignActie(uow: UnitOfWork, stap: Stap & { actieId: string }): Promise<string> {
  const { casusId, elementInstanceKey: sleutel, actieId } = stap;
  const actie = await findActie(uow, stap);
  const keuze = await findAfgerondDossier(uow, casusId, 'actie-herverdelen', actieId);
  if (keuze === undefined) throw new DomainError('DOSSIERDEEL_ONTBREEKT');
  const isNieuw = await recordGebeurtenis(uow, {
    casusId,
    sleutel,
    soort: 'ACTIE_HERVERDEELD',
    waarde: actie.soort,
  });
  if (!isNieuw) return actie.uitvoerderGroep;
  const { houder } = keuze.inhoud as TaakdossierInhoud<'actie-herverdelen'>;
  const { gemeente } = await findCasus(uow, casusId);
  const kaart = await readSocialeKaart(uow);
  const zorgcoordinator = await readZorgcoordinator(uow, casusId);
  const uitvoerderGroep = actiehouderGroep(houder, { kaart, gemeente, zorgcoordinator });
  const kreegToegang = await giveSight(uow, { casusId, groep: uitvoerderGroep });
  await uow.tx
    .updateTable('actie')
    .set({
      houder,
      uitvoerderGroep,
      stand: 'OPEN',
      weigerreden: null,
      aangenomenOp: null,
      gafToegang: kreegToegang ? 1 : 0,
    })
    .where('actieId', '=', actieId)
    .execute();
  await takeSight(uow, { casusId, groep: actie.uitvoerderGroep, kreegHet: actie.gafToegang === 1 });
  return uitvoerderGroep;
}
