import type { Selectable } from 'kysely';
import { type Celwijziging, celwijzigingSchema } from '../../domain/toegang/celwijziging.js';
import { type Cel, celSchema } from '../../domain/toegang/toegang-matrix.js';
import type { ToegangsvoorstelTabel } from '../database/tables/verantwoording.js';
import { readNamen } from '../gebruiker/read-namen.js';
import { demandGroep } from '../toegang/demand-groep.js';
import { type Vraag, pseudoniemOf } from '../toegang/vraag.js';
import { PRODUCT_VOORSTELLER } from './offer-cellen.js';
import { voorstelPlaats } from './voorstel-plaats.js';

const LOG = { verwerking: 'TOEGANGSREGELS_GELEZEN', actie: 'lezen', veldgroep: 'toegangsregels' } as const;

/** A proposal to change one cell, as the people who decide on the rules read it. */
export interface Toegangsvoorstel {
  voorstelId: string;
  groep: Celwijziging['groep'];
  rol: Celwijziging['rol'];
  was: Cel;
  wordt: Cel;
  reden: string;
  voorgesteldOp: string;
  voorgesteldDoor: string;
  /** Whether who asks proposed it: such a one does not decide. */
  isEigen: boolean;
  status: ToegangsvoorstelTabel['status'];
  oordeel: string | null;
  beslistOp: string | null;
  beslistDoor: string | null;
}

/** All proposals, the newest first. */
export async function readVoorstellen(vraag: Vraag): Promise<Toegangsvoorstel[]> {
  const rijen = await vraag.tx
    .selectFrom('toegangsvoorstel')
    .selectAll()
    .orderBy('voorgesteldOp', 'desc')
    .orderBy('voorstelId')
    .execute();
  const naamVan = await readNamen(
    vraag,
    rijen.flatMap(({ voorgesteldDoor, beslistDoor }) => [voorgesteldDoor, beslistDoor ?? '']),
  );
  return rijen.map((rij) => toVoorstel(vraag, rij, naamVan));
}

/** How many proposals of others wait for who decides on them. It reads no rule, and nothing of a person: no line. */
export async function countVoorstellen(vraag: Vraag): Promise<number> {
  demandGroep(vraag, 'toegangsbesluit:schrijven', LOG);
  const rijen = await vraag.tx
    .selectFrom('toegangsvoorstel')
    .select('voorstelId')
    .where('status', '=', 'OPEN')
    .where('voorgesteldDoor', '<>', pseudoniemOf(vraag.betrokkene))
    .execute();
  return rijen.length;
}

function toVoorstel(
  { cipher, betrokkene }: Vraag,
  rij: Selectable<ToegangsvoorstelTabel>,
  naamVan: (gebruikerId: string) => string,
): Toegangsvoorstel {
  const { voorstelId, status, voorgesteldOp, beslistOp, oordeel } = rij;
  return {
    voorstelId,
    ...celwijzigingSchema.parse({ groep: rij.groep, rol: rij.rol, wordt: JSON.parse(rij.wordt) as unknown }),
    was: celSchema.parse(JSON.parse(rij.was)),
    reden: cipher.open(voorstelPlaats(voorstelId, 'reden'), rij.reden) as string,
    voorgesteldOp,
    voorgesteldDoor:
      rij.voorgesteldDoor === PRODUCT_VOORSTELLER
        ? 'Nieuwe versie van het product'
        : naamVan(rij.voorgesteldDoor),
    isEigen: rij.voorgesteldDoor === pseudoniemOf(betrokkene),
    status,
    oordeel:
      oordeel === null ? null : (cipher.open(voorstelPlaats(voorstelId, 'oordeel'), oordeel) as string),
    beslistOp,
    beslistDoor: rij.beslistDoor === null ? null : naamVan(rij.beslistDoor),
  };
}
