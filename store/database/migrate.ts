import { type Kysely, type Migration, Migrator } from 'kysely';
import type { Ddl } from './ddl.js';
import { dossierstore } from './migrations/0001-dossierstore.js';
import { stuurinformatie } from './migrations/0002-stuurinformatie.js';
import { kopMetHash } from './migrations/0003-kop-met-hash.js';
import { strafrecht } from './migrations/0004-strafrecht.js';
import { verantwoording } from './migrations/0005-verantwoording.js';
import { bewaren } from './migrations/0006-bewaren.js';
import { sessies } from './migrations/0007-sessies.js';
import { breekglas } from './migrations/0008-breekglas.js';
import { sleutelring } from './migrations/0009-sleutelring.js';
import { toegangsregels } from './migrations/0010-toegangsregels.js';
import { verzoeken } from './migrations/0012-verzoeken.js';
import { inzageEnCorrectie } from './migrations/0013-inzage-en-correctie.js';
import { persoonindex } from './migrations/0014-persoonindex.js';
import { matchvoorstel } from './migrations/0015-matchvoorstel.js';
import { documenten } from './migrations/0016-documenten.js';
import { verschijningsvormen } from './migrations/0018-verschijningsvormen.js';
import { uitnodigingen } from './migrations/0019-uitnodigingen.js';
import { overdrachten } from './migrations/0020-overdrachten.js';
import { verrijking } from './migrations/0021-verrijking.js';
import { tweedeWeging } from './migrations/0022-tweede-weging.js';
import { acties } from './migrations/0023-acties.js';
import { evaluaties } from './migrations/0027-evaluaties.js';
import { plan } from './migrations/0024-plan.js';
import { straftraject } from './migrations/0026-straftraject.js';
import { ketenzaken } from './migrations/0028-ketenzaken.js';
import { bewaken } from './migrations/0029-bewaken.js';
import { waarneming } from './migrations/0030-waarneming.js';
import { nazorg } from './migrations/0036-nazorg.js';
import { herstel } from './migrations/0037-herstel.js';
import { incidentOplossen } from './migrations/0052-incident-oplossen.js';
import { preventieEnEvaluatie } from './migrations/0031-preventie-en-evaluatie.js';
import { overdrachtVanTaak } from './migrations/0032-overdracht-van-taak.js';
import { tabeladvies } from './migrations/0033-tabeladvies.js';
import { voorvallen } from './migrations/0034-voorvallen.js';
import { inhaaltaken } from './migrations/0035-inhaaltaken.js';
import { modelbezoek } from './migrations/0040-modelbezoek.js';
import { modelwijzigingen } from './migrations/0039-modelwijzigingen.js';
import { kpicijfers } from './migrations/0051-kpicijfers.js';
import { catalogi } from './migrations/0050-catalogi.js';
import { modelproefdraaien } from './migrations/0041-modelproefdraaien.js';
import { herplannen } from './migrations/0054-herplannen.js';
import { uitnodigingVerloop } from './migrations/0053-uitnodiging-verloop.js';
import { bekendmakingen } from './migrations/0056-bekendmakingen.js';
import { overlegVerzetten } from './migrations/0055-overleg-verzetten.js';
import { modelvrijgaven } from './migrations/0042-modelvrijgaven.js';
import type { Schema } from './schema.js';

/** One change of the tables, for both databases. */
export interface Step {
  up(db: Kysely<unknown>, ddl: Ddl): Promise<void>;
}

/** Every change of the tables, in order; a migration that was released is never edited. */
const STEPS: Readonly<Record<string, Step>> = {
  '0001-dossierstore': dossierstore,
  '0002-stuurinformatie': stuurinformatie,
  '0003-kop-met-hash': kopMetHash,
  '0004-strafrecht': strafrecht,
  '0005-verantwoording': verantwoording,
  '0006-bewaren': bewaren,
  '0007-sessies': sessies,
  '0008-breekglas': breekglas,
  '0009-sleutelring': sleutelring,
  '0010-toegangsregels': toegangsregels,
  '0012-verzoeken': verzoeken,
  '0013-inzage-en-correctie': inzageEnCorrectie,
  '0014-persoonindex': persoonindex,
  '0015-matchvoorstel': matchvoorstel,
  '0016-documenten': documenten,
  '0018-verschijningsvormen': verschijningsvormen,
  '0019-uitnodigingen': uitnodigingen,
  '0020-overdrachten': overdrachten,
  '0021-verrijking': verrijking,
  '0022-tweede-weging': tweedeWeging,
  '0023-acties': acties,
  '0024-plan': plan,
  '0026-straftraject': straftraject,
  '0027-evaluaties': evaluaties,
  '0028-ketenzaken': ketenzaken,
  '0029-bewaken': bewaken,
  '0030-waarneming': waarneming,
  '0031-preventie-en-evaluatie': preventieEnEvaluatie,
  '0032-overdracht-van-taak': overdrachtVanTaak,
  '0033-tabeladvies': tabeladvies,
  '0036-nazorg': nazorg,
  '0037-herstel': herstel,
  '0034-voorvallen': voorvallen,
  '0035-inhaaltaken': inhaaltaken,
  '0039-modelwijzigingen': modelwijzigingen,
  '0050-catalogi': catalogi,
  '0040-modelbezoek': modelbezoek,
  '0041-modelproefdraaien': modelproefdraaien,
  '0042-modelvrijgaven': modelvrijgaven,
  '0051-kpicijfers': kpicijfers,
  '0052-incident-oplossen': incidentOplossen,
  '0053-uitnodiging-verloop': uitnodigingVerloop,
  '0054-herplannen': herplannen,
  '0055-overleg-verzetten': overlegVerzetten,
  '0056-bekendmakingen': bekendmakingen,
};

/** The newest state of the tables. */
export const LAATSTE_STAP = Object.keys(STEPS).sort().at(-1) ?? '';

/** @throws the error of the first migration that fails; that one leaves nothing behind */
export async function migrate(kysely: Kysely<Schema>, ddl: Ddl): Promise<void> {
  const migrator = new Migrator({
    db: kysely,
    provider: { getMigrations: () => Promise.resolve(migrationsFor(ddl)) },
  });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined)
    throw error instanceof Error ? error : new Error('Expected the tables to be brought up to date');
}

function migrationsFor(ddl: Ddl): Record<string, Migration> {
  return Object.fromEntries(
    Object.entries(STEPS).map(([naam, step]) => [naam, { up: (db: Kysely<unknown>) => step.up(db, ddl) }]),
  );
}
