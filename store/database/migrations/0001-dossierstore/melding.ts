/** What was melded, about whom, and by whom. */
export const meldingTables = [
  `create table melding (
    melding_id text primary key,
    casus_id text not null,
    meldingnummer text not null unique,
    ontvangen_op text not null,
    kanaal text not null,
    ingang text not null,
    organisatie text,
    status text not null,
    code_hash text not null unique,
    idempotentie_hash text unique,
    inhoud_hash text,
    anonimiteit text not null,
    wie text not null,
    kern text not null,
    melder text not null
  )`,
  `create table dossier (
    dossier_id text primary key,
    dossiernummer text not null unique,
    melding_id text not null,
    persoon text not null,
    aangemaakt_op text not null,
    betrokkene_geinformeerd text,
    betrokkene_reden text
  )`,
  `create table casus_dossier (
    casus_id text not null,
    dossier_id text not null,
    rol text not null,
    primary key (casus_id, dossier_id)
  )`,
  'create index melding_casus on melding (casus_id)',
];
