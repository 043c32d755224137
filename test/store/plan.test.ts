import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Professional } from '../../domain/keten/betrokkene.js';
import { dagVan } from '../../domain/tijd/amsterdam.js';
import { isAfgeschermd } from '../../domain/toegang/afgeschermd.js';
import { actieUitSjabloon } from '../../domain/plan/sjabloon.js';
import { aPlan, aPlanactie } from '../../start/ploeg/voorbeelden/a-plan.js';
import {
  beheerder,
  gemeente,
  hulpverlener,
  piket,
  planvaststeller,
  regisseur,
  weger,
  wegerZonderMandaat,
  zorgcoordinator,
} from '../builders/betrokkenen.js';
import { Keten, newKey } from './support/keten.js';
import { openTestStore, type TestStore } from './support/open-test-store.js';
import { dump, withRaw } from './support/raw-database.js';
import { S01 } from './support/scenarios.js';

const nietGevonden = { code: 'NIET_GEVONDEN' };

let test: TestStore;
let keten: Keten;
let casusId: string;
beforeEach(async () => {
  test = await openTestStore();
  keten = new Keten(test);
  ({ casusId } = await keten.registreer(S01.melding, S01.registratie));
  await keten.weeg({ casusId, wie: weger, ...S01 });
  await withRaw(test, (raw) => raw.exec(`update casus set fase = 'F5' where casus_id = '${casusId}'`));
});
afterEach(() => test.dispose());

const stap = () => ({ casusId, elementInstanceKey: newKey() });
const als = (wie: Professional) => keten.als(wie, 'uitvoeren');
const berichten = async (name: string) =>
  (await test.store.outbox.takePending()).filter((bericht) => bericht.name === name);

async function schrijf(plan = aPlan(), variables = { daderdeelNodig: false }) {
  test.clock.turn(1);
  return keten.doeTaak({ casusId, taak: 'plan-opstellen', wie: weger, inhoud: plan, variables });
}

async function stelVast(wie = planvaststeller) {
  test.clock.turn(1);
  return keten.doeTaak({
    casusId,
    taak: 'plan-vaststellen',
    wie,
    inhoud: { vaststellers: ['OM', 'MOVIERA'] },
    variables: { planBesluit: 'VAST', daderdeelNodig: false },
  });
}

/** From writing to putting out. @returns the version */
async function maakPlan(plan = aPlan()): Promise<number> {
  expect(await schrijf(plan)).toEqual({ akkoord: true });
  expect(await stelVast()).toEqual({ akkoord: true });
  const { planVersie } = await keten.systeem.recordPlan({ ...stap(), daderdeelNodig: false });
  await keten.systeem.putOutPlan({ ...stap(), planVersie });
  return planVersie;
}

