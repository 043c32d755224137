import type { Ddl } from '../../ddl.js';

/** A casus, who belongs to it, and what happened to it. */
export const casusTables = ({ volgnummer }: Ddl): string[] => [
  `create table casus (
    casus_id text primary key,
    casusnummer text not null unique,
    periode integer not null,
    status text not null,
    fase text not null,
    ingang text not null,
    gemeente text not null,
    eigenaar_groep text,
    vervanger_groep text,
    voorlopige_prioriteit text,
    prioriteit text,
    veiligheid text,
    kwalificatie text,
    doorlaatverbod text,
    grondslagen text not null,
    doelomschrijving text,
    afsluitreden text,
    geopend_op text not null,
    afgesloten_op text,
    bewaar_tot text,
    process_instance_key text
  )`,
  `create table casusrelatie (
    casus_id text not null,
    soort text not null,
    groep text not null,
    vanaf text not null,
    tot text,
    primary key (casus_id, soort, groep)
  )`,
  `create table gebeurtenis (
    gebeurtenis_id ${volgnummer},
    casus_id text not null,
    sleutel text not null,
    soort text not null,
    waarde text,
    toelichting text,
    op text not null,
    door text,
    unique (casus_id, sleutel, soort)
  )`,
  `create table wachtpunt (
    wachtpunt_id text primary key,
    casus_id text not null,
    periode integer not null,
    sleutel text not null unique,
    soort text not null,
    taak text,
    activiteit text,
    termijn_code text,
    label text not null,
    eigenaar_groepen text not null,
    vervanger_groep text not null,
    plan text,
    geopend_op text not null,
    uiterlijk text not null,
    escalatie_open integer not null,
    escalatie_niveau integer not null,
    gesloten_op text,
    sluitreden text
  )`,
  `create table piketmelding (
    piketmelding_id ${volgnummer},
    casus_id text not null,
    sleutel text not null,
    soort text not null,
    groep text not null,
    op text not null,
    unique (sleutel, groep)
  )`,
  'create index casus_status on casus (status)',
  'create index wachtpunt_casus on wachtpunt (casus_id, gesloten_op)',
];
