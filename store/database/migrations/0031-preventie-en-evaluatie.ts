import { sql } from 'kysely';
import type { Step } from '../migrate.js';

/** Prevention of a region in a year, and the evaluations above the casus; nothing of a person. */
export const preventieEnEvaluatie: Step = {
  async up(db) {
    await sql`create table preventiejaar (
      zaak_id text primary key,
      regio text not null,
      jaar integer not null,
      gevraagd_op text not null,
      vastgesteld_op text,
      afgerond_op text,
      unique (regio, jaar)
    )`.execute(db);
    await sql`create table preventieactiviteit (
      activiteit_id text primary key,
      zaak_id text not null,
      soort text not null,
      doelgroep text not null,
      gemeente text not null,
      op text not null,
      status text not null,
      bereik integer,
      tevredenheid integer,
      effect text
    )`.execute(db);
    await sql`create index preventieactiviteit_zaak on preventieactiviteit (zaak_id)`.execute(db);
    await sql`create table preventiemaatregel (
      zaak_id text not null,
      halfjaar text not null,
      maatregel text not null,
      aantal integer not null,
      primary key (zaak_id, halfjaar, maatregel)
    )`.execute(db);
    await sql`create table ketenevaluatie (
      zaak_id text primary key,
      niveau text not null,
      periode text not null,
      proces_sleutel text not null,
      geopend_op text not null,
      status text not null,
      vorm text,
      cijfers text,
      afgerond_op text,
      unique (niveau, periode)
    )`.execute(db);
  },
};
