import type { Ddl } from '../../ddl.js';

/** Append only: the database itself refuses to change or remove a line. */
export const verwerkingslogTables = ({ guard }: Ddl): string[] => [
  `create table verwerkingslog (
    volgnummer integer primary key,
    regel text not null,
    vorige_hash text not null,
    hash text not null
  )`,
  `create table verwerkingslog_kop (
    id integer primary key,
    volgnummer integer not null,
    zegel text not null
  )`,
  guard({
    naam: 'verwerkingslog_wijzigt_niet',
    tabel: 'verwerkingslog',
    bij: 'update',
    reden: 'het verwerkingslog wijzigt niet',
  }),
  guard({
    naam: 'verwerkingslog_blijft',
    tabel: 'verwerkingslog',
    bij: 'delete',
    reden: 'het verwerkingslog blijft',
  }),
];
