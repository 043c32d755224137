import { sql } from 'kysely';
import type { Step } from '../migrate.js';

/** An incident can be resolved as an action of its own. The rule on a column is only written anew with its table. */
export const incidentOplossen: Step = {
  async up(db) {
    await sql`alter table herstel rename to herstel_oud`.execute(db);
    await sql`create table herstel (
      herstel_id text primary key,
      soort text not null check (soort in ('OPNIEUW', 'OPLOSSEN', 'GEGEVEN', 'BEEINDIGEN')),
      variabele text,
      waarde text,
      gevraagd_op text not null,
      gevraagd_door text not null,
      reden_id text not null
    )`.execute(db);
    await sql`insert into herstel (herstel_id, soort, variabele, waarde, gevraagd_op, gevraagd_door, reden_id)
      select herstel_id, soort, variabele, waarde, gevraagd_op, gevraagd_door, reden_id from herstel_oud`.execute(
      db,
    );
    await sql`drop table herstel_oud`.execute(db);
  },
};
