import { sql } from 'kysely';
import type { Step } from '../migrate.js';

/**
 * Actions (E16). A task that can be open several times at once says what it is about: its wachtpunt and its dossier half
 * name it.
 */
export const acties: Step = {
  async up(db) {
    await sql`create table actie (
      actie_id text primary key,
      casus_id text not null,
      sleutel text not null,
      nummer integer not null,
      sjabloon text not null,
      soort text not null,
      doelgroep text not null,
      zichtbaar_voor text not null,
      tekst text not null,
      houder text not null,
      uitvoerder_groep text not null,
      eindverantwoordelijke text not null,
      uiterlijk text not null,
      stand text not null check (stand in ('OPEN', 'LOOPT', 'VERTRAAGD', 'GEWEIGERD', 'GEREED', 'VERVALLEN')),
      weigerreden text,
      uitkomst text,
      gaf_toegang integer not null,
      plan_versie integer,
      uitgezet_op text not null,
      aangenomen_op text,
      afgerond_op text,
      unique (casus_id, sleutel),
      unique (casus_id, nummer)
    )`.execute(db);
    await sql`alter table wachtpunt add column onderwerp_id text`.execute(db);
    await sql`alter table taakdossier add column onderwerp_id text`.execute(db);
  },
};
