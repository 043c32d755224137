import { sql } from 'kysely';
import type { Step } from '../migrate.js';

/**
 * Documents (E24): what they are, their versions, and the bytes of each version in parts. The compartment of the criminal
 * investigation has none (G6), and who melds stands in none (INV17).
 */
export const documenten: Step = {
  async up(db) {
    await sql`create table document (
      document_id text primary key,
      casus_id text not null,
      dossier_id text,
      gegevensgroep text not null check (gegevensgroep not in ('strafrecht', 'melderidentiteit')),
      soort text not null,
      herkomst text not null,
      titel text not null,
      omschrijving text,
      organisatie text not null,
      toegevoegd_op text not null,
      verwijderd_op text,
      verwijderd_door text,
      verwijderreden text
    )`.execute(db);
    await sql`create index document_casus on document (casus_id)`.execute(db);
    await sql`create table documentversie (
      document_id text not null,
      versie integer not null,
      casus_id text not null,
      kop text not null,
      type text not null,
      delen integer not null,
      controle text not null,
      gecontroleerd_op text,
      toegevoegd_op text not null,
      toegevoegd_door text not null,
      primary key (document_id, versie)
    )`.execute(db);
    await sql`create index documentversie_casus on documentversie (casus_id)`.execute(db);
    await sql`create index documentversie_wacht on documentversie (document_id)
      where gecontroleerd_op is null`.execute(db);
    await sql`create table documentdeel (
      document_id text not null,
      versie integer not null,
      volgnummer integer not null,
      casus_id text not null,
      inhoud text not null,
      primary key (document_id, versie, volgnummer)
    )`.execute(db);
    await sql`create index documentdeel_casus on documentdeel (casus_id)`.execute(db);
  },
};
