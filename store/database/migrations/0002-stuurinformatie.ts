import { type Kysely, sql } from 'kysely';

/** Figures that were published: drawn up once per quarter. */
export const stuurinformatie = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql`create table kwartaalcijfers (
      kwartaal text primary key,
      opgemaakt_op text not null,
      cijfers text not null
    )`.execute(db);
  },
};
