import { sql } from 'kysely';
import type { Step } from '../migrate.js';

/** Changes of models: what was opened and why, its files, and each version of them; nothing of a person in a casus. */
export const modelwijzigingen: Step = {
  async up(db, ddl) {
    await sql`create table modelwijziging (
      wijziging_id text primary key,
      titel text not null,
      reden text not null,
      status text not null
        check (status in ('CONCEPT', 'VOORGELEGD', 'TERUGGEGEVEN', 'VRIJGEGEVEN', 'INGETROKKEN')),
      geopend_op text not null,
      geopend_door text not null,
      status_op text not null,
      status_door text not null
    )`.execute(db);
    await sql`create table modelconcept (
      wijziging_id text not null references modelwijziging,
      soort text not null check (soort in ('bpmn', 'dmn', 'form', 'dossierform')),
      naam text not null,
      basis_versie integer,
      basis_hash text,
      versie integer not null,
      primary key (wijziging_id, soort, naam)
    )`.execute(db);
    await sql`create table modelconceptversie (
      wijziging_id text not null references modelwijziging,
      soort text not null,
      naam text not null,
      versie integer not null,
      inhoud text not null,
      hash text not null,
      begonnen_op text not null,
      bewaard_op text not null,
      bewaard_door text not null,
      opmerking text,
      primary key (wijziging_id, soort, naam, versie)
    )`.execute(db);
    await sql
      .raw(
        ddl.guard({
          naam: 'modelconceptversie_van_een_persoon',
          tabel: 'modelconceptversie',
          bij: 'update',
          als: 'new.bewaard_door <> old.bewaard_door or new.versie <> old.versie',
          reden: 'een versie van een concept is van wie haar bewaarde',
        }),
      )
      .execute(db);
  },
};
