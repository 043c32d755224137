import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import {
  beheerder,
  bestuur,
  fg,
  gemeente,
  meldpunt,
  officier,
  piket,
  regisseur,
  riec,
  techniek,
  weger,
  zorgcoordinator,
} from '../builders/betrokkenen.js';
import { Keten, onbestaand } from './support/keten.js';
import { openTestStore, type TestStore } from './support/open-test-store.js';
import { dump, logLines, withRaw } from './support/raw-database.js';
import { LANGE_MOTIVERING, S01, S08 } from './support/scenarios.js';
import { alsFg, dossierVan, registreerVerzoek } from './support/verzoeken.js';

let test: TestStore;
let keten: Keten;
let casusId: string;
beforeEach(async () => {
  test = await openTestStore();
  keten = new Keten(test);
  ({ casusId } = await keten.registreer(S01.melding, S01.registratie));
});
afterEach(() => test.dispose());

const uitspraak = (besluit: string) => ({ besluit, motivering: LANGE_MOTIVERING });

describe('een verzoek registreren', () => {
  it('geeft een termijn van een maand, en staat verzegeld', async () => {
    const verzoekId = await registreerVerzoek(keten, casusId, 'INZAGE');
    const [regel] = await alsFg(keten).listVerzoeken();
    const { dossiernummer } = await dossierVan(keten, casusId);
    expect(regel).toMatchObject({
      verzoekId,
      dossiernummer,
      soort: 'INZAGE',
      // Five in the afternoon on Dutch clocks in winter.
      uiterlijk: '2026-12-24T16:00:00.000Z',
      teLaat: false,
      besluit: null,
    });
    expect(regel?.verzoeknummer).toMatch(/^VRZ-[2-9A-HJ-NP-Z]{8}$/);
    expect(JSON.stringify((await dump(test))['verzoek'])).not.toMatch(/Baliemedewerker|wat er over mij/);
    expect(await alsFg(keten).readVerzoek(verzoekId)).toMatchObject({
      vraag: 'Ik wil weten wat er over mij staat.',
      identificatieDoor: 'Baliemedewerker gemeente',
    });
  });

  it.each([
    [{ dossiernummer: 'DOS-22222222' }, 'dossiernummer'],
    [{ soort: 'ALLES' }, 'soort'],
    [{ ontvangenOp: '2026-11-25' }, 'ontvangenOp'],
    [{ identificatie: '' }, 'identificatie'],
    [{ vraag: '   ' }, 'vraag'],
  ])('vraagt wat ontbreekt of niet kan: %j', async (anders, veld) => {
    const { dossiernummer } = await dossierVan(keten, casusId);
    const invoer = {
      dossiernummer,
      soort: 'INZAGE',
      ontvangenOp: '2026-11-24',
      identificatie: 'IDENTITEITSBEWIJS',
      identificatieDoor: 'Baliemedewerker',
      vraag: 'Wat staat er?',
    };
    const poging = alsFg(keten).registerVerzoek({ ...invoer, ...anders });
    await expect(poging).rejects.toMatchObject({
      code: 'ONGELDIG',
      velden: { [veld]: expect.any(String) },
    });
    expect(await alsFg(keten).listVerzoeken()).toEqual([]);
  });
});

describe('de termijn (AVG 12 lid 3)', () => {
  it('is na een maand voorbij, en wat te laat is staat bovenaan', async () => {
    const later = await registreerVerzoek(keten, casusId, 'WISSEN');
    const eerder = await registreerVerzoek(keten, casusId, 'INZAGE', '2026-10-30');
    test.clock.set('2026-11-30T16:00:01Z');
    expect((await alsFg(keten).listVerzoeken()).map(({ verzoekId, teLaat }) => [verzoekId, teLaat])).toEqual([
      [eerder, true],
      [later, false],
    ]);
  });

  it('wordt één keer met twee maanden langer, met een reden, en alleen in de eerste maand', async () => {
    const verzoekId = await registreerVerzoek(keten, casusId, 'INZAGE');
    await expect(alsFg(keten).extendVerzoek(verzoekId, 'te kort')).rejects.toMatchObject({
      code: 'MOTIVERING_ONTBREEKT',
    });
    await alsFg(keten).extendVerzoek(verzoekId, LANGE_MOTIVERING);
    expect(await alsFg(keten).readVerzoek(verzoekId)).toMatchObject({
      uiterlijk: '2027-02-24T16:00:00.000Z',
      verlengbaar: false,
      verlenging: LANGE_MOTIVERING,
    });
    const nogEens = alsFg(keten).extendVerzoek(verzoekId, LANGE_MOTIVERING);
    await expect(nogEens).rejects.toMatchObject({ code: 'CONFLICT' });
    const ander = await registreerVerzoek(keten, casusId, 'INZAGE');
    test.clock.set('2026-12-24T16:00:01Z');
    await expect(alsFg(keten).extendVerzoek(ander, LANGE_MOTIVERING)).rejects.toMatchObject({
      code: 'CONFLICT',
    });
  });
});

