import { sql } from 'kysely';
import type { Step } from '../migrate.js';

/** Rows of these tables can be of the compartment of the criminal investigation, which nobody outside it may notice. */
const MET_COMPARTIMENT = ['wachtpunt', 'gebeurtenis', 'taakdossier', 'outbox'];

/** The strafrechtelijk traject (A4.2), and which work and events belong to the compartment (INV8). */
export const straftraject: Step = {
  async up(db) {
    for (const tabel of MET_COMPARTIMENT)
      await sql`alter table ${sql.table(tabel)} add column in_compartiment integer not null default 0`.execute(
        db,
      );
    await sql`create table straftraject (
      traject_id text primary key,
      casus_id text not null,
      status text not null,
      gestart_op text not null,
      vrijgave_nr integer not null,
      zorg_nr integer not null,
      verwerkt_nr integer not null,
      verwerkt_door text,
      verwerkt_uitkomst text,
      einde_op text
    )`.execute(db);
    await sql`create index straftraject_casus on straftraject (casus_id)`.execute(db);
  },
};
