import { sql } from 'kysely';
import type { Step } from '../migrate.js';

/** What people of a dossier ask, and whether they know that it is there. What was laid down about informing stays. */
export const verzoeken: Step = {
  async up(db, ddl) {
    await sql`create table verzoek (
      verzoek_id text primary key,
      verzoeknummer text not null unique,
      dossier_id text not null,
      soort text not null,
      vraag text not null,
      identificatie text not null,
      identificatie_door text not null,
      ontvangen_op text not null,
      geregistreerd_op text not null,
      geregistreerd_door text not null,
      verlengd_op text,
      verlenging text,
      besluit text,
      motivering text,
      besloten_op text,
      besloten_door text,
      opgeheven_op text,
      opgeheven_door text,
      opheffing text
    )`.execute(db);
    await sql`create index verzoek_dossier on verzoek (dossier_id)`.execute(db);
    await sql`create table informatieplicht (
      informatie_id text primary key,
      dossier_id text not null,
      stand text not null,
      geinformeerd_op text,
      wijze text,
      reden text,
      heroverwegen_op text,
      toelichting text,
      op text not null,
      door text not null
    )`.execute(db);
    await sql`create index informatieplicht_dossier on informatieplicht (dossier_id, op)`.execute(db);
    await sql
      .raw(
        ddl.guard({
          naam: 'verzoek_besluit_wijzigt_niet',
          tabel: 'verzoek',
          bij: 'update',
          als: 'old.besluit is not null and (new.besluit is null or new.besluit <> old.besluit)',
          reden: 'over dit verzoek is besloten',
        }),
      )
      .execute(db);
  },
};
