import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Asker } from '../../../store/database/dialect.js';
import {
  aProfessional,
  beheerder,
  bestuur,
  fg,
  fg2,
  gemeente,
  meldpunt,
  officier,
  piket,
  regisseur,
  riec,
  techniek,
  weger,
  zorgcoordinator,
} from '../../builders/betrokkenen.js';
import { type Application, asApplication } from '../support/databases/as-application.js';
import { Keten, newKey } from '../support/keten.js';
import { type TestStore, openTestStore } from '../support/open-test-store.js';
import { withRaw } from '../support/raw-database.js';
import { LANGE_MOTIVERING, S01, S08 } from '../support/scenarios.js';
import { alsFg, dossierVan, registreerVerzoek, stelInzageSamen } from '../support/verzoeken.js';

/** The tables of what the people of a dossier ask, are told and get to see. */
const TABELLEN = ['verzoek', 'informatieplicht', 'inzage', 'correctie', 'kennisgeving'] as const;
type Tabel = (typeof TABELLEN)[number];
const NIETS: Record<Tabel, number> = {
  verzoek: 0,
  informatieplicht: 0,
  inzage: 0,
  correctie: 0,
  kennisgeving: 0,
};

let test: TestStore;
let app: Application;
/** Two casussen with the same in each: a request of every kind, and what came of it. */
let eigen: Awaited<ReturnType<typeof aCasusMetVerzoeken>>;
let ander: Awaited<ReturnType<typeof aCasusMetVerzoeken>>;

beforeAll(async () => {
  test = await openTestStore();
  const keten = new Keten(test);
  eigen = await aCasusMetVerzoeken(keten, S01);
  ander = await aCasusMetVerzoeken(keten, S08);
  await withRaw(test, (raw) => raw.exec("update casus set fase = 'F4'"));
  await tie([
    ['TEAM', 'r04'],
    ['STRAFRECHT', 'r07.politie'],
    ['UITNODIGING', 'r05.riec'],
    ['TOEWIJZING', 'r06.mee'],
    ['TOEWIJZING', 'r08.hulp'],
    ['GEMEENTE', 'r09.gemeente.0200'],
  ]);
  app = asApplication(test);
});
afterAll(async () => {
  await app.close();
  await test.dispose();
});

async function aCasusMetVerzoeken(
  keten: Keten,
  { melding, registratie }: Pick<typeof S01, 'melding' | 'registratie'>,
) {
  const { casusId } = await keten.registreer(melding, registratie);
  await keten.systeem.alarmPiket({ casusId, elementInstanceKey: newKey(), soort: 'ACUUT' });
  await keten.als(piket).readPersonen(casusId);
  const { dossierId } = await dossierVan(keten, casusId);
  const alsRegie = keten.als(regisseur, 'casusoverleg');
  await alsRegie.recordInformatie(
    { casusId, dossierId },
    {
      stand: 'UITGESTELD',
      reden: 'OPSPORINGSBELANG',
      heroverwegenOp: '2026-12-24',
      toelichting: LANGE_MOTIVERING,
    },
  );
  const inzage = await registreerVerzoek(keten, casusId, 'INZAGE');
  await stelInzageSamen(keten, inzage);
  await registreerVerzoek(keten, casusId, 'BEZWAAR');
  const correctie = await registreerVerzoek(keten, casusId, 'CORRECTIE');
  const voorstel = { veld: 'woonplaats', nieuw: 'Zutphen', onderbouwing: LANGE_MOTIVERING };
  await alsFg(keten).proposeCorrectie(correctie, voorstel);
  const { correctieId } = (await alsFg(keten).readVerzoek(correctie)).correcties[0]!;
  await alsRegie.decideCorrectie(casusId, {
    correctieId,
    besluit: 'DOORGEVOERD',
    motivering: LANGE_MOTIVERING,
  });
  return { casusId, dossierId };
}

/** Only the first casus is of anybody's group. */
async function tie(relaties: [soort: string, groep: string][]): Promise<void> {
  const rijen = relaties.map(
    ([soort, groep]) => `('${eigen.casusId}', '${soort}', '${groep}', '2026', null)`,
  );
  await withRaw(test, async (raw) => {
    await raw.exec('delete from casusrelatie');
    await raw.exec(`insert into casusrelatie values ${rijen.join(', ')}`);
  });
}

async function countAll(asker: Asker | null): Promise<Record<Tabel, number>> {
  const rijen = { ...NIETS };
  for (const tabel of TABELLEN) rijen[tabel] = (await app.query(asker, `select * from ${tabel}`)).length;
  return rijen;
}

