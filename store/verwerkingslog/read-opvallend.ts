import { dagErbij, momentOp } from '../../domain/tijd/amsterdam.js';
import { type Logfeit, type Opvallend, findOpvallend } from '../../domain/verantwoording/opvallend.js';
import { readNamen } from '../gebruiker/read-namen.js';
import { logVraag } from '../toegang/log-vraag.js';
import type { Vraag } from '../toegang/vraag.js';
import { demandLog } from './demand-log.js';
import type { Logfilter } from './search-log.js';
import { readLine } from './read-line.js';

export type OpvallendWeergave = Opvallend & { wie: string };

const LOG = { verwerking: 'VERWERKINGSLOG_GELEZEN', actie: 'lezen', veldgroep: 'logs' } as const;

/** What fixed rules point at in a period, the newest first: one line in the log for each person that it names. */
export async function readOpvallend(
  vraag: Vraag,
  periode: Pick<Logfilter, 'van' | 'tot'>,
): Promise<OpvallendWeergave[]> {
  const toegang = demandLog(vraag, LOG);
  const gevonden = findOpvallend(await readFeiten(vraag, periode));
  const mensen = [...new Set(gevonden.map(({ gebruikerId }) => gebruikerId))];
  logVraag(vraag, {
    ...LOG,
    onderwerpen:
      mensen.length === 0
        ? [{ soort: 'geen', id: null, toegang }]
        : mensen.map((id) => ({ soort: 'gebruiker', id, toegang })),
  });
  const naamVan = await readNamen(vraag, mensen);
  return gevonden
    .map((opvallend) => ({ ...opvallend, wie: naamVan(opvallend.gebruikerId) }))
    .sort((een, ander) => (een.van < ander.van ? 1 : -1));
}

async function readFeiten({ tx }: Vraag, { van, tot }: Pick<Logfilter, 'van' | 'tot'>): Promise<Logfeit[]> {
  const rijen = await tx
    .selectFrom('verwerkingslogIndex')
    .innerJoin('verwerkingslog', 'verwerkingslog.volgnummer', 'verwerkingslogIndex.volgnummer')
    .select(['verwerkingslog.volgnummer', 'verwerkingslog.regel'])
    .where('verwerkingslogIndex.tijdstip', '>=', momentOp(van, '00:00').toISOString())
    .where('verwerkingslogIndex.tijdstip', '<', momentOp(dagErbij(tot, 1), '00:00').toISOString())
    .where('verwerkingslogIndex.gebruikerId', 'not like', 'systeem:%')
    .orderBy('verwerkingslogIndex.volgnummer')
    .execute();
  const meldingen = await tx
    .selectFrom('melding')
    .select(['casusId', 'organisatie'])
    .where('organisatie', 'is not', null)
    .execute();
  const gemeldDoor = new Map<string, string[]>();
  for (const { casusId, organisatie } of meldingen)
    gemeldDoor.set(casusId, [...(gemeldDoor.get(casusId) ?? []), organisatie ?? '']);
  return rijen.map(({ volgnummer, regel }) => {
    const gelezen = readLine(volgnummer, regel);
    return { ...gelezen, gemeldDoor: gemeldDoor.get(gelezen.betrokkeneId ?? '') ?? [] };
  });
}
