import { afgelopenKwartalen, grenzenVan, type Kwartaal } from '../../domain/tijd/kwartaal.js';
import { type Cijfers, telCijfers, vormgroepOf } from '../../domain/kleine-aantallen/stuurinformatie.js';
import { readVormen } from '../catalogus/read-verschijningsvormen.js';
import { readSlachtoffers } from '../casus/read-slachtoffers.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { fromJson } from '../json.js';

export interface Kwartaalcijfers {
  kwartaal: Kwartaal;
  opgemaaktOp: string;
  cijfers: Cijfers;
}

/**
 * The figures of every quarter that has ended, the newest first. Those of a quarter are drawn up once and never again:
 * two figures of one quarter would give away, by their difference, what changed between them (INV11).
 */
export async function publishKwartalen(uow: UnitOfWork): Promise<Kwartaalcijfers[]> {
  await uow.lock('stuurinformatie');
  const bekend = await readPublished(uow);
  const gehad = new Set(bekend.map(({ kwartaal }) => kwartaal));
  const nieuw: Kwartaalcijfers[] = [];
  for (const kwartaal of await endedKwartalen(uow))
    if (!gehad.has(kwartaal)) nieuw.push(await publish(uow, kwartaal));
  return [...bekend, ...nieuw].sort((een, ander) => (een.kwartaal < ander.kwartaal ? 1 : -1));
}

async function readPublished({ tx }: UnitOfWork): Promise<Kwartaalcijfers[]> {
  const rijen = await tx.selectFrom('kwartaalcijfers').selectAll().execute();
  return rijen.map(({ kwartaal, opgemaaktOp, cijfers }) => ({
    kwartaal: kwartaal as Kwartaal,
    opgemaaktOp,
    cijfers: JSON.parse(cijfers) as Cijfers,
  }));
}

/** From the quarter of the first casus that is still there. */
async function endedKwartalen({ tx, nu }: UnitOfWork): Promise<Kwartaal[]> {
  const eerste = await tx
    .selectFrom('casus')
    .select(({ fn }) => fn.min('geopendOp').as('geopendOp'))
    .executeTakeFirst();
  return eerste?.geopendOp ? afgelopenKwartalen(new Date(eerste.geopendOp), nu) : [];
}

async function publish(uow: UnitOfWork, kwartaal: Kwartaal): Promise<Kwartaalcijfers> {
  const { tx, nu } = uow;
  const { vanaf, tot } = grenzenVan(kwartaal);
  const casussen = await tx
    .selectFrom('casus')
    .select([
      'casusId',
      'gemeente',
      'verschijningsvormen',
      'kwalificatie',
      'prioriteit',
      'voorlopigePrioriteit',
    ])
    .where('geopendOp', '>=', vanaf.toISOString())
    .where('geopendOp', '<', tot.toISOString())
    // One that went on in another is no casus of its own (S10).
    .where((eb) => eb.or([eb('afsluitreden', 'is', null), eb('afsluitreden', '<>', 'SAMENGEVOEGD')]))
    .execute();
  const dossiers = await readSlachtoffers(
    { tx },
    casussen.map(({ casusId }) => casusId),
  );
  const cijfers = telCijfers(
    casussen.map(({ gemeente, verschijningsvormen, kwalificatie, prioriteit, voorlopigePrioriteit }) => ({
      gemeente,
      vorm: vormgroepOf(fromJson<string[]>(verschijningsvormen)),
      kwalificatie: kwalificatie ?? 'NIET_GEWOGEN',
      prioriteit: prioriteit ?? voorlopigePrioriteit ?? 'GEEN',
    })),
    dossiers.size,
    Object.keys(await readVormen(uow)),
  );
  const opgemaaktOp = nu.toISOString();
  await tx
    .insertInto('kwartaalcijfers')
    .values({ kwartaal, opgemaaktOp, cijfers: JSON.stringify(cijfers) })
    .execute();
  return { kwartaal, opgemaaktOp, cijfers };
}
