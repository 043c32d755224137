import type { Gebeurtenis } from '../../domain/casus/gebeurtenis.js';
import { type Kpicijfers, telKpis } from '../../domain/kpi/kpi.js';
import { type Interventiewerking, telInterventies } from '../../domain/kpi/interventiewerking.js';
import { getoondeThemas } from '../../domain/kpi/themas.js';
import type { Thema } from '../../domain/nazorg/thema.js';
import type { Kpigebeurtenis } from '../../domain/kpi/deelmeting.js';
import { type Kwartaal, afgelopenKwartalen, grenzenVan } from '../../domain/tijd/kwartaal.js';
import { readKetenfeiten } from './read-ketenfeiten.js';
import type { UnitOfWork } from '../database/unit-of-work.js';

export interface Kpikwartaal {
  kwartaal: Kwartaal;
  opgemaaktOp: string;
  cijfers: Kpicijfers;
  /** What played in five or more casussen. */
  themas: Thema[];
  /** What worked, of all actions up to the end of the quarter. */
  interventies: Interventiewerking;
}

/**
 * The KPI's of every quarter that has ended, the newest first. They are counted from the events of casussen in the dossier
 * store, so that they do not depend on what the engine remembers, and drawn up once: afterwards a casus may be destroyed.
 * Events of the compartment of police and OM count nowhere (INV8).
 */
export async function publishKpis(uow: UnitOfWork): Promise<Kpikwartaal[]> {
  await uow.lock('kpicijfers');
  const bekend = await readPublished(uow);
  const gehad = new Set(bekend.map(({ kwartaal }) => kwartaal));
  const eerste = await uow.tx
    .selectFrom('gebeurtenis')
    .select(({ fn }) => fn.min('op').as('op'))
    .executeTakeFirst();
  const geeindigd = eerste?.op ? afgelopenKwartalen(new Date(eerste.op), uow.nu) : [];
  const nieuw: Kpikwartaal[] = [];
  for (const kwartaal of geeindigd) if (!gehad.has(kwartaal)) nieuw.push(await publish(uow, kwartaal));
  return [...bekend, ...nieuw].sort((een, ander) => (een.kwartaal < ander.kwartaal ? 1 : -1));
}

async function readPublished({ tx }: UnitOfWork): Promise<Kpikwartaal[]> {
  const rijen = await tx.selectFrom('kpicijfers').selectAll().execute();
  return rijen.map(({ kwartaal, opgemaaktOp, cijfers }) => ({
    kwartaal: kwartaal as Kwartaal,
    opgemaaktOp,
    // A quarter that was drawn up before interventions were counted says nothing of them.
    interventies: {},
    ...(JSON.parse(cijfers) as Pick<Kpikwartaal, 'cijfers' | 'themas'>),
  }));
}

async function publish(uow: UnitOfWork, kwartaal: Kwartaal): Promise<Kpikwartaal> {
  const { vanaf, tot } = grenzenVan(kwartaal);
  const alle = await readGebeurtenissen(uow, tot);
  const begin = vanaf.toISOString();
  const periode = alle.filter(({ op }) => op >= begin);
  const casussen = new Set(periode.map(({ casusId }) => casusId));
  const eerder = alle.filter(({ op, casusId }) => op < begin && casussen.has(casusId));
  const feiten = await readKetenfeiten(uow, { vanaf, tot });
  const uitkomst = {
    cijfers: telKpis([...periode, ...feiten], eerder),
    themas: getoondeThemas(periode),
    interventies: telInterventies(alle),
  };
  const opgemaaktOp = uow.nu.toISOString();
  await uow.tx
    .insertInto('kpicijfers')
    .values({ kwartaal, opgemaaktOp, cijfers: JSON.stringify(uitkomst) })
    .execute();
  return { kwartaal, opgemaaktOp, ...uitkomst };
}

async function readGebeurtenissen({ tx }: UnitOfWork, tot: Date): Promise<Kpigebeurtenis[]> {
  const rijen = await tx
    .selectFrom('gebeurtenis')
    .select(['casusId', 'soort', 'waarde', 'op'])
    .where('op', '<', tot.toISOString())
    .where('inCompartiment', '=', 0)
    .orderBy('gebeurtenisId')
    .execute();
  return rijen.map((rij) => ({ ...rij, soort: rij.soort as Gebeurtenis }));
}
