import { sql } from 'kysely';
import type { Step } from '../migrate.js';
import { changesMoreThanSeal } from './vaste-rijen.js';

const VASTGESTELD = {
  naam: 'tweede_weging_wijzigt_niet',
  tabel: 'tweede_weging',
  welke: "old.status = 'VASTGESTELD'",
  blijven:
    'casus_id versie sleutel overleg_id status geopend_op adviezen uitkomst prioriteit wegers mandaten vastgesteld_op vastgesteld_door',
  verzegeld: 'invoer kader risico motivering',
  reden: 'tweede weging is vastgesteld',
};

/** The second weging (E08, E09). One that is vastgesteld does not change any more (INV5), and goes only with its casus. */
export const tweedeWeging: Step = {
  async up(db, ddl) {
    await sql`create table tweede_weging (
      casus_id text not null,
      versie integer not null,
      sleutel text not null unique,
      overleg_id text not null,
      status text not null,
      geopend_op text not null,
      invoer text not null,
      kader text,
      risico text,
      adviezen text,
      uitkomst text,
      prioriteit text,
      motivering text,
      wegers text,
      mandaten text,
      vastgesteld_op text,
      vastgesteld_door text,
      primary key (casus_id, versie)
    )`.execute(db);
    const guards = [
      ddl.guard({ ...VASTGESTELD, bij: 'update', als: changesMoreThanSeal(ddl, VASTGESTELD) }),
      ddl.guard({
        naam: 'tweede_weging_blijft',
        tabel: VASTGESTELD.tabel,
        bij: 'delete',
        als: `${VASTGESTELD.welke} and exists (select 1 from casus where casus_id = old.casus_id)`,
        reden: VASTGESTELD.reden,
      }),
    ];
    for (const guard of guards) await sql.raw(guard).execute(db);
  },
};
