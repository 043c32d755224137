import { sql } from 'kysely';
import type { Step } from '../migrate.js';

/** What of a proposal stays as it was proposed, and what stays once it was decided; its texts may be sealed again. */
const VOORGESTELD = 'voorstel_id groep rol was wordt voorgesteld_op voorgesteld_door';
const BESLIST = 'status beslist_op beslist_door';

const changes = (kolommen: string): string =>
  `(${kolommen
    .split(' ')
    .map((kolom) => `new.${kolom} is not distinct from old.${kolom}`)
    .join(' and ')}) is not true`;

/** The access rules as versions, and proposals to change them under four eyes. */
export const toegangsregels: Step = {
  async up(db, ddl) {
    await sql`create table toegangsvoorstel (
      voorstel_id text primary key,
      groep text not null,
      rol text not null,
      was text not null,
      wordt text not null,
      reden text not null,
      voorgesteld_op text not null,
      voorgesteld_door text not null,
      status text not null,
      oordeel text,
      beslist_op text,
      beslist_door text,
      check (status in ('OPEN', 'GOEDGEKEURD', 'AFGEWEZEN')),
      check (beslist_door is null or beslist_door <> voorgesteld_door)
    )`.execute(db);
    await sql`create table toegangsversie (
      versie integer primary key,
      matrix text not null,
      muur text not null,
      sinds text not null,
      voorstel_id text unique references toegangsvoorstel
    )`.execute(db);
    const guards = [
      ddl.guard({
        naam: 'toegangsversie_wijzigt_niet',
        tabel: 'toegangsversie',
        bij: 'update',
        reden: 'een versie van de toegangsregels wijzigt niet',
      }),
      ddl.guard({
        naam: 'toegangsversie_blijft',
        tabel: 'toegangsversie',
        bij: 'delete',
        reden: 'een versie van de toegangsregels blijft',
      }),
      ddl.guard({
        naam: 'toegangsvoorstel_wijzigt_niet',
        tabel: 'toegangsvoorstel',
        bij: 'update',
        als: `${changes(VOORGESTELD)} or (old.status <> 'OPEN' and ${changes(BESLIST)})`,
        reden: 'een voorstel wijzigt niet',
      }),
      ddl.guard({
        naam: 'toegangsvoorstel_blijft',
        tabel: 'toegangsvoorstel',
        bij: 'delete',
        reden: 'een voorstel blijft',
      }),
    ];
    for (const guard of guards) await sql.raw(guard).execute(db);
  },
};
