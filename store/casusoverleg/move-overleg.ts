import { DomainError } from '../../domain/errors.js';
import { fieldErrors } from '../../domain/field-errors.js';
import { overlegmomentOf } from '../../domain/overleg/casusoverleg.js';
import {
  type OverlegVerzet,
  overlegVerzetSchema,
  refuseVerzet,
} from '../../domain/overleg/overleg-verzet.js';
import { hasGebeurtenis } from '../casus/has-gebeurtenis.js';
import { recordGebeurtenis } from '../casus/record-gebeurtenis.js';
import type { OverlegTabel } from '../database/tables/overleg.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { sendBericht } from '../outbox/send-bericht.js';
import { AccessRefused } from '../toegang/access-refused.js';
import { demandCasus } from '../toegang/casus-toegang.js';
import { logVraag } from '../toegang/log-vraag.js';
import { type Vraag, pseudoniemOf } from '../toegang/vraag.js';
import { findOverleg } from '../uitnodiging/find-overleg.js';
import { overlegPlaats } from './overleg-plaats.js';

const LOG = { verwerking: 'OVERLEG_VERZET', actie: 'schrijven', veldgroep: 'casusoverleg' } as const;

/**
 * Procesregie gives a planned casusoverleg another day, form or place. What wakes the process is laid down in the same
 * transaction; partners are asked anew in the step that follows, so until then the answers to the day before still stand. Sent
 * twice, it moves once.
 * @throws AccessRefused for who does not lead the table
 * @throws DomainError ONGELDIG with a sentence per field, CONFLICT when it was held, taken back, or its process began before this
 * was possible
 */
export async function moveOverleg(vraag: Vraag, casusId: string, unsafeVerzet: unknown): Promise<void> {
  const { may, casus } = await demandCasus(vraag, casusId, LOG);
  const toegang = may('casusoverleg:schrijven');
  logVraag(vraag, { ...LOG, onderwerpen: [{ soort: 'casus', id: casusId, toegang }] });
  if (!toegang.toegestaan) throw new AccessRefused();
  const verzet = overlegVerzetSchema.safeParse(unsafeVerzet);
  if (!verzet.success) throw new DomainError('ONGELDIG', { velden: fieldErrors(verzet.error) });
  const door = pseudoniemOf(vraag.betrokkene);
  await vraag.asSysteem('uitnodiging', async () => {
    const { sleutel } = verzet.data;
    if (await hasGebeurtenis(vraag, { casusId, sleutel, soort: 'OVERLEG_VERZET' })) return;
    const overleg = await findOverleg(vraag, casusId);
    if (casus.status !== 'OPEN' || overleg?.status !== 'GEPLAND' || overleg.verzetbaar === 0)
      throw new DomainError('CONFLICT');
    await move(vraag, { overleg, verzet: verzet.data, door });
  });
}

async function move(
  uow: UnitOfWork,
  { overleg, verzet, door }: { overleg: OverlegTabel; verzet: OverlegVerzet; door: string },
): Promise<void> {
  const { overlegId, casusId } = overleg;
  const { naar, vorm, locatie, reden, sleutel } = verzet;
  const op = overlegmomentOf(naar);
  const afspraak = { ...overleg, locatie: openLocatie(uow, overleg) };
  const velden = refuseVerzet(verzet, { op, nu: uow.nu, afspraak });
  if (Object.keys(velden).length > 0) throw new DomainError('ONGELDIG', { velden });
  await uow.tx
    .updateTable('overleg')
    .set({
      op: op.toISOString(),
      vorm,
      locatie: locatie === undefined ? null : uow.cipher.seal(overlegPlaats(overlegId), locatie),
      verzetOp: uow.nu.toISOString(),
    })
    .where('overlegId', '=', overlegId)
    .execute();
  await recordGebeurtenis(uow, {
    casusId,
    sleutel,
    soort: 'OVERLEG_VERZET',
    waarde: `${op.toISOString()} ${overleg.op}`,
    toelichting: reden.trim(),
    door,
  });
  await sendBericht(uow, {
    casusId,
    name: 'overleg-verzet',
    messageId: `overleg-verzet:${sleutel}`,
    variables: {},
  });
}

/** Where people meet, as far as somebody wrote it when the meeting was moved. */
export function openLocatie(
  { cipher }: Pick<UnitOfWork, 'cipher'>,
  { overlegId, locatie }: Pick<OverlegTabel, 'overlegId' | 'locatie'>,
): string | null {
  return locatie === null ? null : (cipher.open(overlegPlaats(overlegId), locatie) as string);
}
