import { DomainError } from '../../domain/errors.js';
import type { Inzagevoorstel } from '../../domain/rechten/inzage.js';
import { isMotivering } from '../../domain/weging/motivering.js';
import type { InzageTabel } from '../database/tables/rechten.js';
import { type Vraag, pseudoniemOf } from '../toegang/vraag.js';
import { demandVerzoek } from '../verzoek/demand-verzoek.js';
import { inzagePlaats } from './inzage-plaats.js';
import { findInzage, openVoorstel } from './read-inzage.js';

const LOG = { verwerking: 'INZAGE_GECONTROLEERD' } as const;

/**
 * What was put together, with what is kept back and why, for the second reader and for who put it together.
 * @throws DomainError CONFLICT when nothing was put together
 */
export async function readInzagevoorstel(vraag: Vraag, verzoekId: string): Promise<Inzagevoorstel> {
  await demandVerzoek(vraag, verzoekId, { ...LOG, actie: 'lezen' });
  return openVoorstel(vraag, await demandInzage(vraag, verzoekId));
}

/** What the second reader says of it. `voorgesteldOp` names what was read: something newer was not. */
export interface Inzagecontrole {
  oordeel: 'AKKOORD' | 'TERUG';
  voorgesteldOp: string;
  opmerking: string;
}

/**
 * The second reader agrees, or sends it back with a remark.
 * @throws DomainError ZELFDE_PERSOON, MOTIVERING_ONTBREEKT, or CONFLICT when it was judged or replaced meanwhile
 */
export async function checkInzage(vraag: Vraag, verzoekId: string, controle: Inzagecontrole): Promise<void> {
  const { tx, nu, cipher } = vraag;
  const { verzoek } = await demandVerzoek(vraag, verzoekId, { ...LOG, actie: 'schrijven' });
  const inzage = await demandInzage(vraag, verzoekId);
  const door = pseudoniemOf(vraag.betrokkene);
  if (inzage.voorgesteldDoor === door) throw new DomainError('ZELFDE_PERSOON');
  const { oordeel, voorgesteldOp, opmerking } = controle;
  if (verzoek.besluit !== null || inzage.oordeel !== null || inzage.voorgesteldOp !== voorgesteldOp)
    throw new DomainError('CONFLICT');
  if (oordeel === 'TERUG' && !isMotivering(opmerking)) throw new DomainError('MOTIVERING_ONTBREEKT');
  await tx
    .updateTable('inzage')
    .set({
      oordeel,
      opmerking:
        opmerking.trim() === '' ? null : cipher.seal(inzagePlaats(verzoekId, 'opmerking'), opmerking.trim()),
      gecontroleerdOp: nu.toISOString(),
      gecontroleerdDoor: door,
    })
    .where('verzoekId', '=', verzoekId)
    .execute();
}

export async function demandInzage(vraag: Vraag, verzoekId: string): Promise<InzageTabel> {
  const inzage = await findInzage(vraag, verzoekId);
  if (inzage === undefined) throw new DomainError('CONFLICT');
  return inzage;
}
