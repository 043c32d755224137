import { randomUUID } from 'node:crypto';
import type { KetenpartnerCode } from '../../domain/keten/ketenpartner.js';
import type { Actiesoort, Actietekst, Doelgroep, Zichtbaarheid } from '../../domain/plan/actie.js';
import { actiehouderGroep } from '../../domain/plan/actiehouder.js';
import type { Sjablooncode } from '../../domain/plan/sjabloon.js';
import { readSocialeKaart } from '../catalogus/read-sociale-kaart.js';
import { findCasus } from '../casus/find-casus.js';
import { recordGebeurtenis } from '../casus/record-gebeurtenis.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { sendBericht } from '../outbox/send-bericht.js';
import { actiePlaats } from './actie-plaats.js';
import { giveSight } from './actie-toegang.js';
import { readZorgcoordinator } from './read-zorgcoordinator.js';

/** An action that somebody is asked to do. */
export interface NieuweActie {
  /** Of what asks for it, such as a row of a plan or a template at a weging; the same one in a casus is put out once. */
  sleutel: string;
  /** Where something outside gave it a key already. */
  actieId?: string;
  sjabloon: Sjablooncode;
  soort: Actiesoort;
  doelgroep: Doelgroep;
  zichtbaarVoor: Zichtbaarheid;
  tekst: Actietekst;
  houder: KetenpartnerCode;
  eindverantwoordelijke: KetenpartnerCode;
  /** ISO 8601. */
  uiterlijk: string;
  planVersie?: number;
}

/**
 * Lays down actions and sends `actie-uitgezet` for each, once. The holder sees the casus from now on, as far as its role
 * gives (3.4).
 * @returns the key of each, in the order that was asked
 */
export async function putOutActies(
  uow: UnitOfWork,
  { casusId, acties }: { casusId: string; acties: readonly NieuweActie[] },
): Promise<string[]> {
  const { gemeente } = await findCasus(uow, casusId);
  const kaart = await readSocialeKaart(uow);
  const zorgcoordinator = await readZorgcoordinator(uow, casusId);
  const actieIds: string[] = [];
  for (const actie of acties) {
    const groep = actiehouderGroep(actie.houder, { kaart, gemeente, zorgcoordinator });
    actieIds.push(await putOut(uow, { casusId, actie, groep }));
  }
  return actieIds;
}

async function putOut(
  uow: UnitOfWork,
  { casusId, actie, groep }: { casusId: string; actie: NieuweActie; groep: string },
): Promise<string> {
  const { tx, nu, cipher } = uow;
  const { sleutel, tekst, planVersie, actieId: gegeven, ...waarden } = actie;
  const eerder = await tx
    .selectFrom('actie')
    .select('actieId')
    .where('casusId', '=', casusId)
    .where('sleutel', '=', sleutel)
    .executeTakeFirst();
  if (eerder !== undefined) return eerder.actieId;
  const actieId = gegeven ?? randomUUID();
  const laatste = await tx
    .selectFrom('actie')
    .select('nummer')
    .where('casusId', '=', casusId)
    .orderBy('nummer', 'desc')
    .executeTakeFirst();
  const gafToegang = await giveSight(uow, { casusId, groep });
  await tx
    .insertInto('actie')
    .values({
      ...waarden,
      actieId,
      casusId,
      sleutel,
      nummer: (laatste?.nummer ?? 0) + 1,
      tekst: cipher.seal(actiePlaats(actieId, 'tekst'), tekst),
      uitvoerderGroep: groep,
      stand: 'OPEN',
      weigerreden: null,
      uitkomst: null,
      gafToegang: gafToegang ? 1 : 0,
      planVersie: planVersie ?? null,
      uitgezetOp: nu.toISOString(),
      aangenomenOp: null,
      afgerondOp: null,
    })
    .execute();
  await recordGebeurtenis(uow, { casusId, sleutel: actieId, soort: 'ACTIE_UITGEZET', waarde: actie.soort });
  await sendBericht(uow, {
    casusId,
    name: 'actie-uitgezet',
    messageId: `actie-uitgezet:${actieId}:1`,
    variables: { actieId, actieSoort: actie.soort, sjabloon: actie.sjabloon, uitvoerderGroep: groep },
  });
  return actieId;
}
