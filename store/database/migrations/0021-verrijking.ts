import { sql } from 'kysely';
import type { Step } from '../migrate.js';
import { changesMoreThanSeal } from './vaste-rijen.js';

const BEANTWOORD = {
  naam: 'bijdrage_wijzigt_niet',
  tabel: 'informatieverzoek',
  welke: "old.status in ('GELEVERD', 'GEEN_INFORMATIE', 'GEWEIGERD')",
  blijven:
    'verzoek_id casus_id overleg_id sleutel partner groepen uiterlijk status gevraagd_op perspectief gedeeld_met organisatie beantwoord_op beantwoord_door',
  verzegeld: 'vraag bijdrage',
  reden: 'een geleverde bijdrage wijzigt niet',
};

/**
 * What partners were asked and gave before a casusoverleg (E10), what the melder told, and who sat at the table (E11). What
 * was answered does not change any more.
 */
export const verrijking: Step = {
  async up(db, ddl) {
    await sql`create table informatieverzoek (
      verzoek_id text primary key,
      casus_id text not null,
      overleg_id text not null,
      sleutel text not null,
      partner text not null,
      groepen text not null,
      vraag text not null,
      uiterlijk text not null,
      status text not null,
      gevraagd_op text not null,
      perspectief text,
      bijdrage text,
      gedeeld_met text,
      organisatie text,
      beantwoord_op text,
      beantwoord_door text,
      unique (sleutel, partner)
    )`.execute(db);
    await sql`create index informatieverzoek_casus on informatieverzoek (casus_id)`.execute(db);
    await sql`create table hoorverslag (
      hoorverslag_id text primary key,
      casus_id text not null,
      gehoord text not null,
      tolk text not null,
      verslag text not null,
      op text not null,
      door text not null
    )`.execute(db);
    await sql`create index hoorverslag_casus on hoorverslag (casus_id)`.execute(db);
    await sql`create table overlegaanwezige (
      overleg_id text not null,
      partner text not null,
      casus_id text not null,
      aanwezigheid text not null,
      geheimhouding text,
      primary key (overleg_id, partner)
    )`.execute(db);
    await sql`create index overlegaanwezige_casus on overlegaanwezige (casus_id)`.execute(db);
    const guard = ddl.guard({ ...BEANTWOORD, bij: 'update', als: changesMoreThanSeal(ddl, BEANTWOORD) });
    await sql.raw(guard).execute(db);
  },
};
