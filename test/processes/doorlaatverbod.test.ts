import type { WegingInvoer } from '../../domain/weging/weging.js';
import { aRustigeMelding } from '../../start/ploeg/voorbeelden/a-rustige-melding.js';
import { antwoorden, besluiten, feiten } from '../../start/ploeg/antwoorden.js';
import { type Keten, startKeten } from './support/keten.js';
import { Medewerker } from './support/medewerker.js';
import { until } from './support/until.js';

const bewijs = {
  soort: 'GETUIGENVERKLARING',
  vindplaats: 'Dossier politie, map 4',
  onafhankelijk: 'ja',
} as const;
const tweedeBewijs = {
  soort: 'FOTO_VIDEO',
  vindplaats: 'Dossier politie, map 5',
  onafhankelijk: 'ja',
} as const;

describe('het doorlaatverbod', () => {
  let keten: Keten;
  let weger: Medewerker;
  let piket: Medewerker;
  let officier: Medewerker;
  let regisseur: Medewerker;

  beforeAll(async () => {
    keten = await startKeten();
    [weger, piket, officier, regisseur] = await Promise.all([
      keten.actAs('weger'),
      keten.actAs('piket'),
      keten.actAs('officier'),
      keten.actAs('regisseur'),
      // Owns a casus before it is weighed.
      keten.actAs('meldpunt'),
    ]);
  });

  afterAll(() => keten.close());

  /** Somebody who is only in the piket group. */
  let alleenPiket: Medewerker;
  beforeAll(() => {
    const { persoon } = piket;
    alleenPiket = new Medewerker({ ...persoon, groepen: ['r07', 'r07.politie.piket'] }, keten);
  });

  it('roept bij grote zekerheid politie en OM op, met een spoedtoets binnen vier uur', async () => {
    const casusId = await aCasusMetToets();

    const taak = await officier.waitForTaak('doorlaatverbod-besluiten', casusId);

    // T05: four hours, day and night.
    expect(new Date(taak.dueDate!)).toEqual(new Date(keten.clock.now().getTime() + 4 * 3_600_000));
    expect(await piket.dossiers.readPiketmeldingen()).toContainEqual(
      expect.objectContaining({ casusId, soort: 'DOORLAATTOETS' }),
    );
  });

  it('kan niet JA zijn met één bewijsmiddel, wel nadat een tweede is gevonden', async () => {
    const casusId = await aCasusMetToets();

    expect(await officier.tryTaak(casusId, antwoorden.doorlaatverbodBesluiten('JA', [bewijs]))).toEqual({
      outcome: 'denied',
      reason: 'BEWIJS_ONVOLDOENDE',
    });

    await officier.finishTaak(casusId, antwoorden.doorlaatverbodBesluiten('MEER_NODIG', [bewijs]));
    await piket.finishTaak(casusId, antwoorden.bewijsZoeken([bewijs, tweedeBewijs]));
    await officier.finishTaak(casusId, antwoorden.doorlaatverbodBesluiten('JA'));
    await piket.finishTaak(casusId, antwoorden.ingrijpenAfstemmen());
    await until(
      async () =>
        (await officier.dossiers.readDoorlaattoetsen(casusId)).some(({ status }) => status === 'AFGEROND'),
      () => keten.explain(),
    );
    expect(await officier.dossiers.readDoorlaattoetsen(casusId)).toMatchObject([
      { status: 'AFGEROND', besluit: 'JA', bewijsmiddelen: 2 },
    ]);
  });

  it('blijft één toets als een nieuwe weging meer bewijs kent', async () => {
    const casusId = await aCasusMetToets();
    await officier.waitForTaak('doorlaatverbod-besluiten', casusId);

    await weger.dossiers.requestHerweging(
      casusId,
      'De politie heeft een video die los staat van de getuige.',
    );
    await weegZeker(casusId, { bewijsmiddelen: 2 });
    await until(
      async () => (await officier.dossiers.readDoorlaattoetsen(casusId))[0]?.bewijsmiddelen === 2,
      () => keten.explain(),
    );
    await regisseur.finishTaak(casusId, antwoorden.gevolgBepalen('DOORGAAN'));
    await officier.finishTaak(casusId, antwoorden.doorlaatverbodBesluiten('JA'));
    await piket.finishTaak(casusId, antwoorden.ingrijpenAfstemmen());

    await until(
      async () =>
        (await officier.dossiers.readDoorlaattoetsen(casusId)).every(({ status }) => status === 'AFGEROND'),
      () => keten.explain(),
    );
    expect(await officier.dossiers.readDoorlaattoetsen(casusId)).toMatchObject([
      { aanleiding: 'JA', besluit: 'JA', bewijsmiddelen: 2 },
    ]);
  });

  it('houdt het afschalen tegen tot de toets klaar is', async () => {
    const casusId = await aCasusMetToets('GEEN');
    await officier.waitForTaak('doorlaatverbod-besluiten', casusId);
    await until(
      async () => (await keten.explain()).includes('ReceiveTask_DoorlaattoetsAfgerond'),
      () => keten.explain(),
    );
    expect(await weger.taken(casusId)).toEqual([]);

    await officier.finishTaak(casusId, antwoorden.doorlaatverbodBesluiten('NEE', [bewijs]));

    await weger.waitForTaak('afschalen-voorstellen', casusId);
  });

  it('is in het weekend ook voor het piket: spoed binnen vier uur, onveilig op dezelfde dag', async () => {
    // From Monday 9.30 to Saturday 11.30.
    await keten.advance('P5DT2H');
    const spoed = await aCasusMetToets();
    const toets = await aCasusMetToets('WEL', { groteZekerheid: 'onbekend' });

    const spoedtaak = await alleenPiket.waitForTaak('doorlaatverbod-besluiten', spoed);
    const taak = await alleenPiket.waitForTaak('doorlaatverbod-besluiten', toets);

    expect(new Date(spoedtaak.dueDate!)).toEqual(new Date('2026-03-07T14:30:00Z'));
    expect(new Date(taak.dueDate!)).toEqual(new Date('2026-03-07T22:59:00Z'));
  });

  it('laat geen casus verdwijnen', async () => {
    expect((await regisseur.dossiers.readRegie()).verdwenen).toEqual([]);
    expect(await keten.motor.incidents()).toEqual([]);
  });

  /** A casus in which the keten is very sure, with one bewijsmiddel: D4 advises a spoedtoets. */
  async function aCasusMetToets(
    kwalificatie: 'WEL' | 'GEEN' = 'WEL',
    anders: Partial<WegingInvoer> = {},
  ): Promise<string> {
    const { casusId } = await keten.meld(aRustigeMelding());
    await weegZeker(casusId, anders, kwalificatie);
    return casusId;
  }

  async function weegZeker(
    casusId: string,
    anders: Partial<WegingInvoer> = {},
    kwalificatie: 'WEL' | 'GEEN' = 'WEL',
  ): Promise<void> {
    const zeker = { ...feiten.wel, groteZekerheid: 'ja', bewijsmiddelen: 1, ...anders } as const;
    await weger.finishTaak(casusId, antwoorden.wegingVoorbereiden(zeker));
    const besluit = { ...besluiten.wel, kwalificatie, veiligheid: 'ONVEILIG', prioriteit: 'P1' } as const;
    await weger.finishTaak(casusId, antwoorden.wegingVaststellen(besluit));
  }
});
