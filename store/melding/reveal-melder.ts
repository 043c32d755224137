import {
  type Bekendmaking,
  bekendmakingSchema,
  isOnbekendeMelder,
  maakMelderBekend,
} from '../../domain/melding/bekendmaking.js';
import type { MelderInvoer } from '../../domain/melding/melder.js';
import { DomainError } from '../../domain/errors.js';
import { fieldErrors } from '../../domain/field-errors.js';
import { casusSlot } from '../casus/casus-slot.js';
import type { MeldingRij } from '../database/tables/melding.js';
import { AccessRefused } from '../toegang/access-refused.js';
import { demandCasus } from '../toegang/casus-toegang.js';
import { logVraag } from '../toegang/log-vraag.js';
import type { Vraag } from '../toegang/vraag.js';
import { codeToegang, findByCode } from './find-by-code.js';
import { tellMeldpunt } from './tell-meldpunt.js';

const LOG = {
  verwerking: 'MELDER_BEKENDGEMAAKT',
  actie: 'schrijven',
  veldgroep: 'melderidentiteit',
} as const;

/**
 * The melder comes back with the code and says who he is: who may report may do that, and sees nothing of the melding.
 * @returns false when no melding has this code
 * @throws DomainError ONGELDIG, or CONFLICT when the melder is known already
 */
export async function revealMelderByCode(
  vraag: Vraag,
  unsafeCode: string,
  unsafeInvoer: unknown,
): Promise<boolean> {
  const { regels, betrokkene, context } = vraag;
  const toegang = regels.may(betrokkene, 'nieuweMelding:schrijven', { doel: context.doel });
  if (!toegang.toegestaan) {
    logVraag(vraag, { ...LOG, onderwerpen: [{ soort: 'geen', id: null, toegang }] });
    throw new AccessRefused();
  }
  const melding = await findByCode(vraag, unsafeCode);
  logVraag(vraag, { ...LOG, onderwerpen: [codeToegang(melding)] });
  if (melding === undefined) return false;
  await keepMelder(vraag, melding, parseBekendmaking(unsafeInvoer));
  return true;
}

/**
 * Who took the call lays down who the melder is, because the melder agreed.
 * @throws DomainError ONGELDIG, NIET_GEVONDEN for a melding that is not of this casus, or CONFLICT when he is known already
 */
export async function revealMelder(
  vraag: Vraag,
  { casusId, meldingId }: { casusId: string; meldingId: string },
  unsafeInvoer: unknown,
): Promise<void> {
  const { may } = await demandCasus(vraag, casusId, LOG);
  const melding = await vraag.tx
    .selectFrom('melding')
    .selectAll()
    .where('casusId', '=', casusId)
    .where('meldingId', '=', meldingId)
    .executeTakeFirst();
  const anonimiteit = melding?.anonimiteit as MelderInvoer['anonimiteit'] | undefined;
  const toegang = may('melderidentiteit:schrijven', anonimiteit === undefined ? {} : { anonimiteit });
  logVraag(vraag, { ...LOG, onderwerpen: [{ soort: 'casus', id: casusId, toegang }] });
  if (!toegang.toegestaan || melding === undefined) throw new AccessRefused();
  await keepMelder(vraag, melding, parseBekendmaking(unsafeInvoer));
}

/** Has the melder of this melding a name still to give? */
export function isMelderOnbekend({ cipher }: Pick<Vraag, 'cipher'>, melding: MeldingRij): boolean {
  return isOnbekendeMelder(cipher.open(melderPlaats(melding), melding.melder) as MelderInvoer);
}

function parseBekendmaking(unsafeInvoer: unknown): Bekendmaking {
  const uitkomst = bekendmakingSchema.safeParse(unsafeInvoer);
  if (!uitkomst.success) throw new DomainError('ONGELDIG', { velden: fieldErrors(uitkomst.error) });
  return uitkomst.data;
}

/** The meldpunt is told of it by the product itself: who has the code may write nothing else in the casus. */
async function keepMelder(vraag: Vraag, melding: MeldingRij, bekendmaking: Bekendmaking) {
  const { tx, cipher, nu } = vraag;
  const plaats = melderPlaats(melding);
  const melder = maakMelderBekend(cipher.open(plaats, melding.melder) as MelderInvoer, bekendmaking);
  const { numUpdatedRows } = await tx
    .updateTable('melding')
    .set({
      melder: cipher.seal(plaats, melder),
      anonimiteit: melder.anonimiteit,
      bekendgemaaktOp: nu.toISOString(),
    })
    .where('meldingId', '=', melding.meldingId)
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) throw new Error('Expected the melding to take the name of its melder');
  // A casus that is being closed waits for this, or this finds it closed.
  await vraag.lock(casusSlot(melding.casusId));
  await vraag.asSysteem('bekendmaking', () => tellMeldpunt(vraag, melding.casusId));
}

const melderPlaats = ({ meldingId }: MeldingRij) => ({ tabel: 'melding', id: meldingId, veld: 'melder' });