describe('een plan', () => {
  it('wordt een versie die niet meer wijzigt, en alleen met haar casus weggaat (INV5)', async () => {
    await schrijf();
    await stelVast();
    const vastleggen = { ...stap(), daderdeelNodig: false };
    const eerste = await keten.systeem.recordPlan(vastleggen);
    expect(eerste).toEqual({ planVersie: 1, monitoringInterval: 'TWEE_WEKEN' });
    const eerder = await dump(test);
    expect(await keten.systeem.recordPlan(vastleggen)).toEqual(eerste);
    expect(await dump(test)).toEqual(eerder);
    for (const verboden of [
      "update planversie set monitoring = 'WEKELIJKS'",
      "update planversie set plan = 'x'",
      'delete from planversie',
    ])
      await expect(withRaw(test, (raw) => raw.exec(verboden))).rejects.toThrow(/plan is vastgesteld/);
    expect(JSON.stringify(eerder)).not.toContain('noodknop');
  });

  it('is goed op de dag waarop het is vastgesteld, ook als de worker dagen later komt', async () => {
    await schrijf(aPlan({ acties: [aPlanactie({ uiterlijk: dagVan(test.clock.now()) })] }));
    expect(await stelVast()).toEqual({ akkoord: true });
    test.clock.turn(3 * 24 * 60);
    expect(await keten.systeem.recordPlan({ ...stap(), daderdeelNodig: false })).toMatchObject({
      planVersie: 1,
    });
  });

  it('wordt niet vastgesteld als de dag van een actie voorbij is: dan gaat het terug', async () => {
    await schrijf(aPlan({ acties: [aPlanactie({ uiterlijk: dagVan(test.clock.now()) })] }));
    test.clock.turn(3 * 24 * 60);
    expect(await stelVast()).toMatchObject({ akkoord: false, code: 'PLAN_VEROUDERD' });
  });

  it('wordt niet vastgesteld door een proces: iemand met mandaat moet dit plan hebben vastgesteld', async () => {
    const vastleggen = () => keten.systeem.recordPlan({ ...stap(), daderdeelNodig: false });
    await expect(vastleggen()).rejects.toMatchObject({ code: 'DOSSIERDEEL_ONTBREEKT' });
    await schrijf();
    await expect(vastleggen()).rejects.toMatchObject({ code: 'DOSSIERDEEL_ONTBREEKT' });
    expect(await stelVast(wegerZonderMandaat)).toMatchObject({ code: 'GEEN_MANDAAT' });
    await stelVast();
    // What was written after it was not adopted.
    await schrijf(aPlan({ doel: 'Iets anders.' }));
    await expect(vastleggen()).rejects.toMatchObject({ code: 'DOSSIERDEEL_ONTBREEKT' });
    await stelVast();
    // The mandate of who adopted it was withdrawn since.
    await als(planvaststeller).recordGebruiker({ ...planvaststeller, mandaten: [] });
    await expect(vastleggen()).rejects.toMatchObject({ code: 'GEEN_MANDAAT' });
  });

  it('wordt gecontroleerd bij wat de casus is', async () => {
    await expect(keten.systeem.checkPlan(stap())).rejects.toMatchObject({ code: 'DOSSIERDEEL_ONTBREEKT' });
    expect(await schrijf(aPlan({ zorgcoordinator: null }))).toMatchObject({
      code: 'ZORGCOORDINATOR_ONTBREEKT',
    });
    await schrijf(aPlan({ acties: [aPlanactie(), aPlanactie({ houder: 'OM' })] }));
    expect(await keten.systeem.checkPlan(stap())).toEqual({ planCompleet: true, aantalActies: 2 });
  });

  it('vraagt een daderdeel dat politie of OM schrijft, en niemand anders', async () => {
    expect(await schrijf(aPlan(), { daderdeelNodig: true })).toEqual({ akkoord: true });
    await stelVast();
    const vastleggen = { ...stap(), daderdeelNodig: true };
    await expect(keten.systeem.recordPlan(vastleggen)).rejects.toMatchObject({ code: 'CONFLICT' });
    await keten.zetKlaar(casusId, 'bewijs-zoeken');
    const tekst = 'Contactverbod aanvragen.';
    for (const wie of [weger, regisseur])
      await expect(als(wie).saveDaderdeel(casusId, tekst)).rejects.toMatchObject(nietGevonden);
    await expect(als(piket).saveDaderdeel(casusId, '  ')).rejects.toMatchObject({
      velden: { daderdeel: 'Schrijf wat de keten over de dader moet weten en afspreekt.' },
    });
    await als(piket).saveDaderdeel(casusId, 'Eerste versie.');
    await als(piket).saveDaderdeel(casusId, tekst);
    expect(await keten.systeem.recordPlan(vastleggen)).toMatchObject({ planVersie: 1 });
    expect((await als(weger).readPlan(casusId)).daderdeel).toMatchObject({ tekst, versie: 2 });
    await expect(withRaw(test, (raw) => raw.exec('delete from daderdeel'))).rejects.toThrow(/daderdeel/);
  });
});