describe('het besluit', () => {
  it('vraagt een motivering en is er één keer', async () => {
    const verzoekId = await registreerVerzoek(keten, casusId, 'BEZWAAR');
    const kort = alsFg(keten).decideVerzoek(verzoekId, { besluit: 'AFGEWEZEN', motivering: 'nee' });
    await expect(kort).rejects.toMatchObject({ code: 'MOTIVERING_ONTBREEKT' });
    await expect(alsFg(keten).decideVerzoek(verzoekId, uitspraak('MISSCHIEN'))).rejects.toMatchObject({
      code: 'ONGELDIG',
    });
    await alsFg(keten).decideVerzoek(verzoekId, uitspraak('AFGEWEZEN'));
    await expect(alsFg(keten).decideVerzoek(verzoekId, uitspraak('TOEGEWEZEN'))).rejects.toMatchObject({
      code: 'CONFLICT',
    });
  });

  it('wijst inzage niet toe zonder wat een tweede las, en een correctie niet zonder de eigenaar', async () => {
    for (const soort of ['INZAGE', 'CORRECTIE'] as const) {
      const verzoekId = await registreerVerzoek(keten, casusId, soort);
      for (const besluit of ['TOEGEWEZEN', 'DEELS_TOEGEWEZEN'])
        await expect(alsFg(keten).decideVerzoek(verzoekId, uitspraak(besluit))).rejects.toMatchObject({
          code: 'CONFLICT',
        });
      await alsFg(keten).decideVerzoek(verzoekId, uitspraak('INGETROKKEN'));
    }
  });

  it('verandert ook niet voor wie om de store heen schrijft', async () => {
    const verzoekId = await registreerVerzoek(keten, casusId, 'BEZWAAR');
    await alsFg(keten).decideVerzoek(verzoekId, uitspraak('AFGEWEZEN'));
    await withRaw(test, async (raw) => {
      await expect(raw.exec("update verzoek set besluit = 'TOEGEWEZEN'")).rejects.toThrow('besloten');
      await expect(raw.exec('update verzoek set besluit = null')).rejects.toThrow('besloten');
    });
  });
});

describe('wie erbij mag', () => {
  it('alleen de privacyofficer; voor anderen bestaat een verzoek niet', async () => {
    const verzoekId = await registreerVerzoek(keten, casusId, 'INZAGE');
    const doelen = { R11: 'toezicht', R13: 'beheer', R14: 'beheer' } as const;
    for (const wie of [
      meldpunt,
      regisseur,
      weger,
      riec,
      zorgcoordinator,
      officier,
      gemeente,
      bestuur,
      beheerder,
      techniek,
    ]) {
      const repository = keten.als(wie, doelen[wie.rollen[0] as keyof typeof doelen] ?? 'casusoverleg');
      for (const poging of [
        () => repository.listVerzoeken(),
        () => repository.readVerzoek(verzoekId),
        () => repository.previewInzage(verzoekId),
        () => repository.exportInzage(verzoekId),
        () => repository.decideVerzoek(verzoekId, uitspraak('AFGEWEZEN')),
        () => repository.registerVerzoek({}),
      ])
        await expect(poging()).rejects.toMatchObject({ code: 'NIET_GEVONDEN' });
    }
    await expect(alsFg(keten).readVerzoek(onbestaand)).rejects.toMatchObject({ code: 'NIET_GEVONDEN' });
  });

  it('elke blik is een regel over de persoon, met het verzoek als reden', async () => {
    const verzoekId = await registreerVerzoek(keten, casusId, 'INZAGE');
    const { dossierId } = await dossierVan(keten, casusId);
    await alsFg(keten).readVerzoek(verzoekId);
    expect((await logLines(test)).at(-1)).toMatchObject({
      verwerking: 'VERZOEK_GELEZEN',
      activiteit: 'VA11',
      gebruikerId: fg.gebruikerId,
      betrokkeneSoort: 'dossier',
      betrokkeneId: dossierId,
      redenId: verzoekId,
    });
  });
});

