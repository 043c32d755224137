import { sql } from 'kysely';
import type { Step } from '../migrate.js';

const VASTE_TABELLEN = ['modelbesluit', 'modelvrijgave', 'modelvrijgavebestand'];

/** What was decided on changes of models, and what was released: kept as it was, so that any of it can run again. */
export const modelvrijgaven: Step = {
  async up(db, ddl) {
    await sql`create table modelbesluit (
      besluit_id text primary key,
      wijziging_id text not null references modelwijziging,
      nummer integer not null,
      soort text not null check (soort in ('VOORGELEGD', 'TERUGGEGEVEN', 'VRIJGEGEVEN')),
      hash text not null,
      reden text,
      op text not null,
      door text not null,
      unique (wijziging_id, nummer)
    )`.execute(db);
    await sql`create table modelvrijgave (
      nummer integer primary key,
      wijziging_id text not null unique references modelwijziging,
      hash text not null,
      vrijgegeven_op text not null,
      vrijgegeven_door text not null,
      voorgelegd_door text not null,
      check (vrijgegeven_door <> voorgelegd_door)
    )`.execute(db);
    await sql`create table modelvrijgavebestand (
      nummer integer not null references modelvrijgave,
      soort text not null check (soort in ('bpmn', 'dmn', 'form', 'dossierform')),
      naam text not null,
      inhoud text not null,
      hash text not null,
      vorige_inhoud text,
      primary key (nummer, soort, naam)
    )`.execute(db);
    await sql`create table modeltaak (
      naam text primary key,
      nummer integer not null references modelvrijgave,
      definitie text not null
    )`.execute(db);
    for (const tabel of VASTE_TABELLEN)
      for (const bij of ['update', 'delete'] as const)
        await sql
          .raw(
            ddl.guard({
              naam: `${tabel}_${bij === 'update' ? 'wijzigt_niet' : 'blijft'}`,
              tabel,
              bij,
              // The texts of a decision are sealed anew when the keys change; nothing else of it.
              ...(tabel === 'modelbesluit' && bij === 'update' ? { als: BESLUIT_ANDERS } : {}),
              reden: 'wat is vrijgegeven of besloten blijft zoals het was',
            }),
          )
          .execute(db);
  },
};

const BESLUIT_ANDERS =
  'new.besluit_id <> old.besluit_id or new.wijziging_id <> old.wijziging_id or new.nummer <> old.nummer or new.soort <> old.soort or new.hash <> old.hash or new.op <> old.op or new.door <> old.door';