describe('de acties van een plan', () => {
  it('gaan uit als zij nieuw zijn, één keer per versie, en de zorgcoördinator ziet de casus', async () => {
    await expect(als(zorgcoordinator).readCasus(casusId)).rejects.toMatchObject(nietGevonden);
    const planVersie = await maakPlan(
      aPlan({ acties: [aPlanactie(), aPlanactie({ houder: 'MEE', titel: 'Kennismaken' })] }),
    );
    await keten.systeem.putOutPlan({ ...stap(), planVersie });
    const uitgezet = await berichten('actie-uitgezet');
    // Of the two organisations in care one coordinates it (R06), the other holds an action and no more (R08).
    expect(uitgezet.map(({ variables }) => variables['uitvoerderGroep'])).toEqual(['r08.moviera', 'r06.mee']);
    expect(await als(regisseur).listActies(casusId)).toMatchObject([
      { planVersie: 1, uiterlijk: '2026-12-08T16:00:00.000Z', eindverantwoordelijke: 'ZVH' },
      { tekst: { titel: 'Kennismaken' } },
    ]);
    await expect(als(zorgcoordinator).readCasus(casusId)).resolves.toMatchObject({ casusId });
  });

  it('kiezen uit de interventies van vandaag, en de houder ziet wat er is gekozen', async () => {
    const keuzes = await als(weger).readTaakkeuzes('plan-opstellen');
    expect(keuzes['acties.interventie']).toContainEqual({ value: 'STOPGESPREK', label: 'Stopgesprek' });
    await expect(
      schrijf(aPlan({ acties: [aPlanactie(), aPlanactie({ interventie: 'BESTAAT_NIET' })] })),
    ).rejects.toMatchObject({ code: 'ONGELDIG', velden: { 'acties.1.interventie': expect.any(String) } });

    await maakPlan(aPlan({ acties: [aPlanactie({ interventie: 'VEILIGE_PLEK' }), aPlanactie()] }));
    const [gekozen, zonder] = await als(regisseur).listActies(casusId);
    expect([gekozen?.interventie, zonder?.interventie]).toEqual(['Een veilige plek regelen', null]);
    expect(gekozen?.tekst.interventie).toBe('VEILIGE_PLEK');
  });

  it('noemen in het plan hun interventie bij de naam van de dag van vaststellen, ook als zij later anders heet', async () => {
    await maakPlan(aPlan({ acties: [aPlanactie({ interventie: 'VEILIGE_PLEK' }), aPlanactie()] }));
    const huidig = await keten.als(beheerder, 'beheer').readCatalogus('interventies');
    const { inhoud } = huidig.versies.find(({ code }) => code === 'VEILIGE_PLEK')!;
    await keten.als(beheerder, 'beheer').changeCatalogus({
      catalogus: 'interventies',
      unsafeWijziging: {
        code: 'VEILIGE_PLEK',
        geldigVan: '2026-11-25',
        reden: 'De naam verraadde waar iemand is.',
      },
      unsafeInhoud: { ...inhoud, naam: 'Een veilig huis' },
      versieGezien: 1,
    });
    test.clock.turn(2 * 24 * 60);
    await schrijf(aPlan({ acties: [aPlanactie({ interventie: 'VEILIGE_PLEK' })] }));

    const { versies } = await als(weger).readPlan(casusId);
    expect(versies).toMatchObject([{ interventies: { VEILIGE_PLEK: 'Een veilige plek regelen' } }]);
    expect((await als(planvaststeller).readConceptplan(casusId))?.interventies).toEqual({
      VEILIGE_PLEK: 'Een veilig huis',
    });
  });

  it('blijven bij bijstellen dezelfde als er niets aan verandert; de rest gaat uit of wordt ingetrokken', async () => {
    await keten.systeem.putOutActies({
      casusId,
      acties: [
        {
          sleutel: 'plicht',
          ...actieUitSjabloon('COMENSHA_REGISTRATIE', {
            houder: 'POLITIE',
            uiterlijk: '2026-12-01T16:00:00.000Z',
          }),
        },
      ],
    });
    const titels = ['Blijft', 'Verandert', 'Verdwijnt'];
    await maakPlan(aPlan({ acties: titels.map((titel) => aPlanactie({ titel })) }));
    const [plicht, blijft, verandert, verdwijnt] = await als(regisseur).listActies(casusId);
    const voorzet = await als(weger).readPlanvoorzet(casusId);
    expect(voorzet?.acties.map(({ titel }) => titel)).toEqual(titels);

    const [eerste, tweede] = voorzet!.acties;
    const nieuw = aPlanactie({ titel: 'Nieuw', houder: 'NIDOS' });
    expect(
      await maakPlan(
        aPlan({ ...voorzet, acties: [eerste!, { ...tweede!, uiterlijk: '2026-12-10' }, nieuw] }),
      ),
    ).toBe(2);
    expect((await berichten('actie-ingetrokken')).map(({ correlationKey }) => correlationKey).sort()).toEqual(
      [verandert!.actieId, verdwijnt!.actieId].sort(),
    );
    const acties = await als(regisseur).listActies(casusId);
    expect(acties.map(({ tekst: { titel }, planVersie }) => [titel, planVersie])).toEqual([
      [plicht!.tekst.titel, null],
      ['Blijft', 1],
      ['Verandert', 1],
      ['Verdwijnt', 1],
      ['Verandert', 2],
      ['Nieuw', 2],
    ]);
    const { versies } = await als(weger).readPlan(casusId);
    if (isAfgeschermd(versies)) throw new Error('Expected the plan to be open');
    expect(versies.map(({ versie }) => versie)).toEqual([2, 1]);
    expect(versies[0]!.plan.acties[0]!.actieId).toBe(blijft!.actieId);
    // The first version still says what it said.
    expect(versies[1]!.plan.acties.map(({ titel }) => titel)).toEqual(titels);
  });

  it('staan in de voorzet zoals zij nu zijn, zonder wat verviel', async () => {
    await maakPlan(aPlan({ acties: [aPlanactie(), aPlanactie({ titel: 'Vervalt' })] }));
    const [een, ander] = await als(regisseur).listActies(casusId);
    await withRaw(test, (raw) =>
      raw.exec(`update actie set houder = 'NIDOS', uiterlijk = '2026-12-20T16:00:00.000Z'
        where actie_id = '${een!.actieId}'`),
    );
    await keten.systeem.finishActie({ ...stap(), actieId: ander!.actieId, slot: 'INGETROKKEN' });
    const voorzet = await als(weger).readPlanvoorzet(casusId);
    expect(voorzet?.acties).toMatchObject([{ houder: 'NIDOS', uiterlijk: '2026-12-20' }]);
    // Left as it is, it is not put out again.
    await maakPlan(aPlan(voorzet!));
    expect(await als(regisseur).listActies(casusId)).toHaveLength(2);
  });
});

