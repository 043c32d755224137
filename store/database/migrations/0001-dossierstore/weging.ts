/** What was weighed and decided. A weging that is vastgesteld does not change any more (INV5), and goes only with its casus. */
export const wegingTables = [
  `create table weging (
    casus_id text not null,
    versie integer not null,
    sleutel text not null unique,
    status text not null,
    geopend_op text not null,
    invoer text not null,
    acuut text,
    actueel text,
    veiligheid text,
    kwalificatie text,
    prioriteit text,
    doorlaatverbod text,
    bewijsmiddelen integer,
    motivering text,
    wegers text,
    mandaten text,
    vastgesteld_op text,
    vastgesteld_door text,
    primary key (casus_id, versie)
  )`,
  `create table advies (
    casus_id text not null,
    versie integer not null,
    tabel text not null,
    tabel_versie integer not null,
    regel text not null,
    uitkomst text not null,
    reden text,
    primary key (casus_id, versie, tabel)
  )`,
  `create table doorlaattoets (
    toets_id text primary key,
    casus_id text not null,
    sleutel text not null unique,
    status text not null,
    aanleiding text not null,
    bewijsmiddelen integer not null,
    besluit text,
    motivering text,
    geopend_op text not null,
    besloten_op text,
    besloten_door text,
    afgerond_op text
  )`,
  `create table actualiteit (
    sleutel text primary key,
    casus_id text not null,
    nog_in_situatie text not null,
    dagen_sinds_laatste_signaal integer,
    vastgesteld_op text not null
  )`,
  "create unique index doorlaattoets_open on doorlaattoets (casus_id) where status <> 'AFGEROND'",
  `create trigger weging_wijzigt_niet before update on weging
      when old.status = 'VASTGESTELD'
      begin select raise(abort, 'weging is vastgesteld'); end`,
  `create trigger weging_blijft before delete on weging
      when old.status = 'VASTGESTELD' and exists (select 1 from casus where casus_id = old.casus_id)
      begin select raise(abort, 'weging is vastgesteld'); end`,
  `create trigger advies_komt_er_niet_bij before insert on advies
      when exists (select 1 from weging where casus_id = new.casus_id and versie = new.versie and status = 'VASTGESTELD')
        and exists (select 1 from casus where casus_id = new.casus_id)
      begin select raise(abort, 'weging is vastgesteld'); end`,
  `create trigger advies_wijzigt_niet before update on advies
      when exists (select 1 from weging where casus_id = old.casus_id and versie = old.versie and status = 'VASTGESTELD')
        and exists (select 1 from casus where casus_id = old.casus_id)
      begin select raise(abort, 'weging is vastgesteld'); end`,
  `create trigger advies_blijft before delete on advies
      when exists (select 1 from weging where casus_id = old.casus_id and versie = old.versie and status = 'VASTGESTELD')
        and exists (select 1 from casus where casus_id = old.casus_id)
      begin select raise(abort, 'weging is vastgesteld'); end`,
];
