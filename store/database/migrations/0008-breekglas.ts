import { sql } from 'kysely';
import type { Step } from '../migrate.js';

/** Emergency access (D11.9). A row is never changed, so that nobody makes an hour longer. */
export const breekglas: Step = {
  async up(db, ddl) {
    await sql`create table breekglas (
      breekglas_id text primary key,
      casus_id text not null,
      gebruiker_id text not null,
      reden text not null,
      vanaf text not null,
      tot text not null
    )`.execute(db);
    await sql`create index breekglas_van on breekglas (gebruiker_id, tot)`.execute(db);
    await sql
      .raw(
        ddl.guard({
          naam: 'breekglas_wijzigt_niet',
          tabel: 'breekglas',
          bij: 'update',
          reden: 'noodtoegang wijzigt niet',
        }),
      )
      .execute(db);
  },
};
