import { sql } from 'kysely';
import type { Step } from '../migrate.js';

/**
 * Sessions keep their name while their token changes, and know the session at the identity provider; what told to end
 * them is remembered, so that it counts once. Sessions from before end: everybody logs in again.
 */
export const sessies: Step = {
  async up(db) {
    await sql`drop table sessie`.execute(db);
    await sql`create table sessie (
      sessie_id text primary key,
      token_hash text not null unique,
      vorige_hash text,
      vernieuwd_op text not null,
      gebruiker_id text,
      sid_hash text,
      inhoud text not null,
      geopend_op text not null,
      gezien_op text not null
    )`.execute(db);
    await sql`create index sessie_vorige on sessie (vorige_hash)`.execute(db);
    await sql`create index sessie_gebruiker on sessie (gebruiker_id)`.execute(db);
    await sql`create table uitlogbewijs (
      jti_hash text primary key,
      verloopt_op text not null
    )`.execute(db);
  },
};
