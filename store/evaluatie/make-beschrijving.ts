import type { Gebeurtenis } from '../../domain/casus/gebeurtenis.js';
import { describeCasus } from '../../domain/evaluatie/casusbeschrijving.js';
import type { Persoon } from '../../domain/persoon/persoon.js';
import { readSocialeKaart } from '../catalogus/read-sociale-kaart.js';
import { readVormnamen } from '../catalogus/read-verschijningsvormen.js';
import { findCasus } from '../casus/find-casus.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { fromJson } from '../json.js';
import { appendLog } from '../verwerkingslog/append-log.js';
import { systeemregel } from '../verwerkingslog/systeemregel.js';
import { beschrijvingPlaats } from './evaluatie-plaats.js';
import type { Evaluatiestap } from './evaluatiestap.js';
import { findEvaluatie } from './find-evaluatie.js';

/**
 * Writes the anonymous description from the events of the casus, without those of the compartment (INV8). One that was
 * checked already is left as it is.
 */
export async function makeBeschrijving(uow: UnitOfWork, { evaluatieId }: Evaluatiestap): Promise<void> {
  const { tx, cipher } = uow;
  const { casusId, gecontroleerdOp, beschrijving } = await findEvaluatie(uow, evaluatieId);
  if (gecontroleerdOp !== null || beschrijving !== null) return;
  const { verschijningsvormen, geopendOp } = await findCasus(uow, casusId);
  const namenVan = await readVormnamen(uow);
  const gebeurtenissen = await tx
    .selectFrom('gebeurtenis')
    .select(['soort', 'waarde', 'op'])
    .where('casusId', '=', casusId)
    .where('inCompartiment', '=', 0)
    .orderBy('gebeurtenisId')
    .execute();
  const dossiers = await tx
    .selectFrom('dossier')
    .innerJoin('casusDossier', 'casusDossier.dossierId', 'dossier.dossierId')
    .select(['dossier.dossierId', 'dossier.persoon'])
    .where('casusDossier.casusId', '=', casusId)
    .orderBy('dossier.dossierId')
    .execute();
  const tekst = describeCasus({
    leeftijden: dossiers.map(
      ({ dossierId, persoon }) =>
        (cipher.open({ tabel: 'dossier', id: dossierId, veld: 'persoon' }, persoon) as Persoon).leeftijd,
    ),
    vormen: namenVan(fromJson<string[]>(verschijningsvormen), geopendOp),
    kaart: await readSocialeKaart(uow),
    gebeurtenissen: gebeurtenissen.map((een) => ({ ...een, soort: een.soort as Gebeurtenis })),
  });
  await tx
    .updateTable('evaluatie')
    .set({ beschrijving: cipher.seal(beschrijvingPlaats(evaluatieId), tekst) })
    .where('evaluatieId', '=', evaluatieId)
    .execute();
  appendLog(uow, [
    systeemregel(uow, {
      onderdeel: 'beschrijving-maken',
      verwerking: 'CASUS_BESCHREVEN',
      actie: 'lezen',
      soort: 'casus',
      id: casusId,
      regel: 'PROCES',
    }),
  ]);
}