const SYSTEEM: Asker = { betrokkene: { soort: 'systeem', onderdeel: 'test' } };
const toezicht: Asker = { betrokkene: fg, doel: 'toezicht' };
/** An objection shows itself to who works on the dossier, and a correction to who may be its owner. */
const MERKTEKEN = { ...NIETS, verzoek: 1, correctie: 1 };

describe('wat elke rol van de verzoektabellen ziet, om de repository heen', () => {
  it('het systeem alles: van elke casus een informatie, een inzage, een correctie en drie verzoeken', async () => {
    const alles = await countAll(SYSTEEM);
    expect(alles).toMatchObject({ verzoek: 6, informatieplicht: 2, inzage: 2, correctie: 2 });
    expect(alles.kennisgeving).toBeGreaterThanOrEqual(2);
  });

  it('R12 alle verzoeken met wat ervan kwam; de informatieplicht pas met een reden', async () => {
    const { kennisgeving } = await countAll(SYSTEEM);
    const verzoeken = { verzoek: 6, inzage: 2, correctie: 2, kennisgeving };
    expect(await countAll(toezicht)).toEqual({ ...verzoeken, informatieplicht: 0 });
    expect(await countAll({ ...toezicht, reden: LANGE_MOTIVERING })).toEqual({
      ...verzoeken,
      informatieplicht: 2,
    });
    expect(await countAll({ betrokkene: fg, doel: 'wegen', reden: LANGE_MOTIVERING })).toEqual(NIETS);
  });

  it('R03 van alle casussen de merktekens en de informatieplicht, en geen verzoek of inzage', async () => {
    expect(await countAll({ betrokkene: regisseur, doel: 'casusoverleg' })).toEqual({
      ...NIETS,
      verzoek: 2,
      informatieplicht: 2,
      correctie: 2,
    });
  });

  it.each([
    ['R04', weger, 'casusoverleg', { ...MERKTEKEN, informatieplicht: 1 }],
    ['R06', zorgcoordinator, 'casusoverleg', { ...MERKTEKEN, informatieplicht: 1 }],
    ['R07', piket, 'casusoverleg', { ...MERKTEKEN, informatieplicht: 1 }],
    ['R05', riec, 'casusoverleg', MERKTEKEN],
    ['R09', gemeente, 'casusoverleg', MERKTEKEN],
    ['R08', aProfessional('hulp', ['r08', 'r08.hulp']), 'uitvoeren', MERKTEKEN],
  ] as const)(
    '%s alleen van de eigen casus: het merkteken, en waarom informeren wacht als de matrix het geeft',
    async (_rol, betrokkene, doel, verwacht) => {
      expect(await countAll({ betrokkene, doel })).toEqual(verwacht);
      expect(await countAll({ betrokkene, doel: 'beheer' })).toEqual(NIETS);
    },
  );

  it.each<[string, Asker | null]>([
    ['niemand', null],
    ['het portaal', { betrokkene: { soort: 'portaal' } }],
    ['een melder', { betrokkene: { soort: 'melder' }, doel: 'melden' }],
    [
      'een partner',
      { betrokkene: { soort: 'partner', organisatie: 'MEE', clientId: 'mee' }, doel: 'melden' },
    ],
    ['R02, die geen relatie meer heeft', { betrokkene: meldpunt, doel: 'melden' }],
    ['R07 van een andere dienst', { betrokkene: officier, doel: 'wegen' }],
    ['R10', { betrokkene: aProfessional('x', ['r10', 'r10.extern']), doel: 'evaluatie' }],
    ['R11', { betrokkene: bestuur, doel: 'toezicht' }],
    ['R13', { betrokkene: beheerder, doel: 'beheer' }],
    ['R14', { betrokkene: techniek, doel: 'beheer' }],
  ])('%s niets', async (_naam, asker) => {
    expect(await countAll(asker)).toEqual(NIETS);
  });
});

const verzoekErbij = () =>
  `insert into verzoek (verzoek_id, verzoeknummer, dossier_id, soort, vraag, identificatie, identificatie_door,
     ontvangen_op, geregistreerd_op, geregistreerd_door)
   values (gen_random_uuid(), gen_random_uuid(), '${eigen.dossierId}', 'INZAGE', 'x', 'x', 'x', '2026', '2026', 'x')`;
const informatieErbij = ({ dossierId }: { dossierId: string }) =>
  `insert into informatieplicht (informatie_id, dossier_id, stand, op, door)
   values (gen_random_uuid(), '${dossierId}', 'GEINFORMEERD', '2026', 'x')`;
