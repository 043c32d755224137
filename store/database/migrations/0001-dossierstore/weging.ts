import type { Ddl } from '../../ddl.js';

const REDEN = 'weging is vastgesteld';

/** What was weighed and decided. A weging that is vastgesteld does not change any more (INV5), and goes only with its casus. */
export const wegingTables = ({ guard }: Ddl): string[] => [
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
  guard({
    naam: 'weging_wijzigt_niet',
    tabel: 'weging',
    bij: 'update',
    als: "old.status = 'VASTGESTELD'",
    reden: REDEN,
  }),
  guard({
    naam: 'weging_blijft',
    tabel: 'weging',
    bij: 'delete',
    als: `old.status = 'VASTGESTELD' and ${casusBestaat('old')}`,
    reden: REDEN,
  }),
  guard({
    naam: 'advies_komt_er_niet_bij',
    tabel: 'advies',
    bij: 'insert',
    als: isVastgesteld('new'),
    reden: REDEN,
  }),
  guard({
    naam: 'advies_wijzigt_niet',
    tabel: 'advies',
    bij: 'update',
    als: isVastgesteld('old'),
    reden: REDEN,
  }),
  guard({
    naam: 'advies_blijft',
    tabel: 'advies',
    bij: 'delete',
    als: isVastgesteld('old'),
    reden: REDEN,
  }),
];

type Rij = 'old' | 'new';

function casusBestaat(rij: Rij): string {
  return `exists (select 1 from casus where casus_id = ${rij}.casus_id)`;
}

/** Does this advice belong to a weging that is vastgesteld, of a casus that is still there? */
function isVastgesteld(rij: Rij): string {
  return `exists (
    select 1 from weging
    where casus_id = ${rij}.casus_id and versie = ${rij}.versie and status = 'VASTGESTELD'
  ) and ${casusBestaat(rij)}`;
}
