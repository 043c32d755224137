import { LOPEND, type Wijzigingstatus } from '../../domain/modellen/modelwijziging.js';
import type { Modelbasis, Modelbestand } from '../../domain/modellen/modelbestand.js';
import { readNamen } from '../gebruiker/read-namen.js';
import { type Vraag, pseudoniemOf } from '../toegang/vraag.js';
import { wijzigingshash } from './modelhash.js';
import { modelopmerkingPlaats, modelwijzigingPlaats } from './modelwijziging-plaats.js';
import { demandLezen, readRij } from './wijziging-toegang.js';

/** A saved state of a file, without its text. */
export interface Modelversie {
  versie: number;
  hash: string;
  bewaardOp: string;
  bewaardDoor: string;
  /** Whether who asks saved it: such a one does not release it. */
  isEigen: boolean;
  opmerking: string | null;
}

/** A file in a change, with its versions, the newest first; the first of them is what it is now. */
export interface Modelconcept extends Modelbestand {
  /** The running version that it is a change of; null for a new file. */
  basis: Modelbasis | null;
  hash: string;
  versies: Modelversie[];
}

/** A change as it stands in a list. */
export interface ModelwijzigingRegel {
  wijzigingId: string;
  titel: string;
  status: Wijzigingstatus;
  isLopend: boolean;
  geopendOp: string;
  geopendDoor: string;
  statusOp: string;
  statusDoor: string;
  bestanden: Modelbestand[];
}

export interface Modelwijziging extends Omit<ModelwijzigingRegel, 'bestanden'> {
  reden: string;
  bestanden: Modelconcept[];
  /** Over all its files: what was checked, tried or released is this, and no other state. */
  hash: string;
  /** Whether who asks opened it or saved one of its versions, also of a file that was taken out: such a one does not release it. */
  isEigen: boolean;
}

/** Every change: what is still worked on first, and of those the newest. */
export async function listModelwijzigingen(vraag: Vraag): Promise<ModelwijzigingRegel[]> {
  demandLezen(vraag);
  const rijen = await vraag.tx.selectFrom('modelwijziging').selectAll().orderBy('statusOp', 'desc').execute();
  const concepten = await vraag.tx
    .selectFrom('modelconcept')
    .select(['wijzigingId', 'soort', 'naam'])
    .orderBy('soort')
    .orderBy('naam')
    .execute();
  const naamVan = await readNamen(
    vraag,
    rijen.flatMap(({ geopendDoor, statusDoor }) => [geopendDoor, statusDoor]),
  );
  const regels = rijen.map((rij) => ({
    ...kopOf(vraag, rij, naamVan),
    bestanden: concepten
      .filter(({ wijzigingId }) => wijzigingId === rij.wijzigingId)
      .map(({ soort, naam }) => ({ soort, naam })),
  }));
  return [...regels.filter(({ isLopend }) => isLopend), ...regels.filter(({ isLopend }) => !isLopend)];
}

/** One change with its files and their versions, without texts. @throws DomainError NIET_GEVONDEN */
export async function readModelwijziging(vraag: Vraag, wijzigingId: string): Promise<Modelwijziging> {
  demandLezen(vraag);
  const { tx, cipher } = vraag;
  const rij = await readRij(vraag, wijzigingId);
  const concepten = await tx
    .selectFrom('modelconcept')
    .selectAll()
    .where('wijzigingId', '=', wijzigingId)
    .orderBy('soort')
    .orderBy('naam')
    .execute();
  const versies = await tx
    .selectFrom('modelconceptversie')
    .select(['soort', 'naam', 'versie', 'hash', 'bewaardOp', 'bewaardDoor', 'opmerking'])
    .where('wijzigingId', '=', wijzigingId)
    .orderBy('versie', 'desc')
    .execute();
  const naamVan = await readNamen(vraag, [
    rij.geopendDoor,
    rij.statusDoor,
    ...versies.map(({ bewaardDoor }) => bewaardDoor),
  ]);
  const ik = pseudoniemOf(vraag.betrokkene);
  const bestanden = concepten.map(({ soort, naam, basisVersie, basisHash }): Modelconcept => {
    const eigen = versies
      .filter((een) => een.soort === soort && een.naam === naam)
      .map(({ versie, hash, bewaardOp, bewaardDoor, opmerking }) => ({
        versie,
        hash,
        bewaardOp,
        bewaardDoor: naamVan(bewaardDoor),
        isEigen: bewaardDoor === ik,
        opmerking:
          opmerking === null
            ? null
            : (cipher.open(modelopmerkingPlaats({ wijzigingId, soort, naam, versie }), opmerking) as string),
      }));
    return {
      soort,
      naam,
      basis: basisHash === null ? null : { versie: basisVersie, hash: basisHash },
      hash: eigen[0]?.hash ?? '',
      versies: eigen,
    };
  });
  return {
    ...kopOf(vraag, rij, naamVan),
    reden: cipher.open(modelwijzigingPlaats(wijzigingId, 'reden'), rij.reden) as string,
    bestanden,
    hash: wijzigingshash(bestanden),
    isEigen: rij.geopendDoor === ik || versies.some(({ bewaardDoor }) => bewaardDoor === ik),
  };
}

type Rij = Awaited<ReturnType<typeof readRij>>;

function kopOf({ cipher }: Vraag, rij: Rij, naamVan: (gebruikerId: string) => string) {
  const { wijzigingId, status, geopendOp, statusOp } = rij;
  return {
    wijzigingId,
    titel: cipher.open(modelwijzigingPlaats(wijzigingId, 'titel'), rij.titel) as string,
    status,
    isLopend: LOPEND.includes(status),
    geopendOp,
    geopendDoor: naamVan(rij.geopendDoor),
    statusOp,
    statusDoor: naamVan(rij.statusDoor),
  };
}
