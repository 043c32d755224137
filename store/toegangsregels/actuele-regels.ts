import type { Transaction } from 'kysely';
import type { Toegangsregels } from '../../domain/toegang/toegang.js';
import { type Matrix, matrixSchema } from '../../domain/toegang/toegang-matrix.js';
import type { Guards } from '../guards.js';
import type { Schema } from '../database/schema.js';

/** The access rules in force, as this store last read them. */
export interface ActueleRegels {
  /** For menus and routes; the rules of a transaction are the ones that it read itself. */
  current(): Toegangsregels;
  /** Takes up a newer version, also of another process. */
  refresh(tx: Transaction<Schema>): Promise<Toegangsregels>;
}

/** Without a version nobody may do anything. */
const GEEN_VERSIE = 0;
const GESLOTEN: Matrix = {
  groepen: [],
  rollen: {},
  fasebeperkingen: [],
  beperking: { relaties: [] },
  naAfsluiting: { rollen: [], andersMet: 'eigenBijdrage', vervalt: [] },
};

/** @param regelsOf what makes rules of a matrix */
export function createActueleRegels(regelsOf: Guards['toegangsregelsOf']): ActueleRegels {
  let regels = regelsOf(GEEN_VERSIE, GESLOTEN);
  return {
    current: () => regels,
    async refresh(tx) {
      const laatste = await tx
        .selectFrom('toegangsversie')
        .select(({ fn }) => fn.max('versie').as('versie'))
        .executeTakeFirst();
      const versie = laatste?.versie ?? GEEN_VERSIE;
      if (versie !== regels.versie) regels = regelsOf(versie, await readMatrix(tx, versie));
      return regels;
    },
  };
}

async function readMatrix(tx: Transaction<Schema>, versie: number): Promise<Matrix> {
  const { matrix } = await tx
    .selectFrom('toegangsversie')
    .select('matrix')
    .where('versie', '=', versie)
    .executeTakeFirstOrThrow();
  return matrixSchema.parse(JSON.parse(matrix));
}
