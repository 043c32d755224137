import { AccessRefused } from '../toegang/access-refused.js';
import { demandCasus } from '../toegang/casus-toegang.js';
import { logVraag } from '../toegang/log-vraag.js';
import { type Vraag, pseudoniemOf } from '../toegang/vraag.js';
import { followCompartiment } from './follow-compartiment.js';
import { readCompartiment, type Strafrechtvelden, writeStrafrechtvelden } from './strafrechtvelden.js';

const LOG = { verwerking: 'STRAFRECHT_BIJGEWERKT', actie: 'schrijven', veldgroep: 'strafrecht' } as const;

/**
 * What police or OM leave in the compartment, and which of it the keten may see from now on. With a pre-weeg, an
 * aangifte or a first release the strafrechtelijk traject begins; each later release wakes it.
 * @throws DomainError ONGELDIG for a value that the field cannot have
 */
export async function saveStrafrecht(vraag: Vraag, casusId: string, velden: Strafrechtvelden): Promise<void> {
  const { may } = await demandCasus(vraag, casusId, LOG);
  const toegang = may('strafrecht:schrijven');
  logVraag(vraag, { ...LOG, onderwerpen: [{ soort: 'casus', id: casusId, toegang }] });
  if (!toegang.toegestaan) throw new AccessRefused();
  const door = pseudoniemOf(vraag.betrokkene);
  const voor = await readCompartiment(vraag, casusId);
  await writeStrafrechtvelden(vraag, casusId, { velden, door });
  await followCompartiment(vraag, { casusId, voor, door });
}