describe('wie het plan ziet', () => {
  it('is wie 3.4 noemt: een houder ziet zijn actie, niet het plan; zorg en dader elk voor wie het aangaat', async () => {
    await maakPlan(aPlan({ acties: [aPlanactie(), aPlanactie({ houder: 'GEMEENTE' })] }));
    await keten.zetKlaar(casusId, 'bewijs-zoeken');
    await als(piket).saveDaderdeel(casusId, 'Contactverbod aanvragen.');
    const beeld = async (wie: Professional) => {
      const { versies, daderdeel, magDaderdeelSchrijven } = await als(wie).readPlan(casusId);
      return {
        plan: !isAfgeschermd(versies),
        zorg: !isAfgeschermd(versies) && !isAfgeschermd(versies[0]!.zorgdeel),
        dader: !isAfgeschermd(daderdeel),
        schrijft: magDaderdeelSchrijven,
      };
    };
    expect(await beeld(weger)).toEqual({ plan: true, zorg: true, dader: true, schrijft: false });
    expect(await beeld(regisseur)).toEqual({ plan: true, zorg: true, dader: true, schrijft: false });
    expect(await beeld(zorgcoordinator)).toEqual({ plan: true, zorg: true, dader: false, schrijft: false });
    expect(await beeld(piket)).toEqual({ plan: true, zorg: false, dader: true, schrijft: true });
    expect(await beeld(gemeente)).toEqual({ plan: true, zorg: false, dader: false, schrijft: false });
    expect(await beeld(hulpverlener)).toEqual({ plan: false, zorg: false, dader: false, schrijft: false });
    await expect(als(hulpverlener).readConceptplan(casusId)).rejects.toMatchObject(nietGevonden);
    await expect(als(hulpverlener).readPlanvoorzet(casusId)).rejects.toMatchObject(nietGevonden);
  });

  it('en wie het vaststelt leest wat er ligt, tot het vaststaat', async () => {
    expect(await als(weger).readConceptplan(casusId)).toBeNull();
    await schrijf();
    expect(await als(planvaststeller).readConceptplan(casusId)).toMatchObject({
      plan: { monitoring: 'TWEE_WEKEN' },
    });
    await stelVast();
    await keten.systeem.recordPlan({ ...stap(), daderdeelNodig: false });
    expect(await als(planvaststeller).readConceptplan(casusId)).toBeNull();
  });

  it('en wie het opnieuw opstelt leest waarom het terugkwam, tot er weer een plan ligt', async () => {
    const reden = 'De dag voor de school is niet haalbaar.';
    await schrijf();
    expect(await als(weger).readPlanteruggave(casusId)).toBeNull();
    test.clock.turn(1);
    await keten.doeTaak({
      casusId,
      taak: 'plan-vaststellen',
      wie: planvaststeller,
      inhoud: { vaststellers: ['OM'], motivering: reden },
      variables: { planBesluit: 'TERUG', daderdeelNodig: false },
    });
    expect(await als(weger).readPlanteruggave(casusId)).toMatchObject({ reden });
    await expect(als(hulpverlener).readPlanteruggave(casusId)).rejects.toMatchObject(nietGevonden);

    await schrijf();
    expect(await als(weger).readPlanteruggave(casusId)).toBeNull();
    await stelVast();
    await keten.systeem.recordPlan({ ...stap(), daderdeelNodig: false });
    expect(await als(weger).readPlanteruggave(casusId)).toBeNull();
  });
});
