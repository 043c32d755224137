import { DomainError } from '../../domain/errors.js';
import {
  isStrafrechtwaarde,
  STRAFRECHTVELDEN,
  type StrafrechtInvoer,
  type Strafrechtveld,
} from '../../domain/casus/strafrecht.js';
import { AccessRefused } from '../toegang/access-refused.js';
import { demandCasus } from '../toegang/casus-toegang.js';
import { logVraag } from '../toegang/log-vraag.js';
import { type Vraag, pseudoniemOf } from '../toegang/vraag.js';
import { strafrechtPlaats } from './strafrecht-plaats.js';

const LOG = { verwerking: 'STRAFRECHT_BIJGEWERKT', actie: 'schrijven', veldgroep: 'strafrecht' } as const;

export type Strafrechtvelden = Partial<Record<Strafrechtveld, StrafrechtInvoer>>;

/**
 * What police or OM leave in the compartment, and which of it the keten may see from now on. A field that stays released
 * keeps the moment at which it was.
 * @throws DomainError ONGELDIG for a value that the field cannot have
 */
export async function saveStrafrecht(vraag: Vraag, casusId: string, velden: Strafrechtvelden): Promise<void> {
  const { may } = await demandCasus(vraag, casusId, LOG);
  const toegang = may('strafrecht:schrijven');
  logVraag(vraag, { ...LOG, onderwerpen: [{ soort: 'casus', id: casusId, toegang }] });
  if (!toegang.toegestaan) throw new AccessRefused();
  for (const veld of STRAFRECHTVELDEN) {
    const invoer = velden[veld];
    if (invoer !== undefined) await saveVeld(vraag, casusId, veld, invoer);
  }
}

async function saveVeld(
  { tx, nu, cipher, betrokkene }: Vraag,
  casusId: string,
  veld: Strafrechtveld,
  { waarde, vrijgegeven }: StrafrechtInvoer,
): Promise<void> {
  if (waarde !== null && !isStrafrechtwaarde(veld, waarde)) throw new DomainError('ONGELDIG');
  const eerder = await tx
    .selectFrom('strafrechtveld')
    .select('vrijgegevenOp')
    .where('casusId', '=', casusId)
    .where('veld', '=', veld)
    .executeTakeFirst();
  const rij = {
    waarde: waarde === null ? null : cipher.seal(strafrechtPlaats(casusId, veld), waarde),
    vrijgegevenOp: vrijgegeven ? (eerder?.vrijgegevenOp ?? nu.toISOString()) : null,
    gewijzigdOp: nu.toISOString(),
    gewijzigdDoor: pseudoniemOf(betrokkene),
  };
  await tx
    .insertInto('strafrechtveld')
    .values({ casusId, veld, ...rij })
    .onConflict((conflict) => conflict.columns(['casusId', 'veld']).doUpdateSet(rij))
    .execute();
}
