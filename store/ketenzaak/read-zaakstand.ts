import { dagenZonderDekking } from '../../domain/bewaken/rooster.js';
import { deriveBewaartermijn, isVerlengbaarTot } from '../../domain/casus/bewaren.js';
import { hasGenoegBijeenkomsten, jaarplanSchema } from '../../domain/preventie/preventiejaar.js';
import type { Zaakstand } from '../../domain/taak/taak-afronding.js';
import { readBewaarstanden } from '../bewaren/read-bewaarstanden.js';
import { readEvaluatiestand } from '../evaluatie/read-evaluatiestand.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { findAfgerondDossierOf } from '../taak/find-afgerond-dossier.js';
import { readRoosterregels } from '../rooster/read-roosterregels.js';

/** What is known of a ketenzaak when one of its tasks is completed. */
export async function readZaakstand(
  uow: UnitOfWork,
  zaak: { zaakId: string; assignee: string | null },
): Promise<Zaakstand> {
  const { tx, nu } = uow;
  const { zaakId } = zaak;
  const evaluatie = await readEvaluatiestand(uow, zaak);
  const afgerond = await tx
    .selectFrom('taakdossier')
    .select(['taak', 'afgerondDoor'])
    .where('zaakId', '=', zaakId)
    .where('afgerondOp', 'is not', null)
    .orderBy('afgerondOp')
    .orderBy('userTaskKey')
    .execute();
  const bevinding = await tx
    .selectFrom('bevinding')
    .select(['soort', 'onderwerp', 'casusId'])
    .where('zaakId', '=', zaakId)
    .executeTakeFirst();
  const casusId = bevinding?.casusId ?? null;
  const [bewaarstand] = casusId === null ? [] : await readBewaarstanden(uow, casusId);
  return {
    casusstatus: bewaarstand?.status ?? null,
    ...(evaluatie === undefined ? {} : { evaluatie }),
    afrondingen: Object.fromEntries(afgerond.map(({ taak, afgerondDoor }) => [taak, afgerondDoor ?? ''])),
    heeftGenoegBijeenkomsten: await hasBijeenkomsten(uow, zaakId),
    mistDekking:
      bevinding?.soort === 'DEKKING' &&
      dagenZonderDekking(await readRoosterregels(uow), bevinding.onderwerp, nu).length > 0,
    isVerlengbaarTot: (tot) =>
      bewaarstand !== undefined && isVerlengbaarTot(deriveBewaartermijn(bewaarstand, nu), tot, nu),
  };
}

/** By the plan that was written last. */
async function hasBijeenkomsten(uow: UnitOfWork, zaakId: string): Promise<boolean> {
  const plan = await findAfgerondDossierOf(uow, { zaakId }, 'jaarplan-opstellen');
  const gelezen = jaarplanSchema.safeParse(plan?.inhoud);
  return gelezen.success && hasGenoegBijeenkomsten(gelezen.data.activiteiten);
}
