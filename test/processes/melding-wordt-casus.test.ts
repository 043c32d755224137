import { aRustigeMelding } from '../../start/ploeg/voorbeelden/a-rustige-melding.js';
import { antwoorden } from '../../start/ploeg/antwoorden.js';
import { type Keten, startKeten } from './support/keten.js';
import type { Medewerker } from './support/medewerker.js';
import { until } from './support/until.js';

describe('een melding wordt een casus', () => {
  let keten: Keten;
  let regisseur: Medewerker;

  beforeAll(async () => {
    keten = await startKeten();
    regisseur = await keten.actAs('regisseur');
  });

  afterAll(() => keten.close());

  it('met voorlopige prioriteit, dossier, eigenaar en een eerste weging voor het ketenregieteam', async () => {
    const { casusId, code } = await keten.meld(aRustigeMelding());

    const weger = await keten.actAs('weger');
    const taak = await weger.waitForTaak('weging-voorbereiden', casusId);

    const casus = await regisseur.dossiers.readCasus(casusId);
    expect(casus).toMatchObject({ voorlopigePrioriteit: 'P3', status: 'OPEN', prioriteit: null });
    expect(casus.processInstanceKey).toMatch(/^\d+$/);
    expect(casus.wachtpunten).toMatchObject([{ soort: 'TAAK', taak: 'weging-voorbereiden' }]);
    // T04 for P3 is three working days: Monday becomes Thursday, 17.00 in the Netherlands.
    expect(new Date(taak.dueDate!)).toEqual(new Date('2026-03-05T16:00:00Z'));
    expect(taak.priority).toBe(50);
    expect(await regisseur.dossiers.readPersonen(casusId)).toHaveLength(1);
    const publiek = keten.store.repositoryFor(
      { soort: 'melder' },
      { doel: 'melden', traceId: '0'.repeat(32) },
    );
    expect(await publiek.readMeldingStatus(code)).toMatchObject({ status: 'inBehandeling' });
  });

  it('en bereikt het piket meteen als zij acuut is', async () => {
    const piket = await keten.actAs('piket');

    const { casusId, casusnummer } = await keten.meld(
      aRustigeMelding({ wanneer: { directGevaar: 'ja', acuutVolgensMelder: 'ja' } }),
    );
    const taak = await piket.waitForTaak('acuut-opvolgen', casusId);

    const meldingen = await piket.dossiers.readPiketmeldingen();
    expect(meldingen).toContainEqual(expect.objectContaining({ casusnummer, soort: 'ACUUT' }));
    expect(await regisseur.dossiers.readCasus(casusId)).toMatchObject({ voorlopigePrioriteit: 'P1' });
    // T02: the police within one hour.
    expect(new Date(taak.dueDate!)).toEqual(new Date('2026-03-02T09:30:00Z'));
    expect(taak.priority).toBe(90);

    await piket.finishTaak(casusId, antwoorden.acuutOpvolgen('POLITIE'));
    await until(
      async () => (await piket.taken(casusId)).length === 0,
      () => keten.explain(),
    );
  });

  it('en wacht niet op het piket om gewogen te worden', async () => {
    const { casusId } = await keten.meld(aRustigeMelding({ wanneer: { directGevaar: 'ja' } }));

    const weger = await keten.actAs('weger');
    await weger.waitForTaak('weging-voorbereiden', casusId);

    const piket = await keten.actAs('piket');
    await piket.waitForTaak('acuut-opvolgen', casusId);
  });

  it('en gaat naar een mens als een tabel geen advies kan geven', async () => {
    const { casusId } = await keten.meld(aRustigeMelding({ hoeveel: { aantalSlachtoffers: 'onbekend' } }));

    await regisseur.waitForTaak('handmatig-beoordelen', casusId);
    expect(await regisseur.dossiers.readCasus(casusId)).toMatchObject({ voorlopigePrioriteit: null });
    await regisseur.finishTaak(
      casusId,
      antwoorden.handmatigBeoordelen({
        acuutVolgensMelder: 'nee',
        directGevaar: 'nee',
        nogInSituatie: 'ja',
        dagenSindsLaatsteSignaal: 3,
        geweldOfDreiging: 'nee',
        vrijheidsbeperking: 'nee',
        minderjarig: 'nee',
        kwetsbaar: 'nee',
        aantalSlachtoffers: 4,
      }),
    );

    const weger = await keten.actAs('weger');
    await weger.waitForTaak('weging-voorbereiden', casusId);
    expect(await regisseur.dossiers.readCasus(casusId)).toMatchObject({ voorlopigePrioriteit: 'P2' });
  });

  it('en laat geen casus zonder eigenaar, volgende stap en termijn', async () => {
    const { casussen, verdwenen } = await regisseur.dossiers.readRegie();

    expect(casussen.length).toBeGreaterThanOrEqual(4);
    expect(verdwenen).toEqual([]);
    expect(await keten.motor.incidents()).toEqual([]);
  });
});

describe('een melding terwijl de motor stilstaat', () => {
  let keten: Keten;

  beforeAll(async () => {
    keten = await startKeten();
  });

  afterAll(() => keten.close());

  it('is bewaard, en wordt later één casus', async () => {
    await keten.motor.stop();
    const { casusId } = await keten.meld(aRustigeMelding());

    const regisseur = await keten.actAs('regisseur');
    const wachtend = await regisseur.dossiers.readCasus(casusId);
    expect(wachtend.wachtpunten).toMatchObject([{ soort: 'BERICHT' }]);
    expect((await regisseur.dossiers.readRegie()).verdwenen).toEqual([]);

    await keten.motor.restart();
    const weger = await keten.actAs('weger');
    await weger.waitForTaak('weging-voorbereiden', casusId);
    expect(await keten.instancesOf(casusId)).toHaveLength(1);
    expect(await keten.store.outbox.takePending()).toEqual([]);
  });

  it('en ook als de workers stilstonden', async () => {
    await keten.stopWorkers();
    const { casusId } = await keten.meld(aRustigeMelding());
    expect(await keten.store.outbox.takePending()).toHaveLength(1);

    keten.startWorkers();

    const weger = await keten.actAs('weger');
    await weger.waitForTaak('weging-voorbereiden', casusId);
    expect(await keten.instancesOf(casusId)).toHaveLength(1);
  });
});
