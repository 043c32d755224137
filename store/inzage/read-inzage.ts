import { inzagevoorstelSchema, type Inzagevoorstel } from '../../domain/rechten/inzage.js';
import type { InzageTabel } from '../database/tables/rechten.js';
import { readNamen } from '../gebruiker/read-namen.js';
import { type Vraag, pseudoniemOf } from '../toegang/vraag.js';
import { inzagePlaats } from './inzage-plaats.js';
import type { InzageStand } from './inzage-stand.js';

/** What was put together for a request, as it lies in the database. */
export function findInzage({ tx }: Pick<Vraag, 'tx'>, verzoekId: string): Promise<InzageTabel | undefined> {
  return tx.selectFrom('inzage').selectAll().where('verzoekId', '=', verzoekId).executeTakeFirst();
}

export function openVoorstel(
  { cipher }: Pick<Vraag, 'cipher'>,
  { verzoekId, uitvoer }: InzageTabel,
): Inzagevoorstel {
  return inzagevoorstelSchema.parse(cipher.open(inzagePlaats(verzoekId, 'uitvoer'), uitvoer));
}

/** How far it is, without what is in it; null when nothing was put together yet. */
export async function readInzageStand(vraag: Vraag, verzoekId: string): Promise<InzageStand | null> {
  const rij = await findInzage(vraag, verzoekId);
  const naamVan = await readNamen(vraag, [rij?.voorgesteldDoor ?? '', rij?.gecontroleerdDoor ?? '']);
  if (rij === undefined) return null;
  const { voorgesteldOp, voorgesteldDoor, opmerking, gecontroleerdOp, gecontroleerdDoor } = rij;
  return {
    voorgesteldOp,
    voorgesteldDoor: naamVan(voorgesteldDoor),
    isEigenVoorstel: voorgesteldDoor === pseudoniemOf(vraag.betrokkene),
    oordeel: rij.oordeel as InzageStand['oordeel'],
    opmerking:
      opmerking === null
        ? null
        : (vraag.cipher.open(inzagePlaats(verzoekId, 'opmerking'), opmerking) as string),
    gecontroleerdOp,
    gecontroleerdDoor: gecontroleerdDoor === null ? null : naamVan(gecontroleerdDoor),
  };
}
