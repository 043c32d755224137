import { afgelopenKwartalen, grenzenVan, type Kwartaal } from '../../domain/tijd/kwartaal.js';
import { type Cijfers, telCijfers } from '../../domain/kleine-aantallen/stuurinformatie.js';
import type { UnitOfWork } from '../database/unit-of-work.js';

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

async function publish({ tx, nu }: UnitOfWork, kwartaal: Kwartaal): Promise<Kwartaalcijfers> {
  const { vanaf, tot } = grenzenVan(kwartaal);
  const casussen = await tx
    .selectFrom('casus')
    .select(['gemeente', 'kwalificatie', 'prioriteit', 'voorlopigePrioriteit'])
    .where('geopendOp', '>=', vanaf.toISOString())
    .where('geopendOp', '<', tot.toISOString())
    .execute();
  const cijfers = telCijfers(
    casussen.map(({ gemeente, kwalificatie, prioriteit, voorlopigePrioriteit }) => ({
      gemeente,
      kwalificatie: kwalificatie ?? 'NIET_GEWOGEN',
      prioriteit: prioriteit ?? voorlopigePrioriteit ?? 'GEEN',
    })),
  );
  const opgemaaktOp = nu.toISOString();
  await tx
    .insertInto('kwartaalcijfers')
    .values({ kwartaal, opgemaaktOp, cijfers: JSON.stringify(cijfers) })
    .execute();
  return { kwartaal, opgemaaktOp, cijfers };
}
