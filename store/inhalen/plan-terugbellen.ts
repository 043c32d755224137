import { deriveTerugbellen } from '../../domain/casus/inhalen.js';
import { deriveMelderContact, type MelderInvoer } from '../../domain/melding/melder.js';
import { DomainError } from '../../domain/errors.js';
import type { Acuut } from '../../domain/weging/weging.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import type { Stap } from '../systeem-repository.js';
import { addInhaalwerk } from './add-inhaalwerk.js';

/** Whether the melder is called back, or the melding verified, beside the main line: the weging never waits for it (D1). */
export async function planTerugbellen(
  uow: UnitOfWork,
  stap: Stap & { meldingId: string; acuut: Acuut },
): Promise<void> {
  const { meldingId, acuut } = stap;
  const melding = await uow.tx
    .selectFrom('melding')
    .select('melder')
    .where('meldingId', '=', meldingId)
    .executeTakeFirst();
  if (melding === undefined) throw new DomainError('NIET_GEVONDEN');
  const melder = uow.cipher.open(
    { tabel: 'melding', id: meldingId, veld: 'melder' },
    melding.melder,
  ) as MelderInvoer;
  const werk = deriveTerugbellen(acuut, deriveMelderContact(melder));
  if (werk !== null) await addInhaalwerk(uow, stap, werk);
}
