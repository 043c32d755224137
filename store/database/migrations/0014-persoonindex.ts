import { sql } from 'kysely';
import type { Step } from '../migrate.js';

/** The blind index: by which a dossier is found without reading one. */
export const persoonindex: Step = {
  async up(db) {
    await sql`create table persoonindex (
      dossier_id text not null,
      token text not null,
      primary key (dossier_id, token)
    )`.execute(db);
    // Which person of its melding a dossier is about: 0 is the one that the melder told of.
    await sql`alter table dossier add column persoon_volgnummer integer not null default 0`.execute(db);
    await sql`create index persoonindex_token on persoonindex (token)`.execute(db);
  },
};
