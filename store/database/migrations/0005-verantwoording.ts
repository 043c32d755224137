import { type Kysely, sql } from 'kysely';
import type { Step } from '../migrate.js';

const BLAD = 500;

/** By what the lines of the verwerkingslog are found, and the reasons for which people looked. */
export const verantwoording: Step = {
  async up(db, { guard }) {
    const statements = [
      `create table verwerkingslog_index (
        volgnummer integer primary key,
        tijdstip text not null,
        verwerking text not null,
        actie text not null,
        gebruiker_id text not null,
        betrokkene_soort text not null,
        betrokkene_id text
      )`,
      'create index verwerkingslog_tijdstip on verwerkingslog_index (tijdstip)',
      'create index verwerkingslog_gebruiker on verwerkingslog_index (gebruiker_id, volgnummer)',
      'create index verwerkingslog_betrokkene on verwerkingslog_index (betrokkene_id, volgnummer)',
      `create table toegangsreden (
        reden_id text primary key,
        gebruiker_id text not null,
        onderwerp text not null,
        tekst text not null,
        opgegeven_op text not null
      )`,
      ...['verwerkingslog_index', 'toegangsreden'].flatMap((tabel) => [
        guard({ naam: `${tabel}_wijzigt_niet`, tabel, bij: 'update', reden: `${tabel} wijzigt niet` }),
        guard({ naam: `${tabel}_blijft`, tabel, bij: 'delete', reden: `${tabel} blijft` }),
      ]),
    ];
    for (const statement of statements) await sql.raw(statement).execute(db);
    await fillIndex(db);
  },
};

/** Lines that were there already are found like the new ones. */
async function fillIndex(db: Kysely<unknown>): Promise<void> {
  for (let gehad = 0; ;) {
    const { rows } = await sql<{ volgnummer: number; regel: string }>`
      select volgnummer, regel from verwerkingslog
      where volgnummer > ${gehad} order by volgnummer limit ${BLAD}`.execute(db);
    for (const { volgnummer, regel } of rows) {
      const velden = Object.fromEntries(JSON.parse(regel) as [string, string | null][]);
      await sql`insert into verwerkingslog_index values (
        ${volgnummer}, ${velden['tijdstip']}, ${velden['verwerking']}, ${velden['actie']},
        ${velden['gebruikerId']}, ${velden['betrokkeneSoort']}, ${velden['betrokkeneId']}
      )`.execute(db);
    }
    gehad = rows.at(-1)?.volgnummer ?? gehad;
    if (rows.length < BLAD) return;
  }
}
