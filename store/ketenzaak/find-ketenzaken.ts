import type { Bevindingsoort } from '../../domain/bewaken/bevinding.js';
import type { Evaluatieniveau } from '../../domain/evaluatie/ketenevaluatie.js';
import type { Regio } from '../../domain/keten/regio.js';
import type { Activiteitsoort } from '../../domain/preventie/preventiejaar.js';
import type { Ketenzaak } from '../../domain/taak/ketenzaak.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { fromJson } from '../json.js';

type Tx = Pick<UnitOfWork, 'tx'>;
type Gevonden = [zaakId: string, zaak: Ketenzaak][];

/** What each of these ketenzaken is about, by its key; one that is gone is not in it. */
export async function findKetenzaken(uow: Tx, zaakIds: readonly string[]): Promise<Map<string, Ketenzaak>> {
  const ids = [...zaakIds, ''];
  return new Map([
    ...(await findBevindingen(uow, ids)),
    ...(await findPreventie(uow, ids)),
    ...(await findEvaluaties(uow, ids)),
  ]);
}

async function findBevindingen({ tx }: Tx, ids: string[]): Promise<Gevonden> {
  const rijen = await tx
    .selectFrom('bevinding')
    .leftJoin('casus', 'casus.casusId', 'bevinding.casusId')
    .select([
      'bevinding.zaakId',
      'bevinding.soort',
      'bevinding.onderwerp',
      'bevinding.gevondenOp',
      'casus.casusId',
      'casus.casusnummer',
    ])
    .where('bevinding.zaakId', 'in', ids)
    .execute();
  return rijen.map(({ zaakId, soort, onderwerp, gevondenOp, casusId, casusnummer }) => [
    zaakId,
    {
      soort: 'BEVINDING',
      bevinding: soort as Bevindingsoort,
      onderwerp: casusId === null ? onderwerp : null,
      casus: casusId === null || casusnummer === null ? null : { casusId, casusnummer },
      gevondenOp,
    },
  ]);
}

async function findPreventie({ tx }: Tx, ids: string[]): Promise<Gevonden> {
  const jaren = await tx.selectFrom('preventiejaar').selectAll().where('zaakId', 'in', ids).execute();
  const activiteiten = await tx
    .selectFrom('preventieactiviteit')
    .innerJoin('preventiejaar', 'preventiejaar.zaakId', 'preventieactiviteit.zaakId')
    .select(['activiteitId', 'regio', 'jaar', 'soort', 'gemeente', 'op', 'gevraagdOp'])
    .where('activiteitId', 'in', ids)
    .execute();
  return [
    ...jaren.map(({ zaakId, regio, jaar, gevraagdOp }): Gevonden[number] => [
      zaakId,
      { soort: 'PREVENTIE', regio: regio as Regio, jaar, activiteit: null, begonnenOp: gevraagdOp },
    ]),
    ...activiteiten.map(
      ({ activiteitId, regio, jaar, soort, gemeente, op, gevraagdOp }): Gevonden[number] => [
        activiteitId,
        {
          soort: 'PREVENTIE',
          regio: regio as Regio,
          jaar,
          activiteit: { soort: soort as Activiteitsoort, gemeente, dag: op },
          begonnenOp: gevraagdOp,
        },
      ],
    ),
  ];
}

async function findEvaluaties({ tx }: Tx, ids: string[]): Promise<Gevonden> {
  const rijen = await tx.selectFrom('ketenevaluatie').selectAll().where('zaakId', 'in', ids).execute();
  return rijen.map(({ zaakId, niveau, cijfers, geopendOp }) => [
    zaakId,
    {
      soort: 'KETENEVALUATIE',
      niveau: niveau as Evaluatieniveau,
      cijfers: cijfers === null ? null : fromJson(cijfers),
      begonnenOp: geopendOp,
    },
  ]);
}
