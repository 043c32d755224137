import { randomUUID } from 'node:crypto';
import { dagErbij, momentOp } from '../../domain/tijd/amsterdam.js';
import { type Herkomst, toLogboekregel } from '../../domain/verantwoording/logboek-regel.js';
import type { Verwerkingslogregel } from '../../domain/verantwoording/verwerkingslog.js';
import type { Cipher } from '../cipher/cipher.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import type { Vraag } from '../toegang/vraag.js';
import { demandLog, logLook } from './demand-log.js';
import { readLine } from './read-line.js';
import type { Logfilter } from './search-log.js';

export type Periode = Pick<Logfilter, 'van' | 'tot'>;

export interface Loguitvoer {
  uitvoerId: string;
  /** JSON lines, the oldest first. */
  regels: string[];
}

const LOG = { verwerking: 'VERWERKINGSLOG_GEEXPORTEERD', actie: 'exporteren', veldgroep: 'logs' } as const;

/** The lines of a period in the fields of Logboek Dataverwerkingen, for who watches over the log and said why (INV19). */
export async function exportLog(vraag: Vraag, periode: Periode): Promise<Loguitvoer> {
  const toegang = demandLog(vraag, LOG);
  const regels = await readPeriode(vraag, periode);
  logLook(vraag, LOG, { regels, toegang });
  const { betrokkene, context } = vraag;
  const door = betrokkene.soort === 'professional' ? betrokkene.gebruikerId : betrokkene.soort;
  return toUitvoer(vraag, regels, { door, redenId: context.redenId ?? '' });
}

export async function readPeriode({ tx }: UnitOfWork, { van, tot }: Periode): Promise<Verwerkingslogregel[]> {
  const rijen = await tx
    .selectFrom('verwerkingslogIndex')
    .innerJoin('verwerkingslog', 'verwerkingslog.volgnummer', 'verwerkingslogIndex.volgnummer')
    .select(['verwerkingslog.volgnummer', 'verwerkingslog.regel'])
    .where('verwerkingslogIndex.tijdstip', '>=', momentOp(van, '00:00').toISOString())
    .where('verwerkingslogIndex.tijdstip', '<', momentOp(dagErbij(tot, 1), '00:00').toISOString())
    .orderBy('verwerkingslogIndex.volgnummer')
    .execute();
  return rijen.map(({ volgnummer, regel }) => readLine(volgnummer, regel));
}

export function toUitvoer(
  { cipher, nu }: Pick<UnitOfWork, 'cipher' | 'nu'>,
  regels: readonly Verwerkingslogregel[],
  { door, redenId }: Pick<Herkomst, 'door' | 'redenId'>,
): Loguitvoer {
  const uitvoerId = randomUUID();
  const herkomst = { uitvoerId, door, op: nu.toISOString(), redenId };
  return {
    uitvoerId,
    regels: regels.map((regel) =>
      JSON.stringify(toLogboekregel(regel, sealSubject(cipher, regel, uitvoerId), herkomst)),
    ),
  };
}

/** Where an encrypted data subject of a file belongs: it opens with the key ring and the id of that file. */
export const betrokkenePlaats = (uitvoerId: string) => ({
  tabel: 'loguitvoer',
  id: uitvoerId,
  veld: 'data_subject_id',
});

function sealSubject(
  cipher: Cipher,
  { betrokkeneId }: Verwerkingslogregel,
  uitvoerId: string,
): string | null {
  return betrokkeneId === null ? null : cipher.seal(betrokkenePlaats(uitvoerId), betrokkeneId);
}
