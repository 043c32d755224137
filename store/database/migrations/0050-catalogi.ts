import { sql } from 'kysely';
import type { Step } from '../migrate.js';

/** Changes of the reference data, each a version that stays; the first version of an item is the product's own. */
export const catalogi: Step = {
  async up(db) {
    await sql`create table catalogusversie (
      catalogus text not null,
      code text not null,
      versie integer not null check (versie >= 1),
      inhoud text not null,
      geldig_van text not null,
      geldig_tot text,
      reden text not null,
      op text not null,
      door text not null,
      primary key (catalogus, code, versie)
    )`.execute(db);
  },
};
