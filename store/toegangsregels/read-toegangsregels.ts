import { DomainError } from '../../domain/errors.js';
import { type Matrix, matrixSchema } from '../../domain/toegang/toegang-matrix.js';
import { demandGroep } from '../toegang/demand-groep.js';
import { logVraag } from '../toegang/log-vraag.js';
import type { Vraag } from '../toegang/vraag.js';
import { type Toegangsvoorstel, readVoorstellen } from './read-voorstellen.js';

const LOG = { verwerking: 'TOEGANGSREGELS_GELEZEN', actie: 'lezen', veldgroep: 'toegangsregels' } as const;

/** One version, since when it held, and the proposal that it comes from; none when it came with the product. */
export interface Toegangsversie {
  versie: number;
  sinds: string;
  voorstel: Toegangsvoorstel | null;
}

export interface Toegangsregelsweergave extends Toegangsversie {
  matrix: Matrix;
  vanKracht: boolean;
  /** Every version, the newest first. */
  versies: Toegangsversie[];
  /** What is still to be decided. */
  open: Toegangsvoorstel[];
  afgewezen: Toegangsvoorstel[];
}

/**
 * The rules of a version, for who watches over them or keeps them up.
 * @param versie the one in force, when left out
 * @throws DomainError NIET_GEVONDEN for a version that never was
 */
export async function readToegangsregels(vraag: Vraag, versie?: number): Promise<Toegangsregelsweergave> {
  const toegang = demandGroep(vraag, 'toegangsregels:lezen', LOG);
  logVraag(vraag, { ...LOG, onderwerpen: [{ soort: 'geen', id: null, toegang }] });
  const voorstellen = await readVoorstellen(vraag);
  const rijen = await vraag.tx
    .selectFrom('toegangsversie')
    .select(['versie', 'sinds', 'voorstelId'])
    .orderBy('versie', 'desc')
    .execute();
  const versies = rijen.map(({ voorstelId, ...rij }) => ({
    ...rij,
    voorstel: voorstellen.find((een) => een.voorstelId === voorstelId) ?? null,
  }));
  const gevraagd = versies.find((een) => een.versie === (versie ?? vraag.regels.versie));
  if (gevraagd === undefined) throw new DomainError('NIET_GEVONDEN');
  return {
    ...gevraagd,
    matrix: await readMatrix(vraag, gevraagd.versie),
    vanKracht: gevraagd.versie === vraag.regels.versie,
    versies,
    open: voorstellen.filter(({ status }) => status === 'OPEN'),
    afgewezen: voorstellen.filter(({ status }) => status === 'AFGEWEZEN'),
  };
}

/** One proposal, whatever became of it. @throws DomainError NIET_GEVONDEN */
export async function readToegangsvoorstel(vraag: Vraag, voorstelId: string): Promise<Toegangsvoorstel> {
  const toegang = demandGroep(vraag, 'toegangsregels:lezen', LOG);
  logVraag(vraag, { ...LOG, onderwerpen: [{ soort: 'geen', id: null, toegang }] });
  const voorstel = (await readVoorstellen(vraag)).find((een) => een.voorstelId === voorstelId);
  if (voorstel === undefined) throw new DomainError('NIET_GEVONDEN');
  return voorstel;
}

async function readMatrix({ tx }: Vraag, versie: number): Promise<Matrix> {
  const { matrix } = await tx
    .selectFrom('toegangsversie')
    .select('matrix')
    .where('versie', '=', versie)
    .executeTakeFirstOrThrow();
  return matrixSchema.parse(JSON.parse(matrix));
}
