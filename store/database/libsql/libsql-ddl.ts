import type { Ddl } from '../ddl.js';

export const libsqlDdl: Ddl = {
  volgnummer: 'integer primary key autoincrement',
  guard: ({ naam, tabel, bij, als, reden }) =>
    `create trigger ${naam} before ${bij} on ${tabel} ${als === undefined ? '' : `when ${als} `}` +
    `begin select raise(abort, '${reden}'); end`,
  dropGuard: ({ naam }) => `drop trigger ${naam}`,
  allowNull: (tabel, kolom) => `alter table ${tabel} alter column ${kolom} to ${kolom} text`,
  position: (tekst, deel) => `instr(${tekst}, ${deel})`,
};
