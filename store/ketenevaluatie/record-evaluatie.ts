import { DomainError } from '../../domain/errors.js';
import type { Evaluatievorm } from '../../domain/evaluatie/evaluatie.js';
import type { Leerpunt } from '../../domain/evaluatie/leerpunt.js';
import { parseTaakdossier } from '../../domain/taak/taak.js';
import { dagVan, maandenErbij } from '../../domain/tijd/amsterdam.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { insertLeerpunt } from '../evaluatie/insert-leerpunt.js';
import { publishKwartalen } from '../stuurinformatie/publish-kwartalen.js';
import { findAfgerondDossierOf } from '../taak/find-afgerond-dossier.js';

/** Another evaluation goes first; after its next term this one comes back. */
export async function postponeEvaluatie({ tx, nu }: UnitOfWork, zaakId: string): Promise<void> {
  await tx
    .updateTable('ketenevaluatie')
    .set({ status: 'UITGESTELD', afgerondOp: nu.toISOString() })
    .where('zaakId', '=', zaakId)
    .where('status', '=', 'OPEN')
    .execute();
}

/** Puts ready what was published of the last quarter: nothing that is not shown elsewhere (INV11). */
export async function prepareCijfers(
  uow: UnitOfWork,
  { zaakId, vorm }: { zaakId: string; vorm: Evaluatievorm },
): Promise<void> {
  const [laatste] = await publishKwartalen(uow);
  const cijfers =
    laatste === undefined ? null : JSON.stringify({ kwartaal: laatste.kwartaal, cijfers: laatste.cijfers });
  await uow.tx
    .updateTable('ketenevaluatie')
    .set({ vorm, cijfers })
    .where('zaakId', '=', zaakId)
    .where('cijfers', 'is', null)
    .execute();
}

export interface Borging {
  zaakId: string;
  wijzigingTabel: boolean;
  wijzigingProces: boolean;
}

const MAANDEN_VOOR_BEHEER = 3;

/**
 * Takes the lessons up, each with an owner and a day; what changes a table or a process becomes work of beheer. The daily
 * check sees to them. The same evaluation is taken up once.
 * @throws DomainError DOSSIERDEEL_ONTBREEKT when nobody laid them down
 */
export async function secureKetenevaluatie(
  uow: UnitOfWork,
  { zaakId, wijzigingTabel, wijzigingProces }: Borging,
): Promise<void> {
  const { tx, nu } = uow;
  const afgesloten = await tx
    .updateTable('ketenevaluatie')
    .set({ status: 'AFGEROND', afgerondOp: nu.toISOString() })
    .where('zaakId', '=', zaakId)
    .where('status', '=', 'OPEN')
    .returning(['niveau', 'periode'])
    .executeTakeFirst();
  if (afgesloten === undefined) return;
  const afgerond = await findAfgerondDossierOf(uow, { zaakId }, 'niveau-leerpunten-vaststellen');
  if (afgerond === undefined) throw new DomainError('DOSSIERDEEL_ONTBREEKT');
  const { leerpunten } = parseTaakdossier('niveau-leerpunten-vaststellen', afgerond.inhoud);
  const uiterlijk = dagVan(maandenErbij(nu, MAANDEN_VOOR_BEHEER));
  const voorBeheer: Leerpunt[] = [
    ...(wijzigingTabel ? [beheerwerk('Een beslistabel verandert.', uiterlijk)] : []),
    ...(wijzigingProces ? [beheerwerk('Een proces verandert.', uiterlijk)] : []),
  ];
  const bron = { evaluatieId: zaakId, nummer: `${afgesloten.niveau} ${afgesloten.periode}` };
  for (const leerpunt of [...leerpunten, ...voorBeheer]) await insertLeerpunt(uow, bron, leerpunt);
}

const beheerwerk = (omschrijving: string, uiterlijk: string): Leerpunt => ({
  categorie: 'SYSTEEM',
  omschrijving,
  maatregel: 'Beheer stelt de wijziging voor, laat haar testen en rolt haar uit.',
  eigenaar: 'r13.beheer',
  uiterlijk,
});
