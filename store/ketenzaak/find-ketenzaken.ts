import type { Bevindingsoort } from '../../domain/bewaken/bevinding.js';
import type { Evaluatieniveau } from '../../domain/evaluatie/ketenevaluatie.js';
import type { Regio } from '../../domain/keten/regio.js';
import type { Activiteitsoort } from '../../domain/preventie/preventiejaar.js';
import type { Bevindingzaak, Ketenzaak } from '../../domain/taak/ketenzaak.js';
import type { LeerpuntTabel } from '../database/tables/evaluatie.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { leerpuntPlaats } from '../evaluatie/evaluatie-plaats.js';
import { fromJson } from '../json.js';

type Tx = Pick<UnitOfWork, 'tx'>;
type Gevonden = [zaakId: string, zaak: Ketenzaak][];

/** What each of these ketenzaken is about, by its key; one that is gone is not in it. */
export async function findKetenzaken(
  uow: Pick<UnitOfWork, 'tx' | 'cipher'>,
  zaakIds: readonly string[],
): Promise<Map<string, Ketenzaak>> {
  const ids = [...zaakIds, ''];
  return new Map([
    ...(await findBevindingen(uow, ids)),
    ...(await findPreventie(uow, ids)),
    ...(await findEvaluaties(uow, ids)),
  ]);
}

async function findBevindingen(
  { tx, cipher }: Pick<UnitOfWork, 'tx' | 'cipher'>,
  ids: string[],
): Promise<Gevonden> {
  const rijen = await tx
    .selectFrom('bevinding')
    .leftJoin('casus', 'casus.casusId', 'bevinding.casusId')
    .leftJoin('leerpunt', (join) =>
      join.onRef('leerpunt.leerpuntId', '=', 'bevinding.onderwerp').on('bevinding.soort', '=', 'LEERPUNT'),
    )
    .select([
      'bevinding.zaakId',
      'bevinding.soort',
      'bevinding.onderwerp',
      'bevinding.gevondenOp',
      'casus.casusId',
      'casus.casusnummer',
      'leerpunt.leerpuntId',
      'leerpunt.omschrijving',
      'leerpunt.maatregel',
      'leerpunt.uiterlijk',
    ])
    .where('bevinding.zaakId', 'in', ids)
    .execute();
  return rijen.map(({ zaakId, soort, onderwerp, gevondenOp, casusId, casusnummer, ...leerpunt }) => [
    zaakId,
    {
      soort: 'BEVINDING',
      bevinding: soort as Bevindingsoort,
      onderwerp: casusId === null ? onderwerp : null,
      casus: casusId === null || casusnummer === null ? null : { casusId, casusnummer },
      leerpunt: openLeerpunt(cipher, leerpunt),
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

type Leerpuntvelden = Pick<LeerpuntTabel, 'leerpuntId' | 'omschrijving' | 'maatregel' | 'uiterlijk'>;

function openLeerpunt(
  cipher: UnitOfWork['cipher'],
  {
    leerpuntId,
    omschrijving,
    maatregel,
    uiterlijk,
  }: { [veld in keyof Leerpuntvelden]: Leerpuntvelden[veld] | null },
): Bevindingzaak['leerpunt'] {
  if (leerpuntId === null || omschrijving === null || maatregel === null || uiterlijk === null) return null;
  return {
    omschrijving: cipher.open(leerpuntPlaats(leerpuntId, 'omschrijving'), omschrijving) as string,
    maatregel: cipher.open(leerpuntPlaats(leerpuntId, 'maatregel'), maatregel) as string,
    uiterlijk,
  };
}
