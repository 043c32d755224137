import { randomUUID } from 'node:crypto';
import type { Overlegvorm } from '../../domain/overleg/casusoverleg.js';
import type { KetenpartnerCode } from '../../domain/keten/ketenpartner.js';
import { isUitnodigbaar } from '../../domain/keten/sociale-kaart.js';
import { type Termijnregel, deriveUiterlijk } from '../../domain/taak/termijnen.js';
import { readSocialeKaart } from '../catalogus/read-sociale-kaart.js';
import { findCasus } from '../casus/find-casus.js';
import { recordGebeurtenis } from '../casus/record-gebeurtenis.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import type { Stap } from '../systeem-repository.js';
import { readTaakstand } from '../wachtpunt/read-taakstand.js';
import { insertUitnodiging } from './insert-uitnodiging.js';
import { openReactieWachtpunt } from './reactie-wachtpunt.js';
import { withdrawUitnodigingen } from './withdraw-uitnodigingen.js';

/** A meeting and who comes to it. */
export interface NieuwOverleg extends Stap {
  op: Date;
  vorm: Overlegvorm;
  partners: readonly KetenpartnerCode[];
  /** How long a partner may take to answer (T09). */
  termijnregel: Termijnregel;
  /** Whether the process of the casus can be told that it is moved. */
  isVerzetbaar?: boolean;
}

export interface GemaakteUitnodigingen {
  overlegId: string;
  uitnodigingen: { uitnodigingId: string; partner: KetenpartnerCode; uiterlijk: string }[];
}

/**
 * Lays down a meeting with an invitation per partner; those of a meeting before it are withdrawn. A partner without
 * convenant or part in the law, or that has not joined fully, gets the head only (INV9, ADV4): as the sociale kaart has it
 * today. The invitation keeps that.
 */
export async function createUitnodigingen(
  uow: UnitOfWork,
  nieuw: NieuwOverleg,
): Promise<GemaakteUitnodigingen> {
  const { tx, nu } = uow;
  const { casusId, elementInstanceKey: sleutel, op, vorm, partners, termijnregel, isVerzetbaar } = nieuw;
  const casus = await findCasus(uow, casusId);
  const eerder = await findGemaakt(uow, sleutel);
  if (eerder !== undefined) return eerder;

  await withdrawUitnodigingen(uow, casusId);
  const overlegId = randomUUID();
  const afspraak = { overlegId, op: op.toISOString(), vorm };
  const overleg = { ...afspraak, casusId };
  await tx
    .insertInto('overleg')
    .values({
      ...overleg,
      sleutel,
      status: 'GEPLAND',
      gemaaktOp: nu.toISOString(),
      verzetbaar: isVerzetbaar === true ? 1 : 0,
      verzetOp: null,
      locatie: null,
    })
    .execute();
  const kaart = await readSocialeKaart(uow);
  const { prioriteit } = await readTaakstand(uow, casusId);
  const uiterlijk = deriveUiterlijk(termijnregel, prioriteit, nu).toISOString();
  for (const partner of partners.filter((een) => isUitnodigbaar(kaart, een)))
    await insertUitnodiging(uow, {
      ...afspraak,
      uitnodigingId: randomUUID(),
      casus,
      partner,
      kaart,
      ronde: 1,
      uiterlijk,
    });
  await recordGebeurtenis(uow, { casusId, sleutel, soort: 'UITNODIGINGEN_GEMAAKT', waarde: vorm });
  await openReactieWachtpunt(uow, overleg);
  return (await findGemaakt(uow, sleutel))!;
}

async function findGemaakt({ tx }: UnitOfWork, sleutel: string): Promise<GemaakteUitnodigingen | undefined> {
  const overleg = await tx
    .selectFrom('overleg')
    .select('overlegId')
    .where('sleutel', '=', sleutel)
    .executeTakeFirst();
  if (overleg === undefined) return undefined;
  const rijen = await tx
    .selectFrom('uitnodiging')
    .select(['uitnodigingId', 'partner', 'uiterlijk'])
    .where('overlegId', '=', overleg.overlegId)
    .orderBy('partner')
    .execute();
  return {
    overlegId: overleg.overlegId,
    uitnodigingen: rijen.map((rij) => ({ ...rij, partner: rij.partner })),
  };
}