describe('een bezwaar (AVG 21)', () => {
  it('is te zien voor wie aan het dossier werkt, tot het besluit', async () => {
    const merk = async () => (await dossierVan(keten, casusId)).bezwaarInBehandeling;
    expect(await merk()).toBe(false);
    const verzoekId = await registreerVerzoek(keten, casusId, 'BEZWAAR');
    expect(await merk()).toBe(true);
    const [voorMeldpunt] = await keten.als(meldpunt, 'melden').readRechten(casusId);
    expect(voorMeldpunt?.bezwaarInBehandeling).toBe(true);
    await alsFg(keten).decideVerzoek(verzoekId, uitspraak('AFGEWEZEN'));
    expect(await merk()).toBe(false);
  });
});

describe('een beperking (AVG 18)', () => {
  const relatie = (soort: string, groep: string) =>
    withRaw(test, (raw) =>
      raw.exec(
        `insert into casusrelatie values ('${casusId}', '${soort}', '${groep}', '${test.clock.now().toISOString()}', null)`,
      ),
    );
  const ziet = (wie: typeof zorgcoordinator) =>
    keten
      .als(wie, 'uitvoeren')
      .readCasus(casusId)
      .then(
        () => true,
        () => false,
      );

  it('geeft een nieuwe partner niets, tot zij is opgeheven; wie er al bij was gaat door', async () => {
    await relatie('TOEWIJZING', 'r06.mee');
    expect(await ziet(zorgcoordinator)).toBe(true);
    test.clock.turn(1);
    const verzoekId = await registreerVerzoek(keten, casusId, 'BEPERKING');
    await withRaw(test, (raw) => raw.exec("delete from casusrelatie where soort = 'TOEWIJZING'"));
    test.clock.turn(1);
    await relatie('TOEWIJZING', 'r06.mee');
    expect(await ziet(zorgcoordinator)).toBe(false);
    expect((await dossierVan(keten, casusId)).beperkt).toBe(true);

    await alsFg(keten).decideVerzoek(verzoekId, uitspraak('TOEGEWEZEN'));
    expect(await ziet(zorgcoordinator)).toBe(false);
    await alsFg(keten).liftBeperking(verzoekId, LANGE_MOTIVERING);
    expect(await ziet(zorgcoordinator)).toBe(true);
    expect((await dossierVan(keten, casusId)).beperkt).toBe(false);
    const nogEens = alsFg(keten).liftBeperking(verzoekId, LANGE_MOTIVERING);
    await expect(nogEens).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it('laat wie er al bij was met rust', async () => {
    await relatie('TOEWIJZING', 'r06.mee');
    test.clock.turn(1);
    await registreerVerzoek(keten, casusId, 'BEPERKING');
    expect(await ziet(zorgcoordinator)).toBe(true);
  });

  it('houdt politie, OM en het ketenregieteam niet op', async () => {
    await registreerVerzoek(keten, casusId, 'BEPERKING');
    test.clock.turn(1);
    await keten.systeem.alarmPiket({ casusId, elementInstanceKey: '1', soort: 'ACUUT' });
    await keten.weeg({ casusId, wie: weger, ...S01 });
    const voorPolitie = await keten.als(piket, 'wegen').readCasus(casusId);
    expect(voorPolitie.casusId).toBe(casusId);
    expect(await keten.als(weger, 'wegen').readWegingen(casusId)).not.toEqual([]);
    expect((await keten.als(regisseur, 'casusoverleg').readCasus(casusId)).casusId).toBe(casusId);
  });

  it('houdt op als zij wordt afgewezen of ingetrokken', async () => {
    for (const besluit of ['AFGEWEZEN', 'INGETROKKEN']) {
      const verzoekId = await registreerVerzoek(keten, casusId, 'BEPERKING');
      expect((await dossierVan(keten, casusId)).beperkt).toBe(true);
      await alsFg(keten).decideVerzoek(verzoekId, uitspraak(besluit));
      expect((await dossierVan(keten, casusId)).beperkt).toBe(false);
    }
  });
});

it('met de laatste casus van een persoon verdwijnen diens verzoeken', async () => {
  const { casusId: weg } = await keten.registreer(S08.melding, S08.registratie);
  await keten.weeg({ casusId: weg, wie: weger, ...S08 });
  await registreerVerzoek(keten, weg, 'INZAGE');
  await registreerVerzoek(keten, casusId, 'INZAGE');
  const stap = () => ({ casusId: weg, elementInstanceKey: `e${Math.random()}` });
  await keten.systeem.recordActualiteit({ ...stap(), nogInSituatie: 'nee', dagenSindsLaatsteSignaal: 90 });
  await keten.systeem.closeCasus({ ...stap(), periode: 1, afsluitreden: 'AFGESCHAALD' });
  test.clock.set('2027-05-25T09:00:00Z');
  expect(await test.store.bewaren.destroyDue()).toBe(1);
  const { verzoek } = await dump(test);
  expect(verzoek).toHaveLength(1);
});
