import type { Ddl } from '../../ddl.js';

/** Tasks, who does them, and the messages that still have to reach the engine. */
export const werkTables = ({ volgnummer }: Ddl): string[] => [
  `create table taakdossier (
    user_task_key text primary key,
    casus_id text not null,
    taak text not null,
    inhoud text not null,
    concept integer not null,
    bewaard_op text not null,
    bewaard_door text not null,
    afgerond_op text,
    afgerond_door text
  )`,
  `create table gebruiker (
    gebruiker_id text primary key,
    naam text not null,
    organisatie text not null,
    rollen text not null,
    groepen text not null,
    mandaten text not null,
    gezien_op text not null
  )`,
  `create table outbox (
    id ${volgnummer},
    casus_id text not null,
    name text not null,
    correlation_key text not null,
    message_id text not null unique,
    ttl integer not null,
    variables text not null,
    status text not null,
    aangemaakt_op text not null,
    bezorgd_op text
  )`,
  `create table concept (
    sleutel_hash text primary key,
    inhoud text not null,
    verloopt_op text not null
  )`,
  `create table sessie (
    token_hash text primary key,
    gebruiker_id text,
    inhoud text not null,
    geopend_op text not null,
    gezien_op text not null
  )`,
  'create index taakdossier_casus on taakdossier (casus_id, taak)',
  'create index outbox_status on outbox (status, id)',
];
