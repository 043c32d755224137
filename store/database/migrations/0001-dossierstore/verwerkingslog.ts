/** Append only: the database itself refuses to change or remove a line. */
export const verwerkingslogTables = [
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
  `create trigger verwerkingslog_wijzigt_niet before update on verwerkingslog
      begin select raise(abort, 'het verwerkingslog wijzigt niet'); end`,
  `create trigger verwerkingslog_blijft before delete on verwerkingslog
      begin select raise(abort, 'het verwerkingslog blijft'); end`,
];
