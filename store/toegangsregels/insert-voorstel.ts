import { randomUUID } from 'node:crypto';
import { type Celwijziging, celOf } from '../../domain/toegang/celwijziging.js';
import type { Matrix } from '../../domain/toegang/toegang-matrix.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { voorstelPlaats } from './voorstel-plaats.js';

interface NieuwVoorstel {
  wijziging: Celwijziging;
  /** In which the cell is as it was. */
  vanKracht: Matrix;
  reden: string;
  /** A pseudonym, or a part of the system. */
  door: string;
}

/** Puts a change of one cell before who decides on the rules. @returns the key of the proposal */
export async function insertVoorstel(
  { tx, nu, cipher }: Pick<UnitOfWork, 'tx' | 'nu' | 'cipher'>,
  { wijziging, vanKracht, reden, door }: NieuwVoorstel,
): Promise<string> {
  const { groep, rol, wordt } = wijziging;
  const voorstelId = randomUUID();
  await tx
    .insertInto('toegangsvoorstel')
    .values({
      voorstelId,
      groep,
      rol,
      was: JSON.stringify(celOf(vanKracht, wijziging)),
      wordt: JSON.stringify(wordt),
      reden: cipher.seal(voorstelPlaats(voorstelId, 'reden'), reden),
      voorgesteldOp: nu.toISOString(),
      voorgesteldDoor: door,
      status: 'OPEN',
      oordeel: null,
      beslistOp: null,
      beslistDoor: null,
    })
    .execute();
  return voorstelId;
}
