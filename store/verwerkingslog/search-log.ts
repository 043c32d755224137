import { dagErbij, momentOp } from '../../domain/tijd/amsterdam.js';
import type { Verwerkingslogregel } from '../../domain/verantwoording/verwerkingslog.js';
import { readNamen } from '../gebruiker/read-namen.js';
import { redenPlaats } from '../toegang/reden-plaats.js';
import type { Vraag } from '../toegang/vraag.js';
import { demandLog, logLook } from './demand-log.js';
import { findOnderwerp } from './find-onderwerp.js';
import { readLine } from './read-line.js';

/** What somebody looks for; days on Dutch clocks, both included. */
export interface Logfilter {
  van: string;
  tot: string;
  gebruikerId?: string;
  /** Number or key of a casus, dossier or melding. */
  onderwerp?: string;
  /** Only lines before this one: the next page. */
  voor?: number;
}

export interface Logweergave {
  volgnummer: number;
  regel: Verwerkingslogregel;
  /** Name and organisation of a person, else the pseudonym itself. */
  wie: string;
  /** Why this person looked, as it was written. */
  reden: string | null;
}

export interface Logpagina {
  regels: Logweergave[];
  /** Where the next page begins; null when this is the last one. */
  verder: number | null;
}

const BLAD = 50;
const LOG = { verwerking: 'VERWERKINGSLOG_GELEZEN', actie: 'zoeken', veldgroep: 'logs' } as const;

/** Lines of the verwerkingslog for who watches over it, the newest first, a page at a time; itself a line of the log. */
export async function searchLog(vraag: Vraag, filter: Logfilter): Promise<Logpagina> {
  const toegang = demandLog(vraag, LOG);
  const gevonden = await findLines(vraag, filter);
  const blad = gevonden.slice(0, BLAD);
  logLook(vraag, LOG, { regels: blad.map(({ regel }) => regel), toegang });
  const naamVan = await readNamen(
    vraag,
    blad.map(({ regel }) => regel.gebruikerId),
  );
  const redenVan = await readRedenen(
    vraag,
    blad.flatMap(({ regel }) => regel.redenId ?? []),
  );
  return {
    regels: blad.map(({ volgnummer, regel }) => ({
      volgnummer,
      regel,
      wie: regel.rollen.length > 0 ? naamVan(regel.gebruikerId) : regel.gebruikerId,
      reden: regel.redenId === null ? null : (redenVan.get(regel.redenId) ?? null),
    })),
    verder: gevonden.length > BLAD ? (blad.at(-1)?.volgnummer ?? null) : null,
  };
}

async function findLines(vraag: Vraag, { van, tot, gebruikerId, onderwerp, voor }: Logfilter) {
  let query = vraag.tx
    .selectFrom('verwerkingslogIndex')
    .innerJoin('verwerkingslog', 'verwerkingslog.volgnummer', 'verwerkingslogIndex.volgnummer')
    .select(['verwerkingslog.volgnummer', 'verwerkingslog.regel'])
    .where('verwerkingslogIndex.tijdstip', '>=', momentOp(van, '00:00').toISOString())
    .where('verwerkingslogIndex.tijdstip', '<', momentOp(dagErbij(tot, 1), '00:00').toISOString());
  if (gebruikerId !== undefined) query = query.where('verwerkingslogIndex.gebruikerId', '=', gebruikerId);
  if (onderwerp !== undefined)
    query = query.where('verwerkingslogIndex.betrokkeneId', 'in', await findOnderwerp(vraag, onderwerp));
  if (voor !== undefined) query = query.where('verwerkingslogIndex.volgnummer', '<', voor);
  const rijen = await query
    .orderBy('verwerkingslogIndex.volgnummer', 'desc')
    .limit(BLAD + 1)
    .execute();
  return rijen.map(({ volgnummer, regel }) => ({ volgnummer, regel: readLine(volgnummer, regel) }));
}

async function readRedenen({ tx, cipher }: Vraag, redenIds: readonly string[]): Promise<Map<string, string>> {
  const rijen = await tx
    .selectFrom('toegangsreden')
    .select(['redenId', 'tekst'])
    .where('redenId', 'in', [...redenIds, ''])
    .execute();
  return new Map(
    rijen.map(({ redenId, tekst }) => [redenId, cipher.open(redenPlaats(redenId), tekst) as string]),
  );
}