const inzageErbij = () =>
  `insert into inzage (verzoek_id, dossier_id, uitvoer, voorgesteld_op, voorgesteld_door)
   values (gen_random_uuid(), '${eigen.dossierId}', 'x', '2026', 'x')`;
const correctieErbij = () =>
  `insert into correctie (correctie_id, verzoek_id, dossier_id, veld, nieuw, onderbouwing, voorgesteld_op, voorgesteld_door)
   values (gen_random_uuid(), (select verzoek_id from verzoek where soort = 'CORRECTIE' limit 1), '${eigen.dossierId}',
     'naam', 'x', 'x', '2026', 'x')`;
const kennisgevingErbij = () =>
  `insert into kennisgeving (kennisgeving_id, correctie_id, dossier_id, organisatie)
   values (gen_random_uuid(), (select correctie_id from correctie limit 1), '${eigen.dossierId}', 'ZVH')`;

describe('wat elke rol erin schrijft, om de repository heen', () => {
  const alsWeger: Asker = { betrokkene: weger, doel: 'casusoverleg' };
  const alsRegie: Asker = { betrokkene: regisseur, doel: 'casusoverleg' };
  const refused = { code: '42501' };

  it.each([
    ['een verzoek', verzoekErbij],
    ['een inzage', inzageErbij],
    ['een correctie', correctieErbij],
    ['een kennisgeving', kennisgevingErbij],
  ])('niemand die aan de casus werkt voegt %s toe', async (_naam, query) => {
    for (const asker of [alsWeger, alsRegie, { betrokkene: zorgcoordinator, doel: 'casusoverleg' } as const])
      await expect(app.change(asker, query())).rejects.toMatchObject(refused);
  });

  it.each([
    "update verzoek set besluit = 'AFGEWEZEN'",
    "update inzage set oordeel = 'AKKOORD'",
    "update correctie set besluit = 'AFGEWEZEN'",
    'update kennisgeving set gemeld_op = null',
    "update informatieplicht set reden = 'ONEVENREDIG'",
    ...TABELLEN.map((tabel) => `delete from ${tabel}`),
  ])('niemand die aan de casus werkt doet: %s', async (query) => {
    for (const asker of [alsWeger, alsRegie]) expect(await app.change(asker, query)).toBe(0);
  });

  it('R12 registreert, stelt samen, controleert en meldt af', async () => {
    expect(await app.change(toezicht, verzoekErbij())).toBe(1);
    expect(await app.change(toezicht, inzageErbij())).toBe(1);
    expect(await app.change(toezicht, correctieErbij())).toBe(1);
    const controle = `update inzage set opmerking = null where dossier_id = '${ander.dossierId}'`;
    expect(await app.change({ betrokkene: fg2, doel: 'toezicht' }, controle)).toBe(1);
    expect(await app.change(toezicht, 'update kennisgeving set gemeld_op = null')).toBeGreaterThan(0);
  });

  it('R12 besluit niet over een correctie, noemt niet wie wordt ingelicht, en wist niets', async () => {
    expect(await app.change(toezicht, "update correctie set besluit = 'AFGEWEZEN'")).toBe(0);
    await expect(app.change(toezicht, kennisgevingErbij())).rejects.toMatchObject(refused);
    await expect(app.change(toezicht, informatieErbij(eigen))).rejects.toMatchObject(refused);
    for (const tabel of TABELLEN) expect(await app.change(toezicht, `delete from ${tabel}`)).toBe(0);
  });

  it('dat iemand het weet legt vast wie dat volgens de matrix mag, bij de eigen casus', async () => {
    const alsZorg: Asker = { betrokkene: zorgcoordinator, doel: 'casusoverleg' };
    expect(await app.change(alsZorg, informatieErbij(eigen))).toBe(1);
    expect(await app.change(alsRegie, informatieErbij(ander))).toBe(1);
    await expect(app.change(alsZorg, informatieErbij(ander))).rejects.toMatchObject(refused);
    for (const betrokkene of [weger, piket, riec, gemeente])
      await expect(
        app.change({ betrokkene, doel: 'casusoverleg' }, informatieErbij(eigen)),
      ).rejects.toMatchObject(refused);
  });
});

describe('zonder haar grendel', () => {
  it.each(TABELLEN)('is %s open', async (tabel) => {
    const buitenstaander: Asker = { betrokkene: techniek, doel: 'beheer' };
    await withRaw(test, (raw) => raw.exec(`alter table ${tabel} disable row level security`));
    expect((await countAll(buitenstaander))[tabel]).toBeGreaterThan(0);
    await withRaw(test, (raw) => raw.exec(`alter table ${tabel} enable row level security`));
    expect(await countAll(buitenstaander)).toEqual(NIETS);
  });
});
