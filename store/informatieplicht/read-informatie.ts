import {
  type Informatieplicht,
  type Informeerwijze,
  type Uitstelreden,
  deriveInformatiestand,
} from '../../domain/rechten/informatieplicht.js';
import type { DossierTabel } from '../database/tables/melding.js';
import type { InformatieplichtTabel } from '../database/tables/rechten.js';
import { readNamen } from '../gebruiker/read-namen.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { informatiePlaats } from './informatie-plaats.js';
import type { InformatieWeergave } from './informatie-weergave.js';

type Dossier = Pick<DossierTabel, 'dossierId' | 'aangemaaktOp' | 'betrokkeneGeinformeerd'>;

/** The latest that was laid down about each of these dossiers. */
export async function readLaatste(
  { tx }: Pick<UnitOfWork, 'tx'>,
  dossierIds: readonly string[],
): Promise<Map<string, InformatieplichtTabel>> {
  const rijen = await tx
    .selectFrom('informatieplicht')
    .selectAll()
    .where('dossierId', 'in', [...dossierIds, ''])
    .orderBy('op')
    .execute();
  return new Map(rijen.map((rij) => [rij.dossierId, rij]));
}

export function standOf(dossier: Dossier, laatste: InformatieplichtTabel | undefined, nu: Date) {
  const plicht: Informatieplicht = {
    aangemaaktOp: dossier.aangemaaktOp,
    bijInbreng: dossier.betrokkeneGeinformeerd,
    laatste:
      laatste === undefined
        ? null
        : {
            stand: laatste.stand as 'GEINFORMEERD' | 'UITGESTELD',
            heroverwegenOp: laatste.heroverwegenOp,
          },
  };
  return deriveInformatiestand(plicht, nu);
}

/** What there is to show about informing these people. */
export async function readInformatie(
  uow: Pick<UnitOfWork, 'tx' | 'nu' | 'cipher'>,
  dossiers: readonly Dossier[],
): Promise<(dossierId: string) => InformatieWeergave | undefined> {
  const laatste = await readLaatste(
    uow,
    dossiers.map(({ dossierId }) => dossierId),
  );
  const naamVan = await readNamen(
    uow,
    [...laatste.values()].map(({ door }) => door),
  );
  return (dossierId) => {
    const dossier = dossiers.find((een) => een.dossierId === dossierId);
    if (dossier === undefined) return undefined;
    const rij = laatste.get(dossierId);
    const { stand, uiterlijk, teLaat } = standOf(dossier, rij, uow.nu);
    return {
      stand,
      teLaat,
      uiterlijk: uiterlijk?.toISOString() ?? null,
      geinformeerdOp: rij?.geinformeerdOp ?? null,
      wijze: (rij?.wijze ?? null) as Informeerwijze | null,
      reden: (rij?.reden ?? null) as Uitstelreden | null,
      toelichting: rij?.toelichting
        ? (uow.cipher.open(informatiePlaats(rij.informatieId), rij.toelichting) as string)
        : null,
      door: rij === undefined ? null : naamVan(rij.door),
    };
  };
}
