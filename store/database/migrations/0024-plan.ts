import { sql } from 'kysely';
import type { Ddl } from '../ddl.js';
import type { Step } from '../migrate.js';
import { type VasteRijen, changesMoreThanSeal } from './vaste-rijen.js';

/** Rows that are laid down once: they change no more (INV5), may be sealed anew, and go only with their casus. */
const VASTE_RIJEN: readonly VasteRijen[] = [
  {
    naam: 'planversie_wijzigt_niet',
    tabel: 'planversie',
    welke: '1 = 1',
    blijven:
      'casus_id versie sleutel concept daderdeel_nodig monitoring zorgcoordinator vaststellers mandaten opgesteld_door vastgesteld_op vastgesteld_door',
    verzegeld: 'plan',
    reden: 'plan is vastgesteld',
  },
  {
    naam: 'daderdeel_wijzigt_niet',
    tabel: 'daderdeel',
    welke: '1 = 1',
    blijven: 'casus_id versie geschreven_op geschreven_door',
    verzegeld: 'tekst',
    reden: 'daderdeel is geschreven',
  },
];

/** The plan of a casus in versions (E15), and the part about the perpetrator apart from it. */
export const plan: Step = {
  async up(db, ddl) {
    await sql`create table planversie (
      casus_id text not null,
      versie integer not null,
      sleutel text not null unique,
      concept text not null,
      plan text not null,
      daderdeel_nodig integer not null,
      monitoring text not null,
      zorgcoordinator text,
      vaststellers text not null,
      mandaten text not null,
      opgesteld_door text not null,
      vastgesteld_op text not null,
      vastgesteld_door text not null,
      primary key (casus_id, versie)
    )`.execute(db);
    await sql`create table daderdeel (
      casus_id text not null,
      versie integer not null,
      tekst text not null,
      geschreven_op text not null,
      geschreven_door text not null,
      primary key (casus_id, versie)
    )`.execute(db);
    for (const guard of VASTE_RIJEN.flatMap((rijen) => guardsFor(ddl, rijen)))
      await sql.raw(guard).execute(db);
  },
};

function guardsFor(ddl: Ddl, rijen: VasteRijen): string[] {
  const { naam, tabel, reden } = rijen;
  return [
    ddl.guard({ naam, tabel, reden, bij: 'update', als: changesMoreThanSeal(ddl, rijen) }),
    ddl.guard({
      naam: `${tabel}_blijft`,
      tabel,
      reden,
      bij: 'delete',
      als: 'exists (select 1 from casus where casus_id = old.casus_id)',
    }),
  ];
}
