import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { Herstelregel } from '../../domain/monitor/herstel.js';
import { fg, meldpunt, piket, regisseur, techniek, weger } from '../builders/betrokkenen.js';
import { Keten } from './support/keten.js';
import { openTestStore, type TestStore } from './support/open-test-store.js';
import { logLines, withRaw } from './support/raw-database.js';
import { LANGE_MOTIVERING, S01 } from './support/scenarios.js';

let test: TestStore;
let keten: Keten;
let casusId: string;
beforeAll(async () => {
  test = await openTestStore();
  keten = new Keten(test);
  ({ casusId } = await keten.registreer(S01.melding, S01.registratie));
  await withRaw(test, (raw) => raw.exec("update casus set process_instance_key = '200'"));
});
afterAll(() => test.dispose());

const regel = (anders: Partial<Herstelregel> = {}): Herstelregel => ({
  instantieKey: '200',
  incidentKey: '901',
  jobKey: '77',
  elementInstantieKey: '2001',
  casusId,
  ...anders,
});
const opnieuw = (regels: readonly Herstelregel[] = [regel()], reden = LANGE_MOTIVERING) =>
  ({ soort: 'OPNIEUW', reden, regels }) as const;
const alsTechniek = () => keten.als(techniek, 'beheer');
/** What waits is done, so that the next test begins with nothing. */
async function doAll(): Promise<unknown[]> {
  const werk = await test.store.herstel.takeWaiting();
  for (const een of werk) await test.store.herstel.record(een, 'GEDAAN');
  return werk;
}

describe('herstel vragen', () => {
  it('legt vast wat er moet gebeuren, met een reden en een regel in het log van de casus', async () => {
    const herstelId = await keten.als(regisseur).requestHerstel(opnieuw());
    expect(await test.store.herstel.takeWaiting()).toEqual([
      {
        herstelId,
        nummer: 1,
        soort: 'OPNIEUW',
        instantieKey: '200',
        incidentKey: '901',
        jobKey: '77',
        elementInstantieKey: '2001',
        variabele: null,
        waarde: null,
      },
    ]);
    const regels = (await logLines(test)).filter(({ verwerking }) => verwerking === 'HERSTEL_GEVRAAGD');
    expect(regels).toMatchObject([
      { actie: 'schrijven', resultaat: 'OK', betrokkeneSoort: 'casus', betrokkeneId: casusId },
    ]);
    expect(regels[0]!.redenId).not.toBeNull();
    expect(JSON.stringify(regels)).not.toContain(LANGE_MOTIVERING);
    await doAll();
  });

  it('legt vast dat alleen het incident wordt opgelost', async () => {
    await keten.als(regisseur).requestHerstel({ ...opnieuw([regel({ jobKey: null })]), soort: 'OPLOSSEN' });
    expect(await doAll()).toMatchObject([{ soort: 'OPLOSSEN', incidentKey: '901', jobKey: null }]);
  });

  it('is terug te vinden tot en na het klaar is, ook voor een ander die het mag zien', async () => {
    const herstelId = await alsTechniek().requestHerstel(
      opnieuw([regel(), regel({ instantieKey: '201' }), regel({ instantieKey: '202' })]),
    );
    expect(await keten.als(regisseur).readHerstel(herstelId)).toMatchObject({ totaal: 3, gedaan: 0 });
    const [eerste, tweede] = await test.store.herstel.takeWaiting();
    await test.store.herstel.record(eerste!, 'GEDAAN');
    await test.store.herstel.record(tweede!, 'GEWEIGERD');
    await test.reopen(async () => undefined);
    expect(await keten.als(regisseur).readHerstel(herstelId)).toMatchObject({
      totaal: 3,
      gedaan: 2,
      geweigerd: 1,
      regels: [{ stand: 'GEDAAN' }, { stand: 'GEWEIGERD' }, { stand: 'WACHT', gedaanOp: null }],
    });
    expect(await test.store.herstel.takeWaiting()).toMatchObject([{ instantieKey: '202' }]);
    await doAll();
    // The clock stands still: of what was asked in the same moment neither is the newest.
    expect(await alsTechniek().listHerstel()).toContainEqual(
      expect.objectContaining({ herstelId, totaal: 3, gedaan: 3 }),
    );
  });

  it('vraagt een reden van twintig tekens, en iets om te doen', async () => {
    const vraag = keten.als(regisseur);
    await expect(vraag.requestHerstel(opnieuw([regel()], 'te kort'))).rejects.toMatchObject({
      code: 'MOTIVERING_ONTBREEKT',
    });
    await expect(vraag.requestHerstel(opnieuw([]))).rejects.toMatchObject({ code: 'ONGELDIG' });
    const teVeel = Array.from({ length: 501 }, () => regel());
    await expect(vraag.requestHerstel(opnieuw(teVeel))).rejects.toMatchObject({ code: 'ONGELDIG' });
    expect(await test.store.herstel.takeWaiting()).toEqual([]);
  });

  it('kan in één keer met vijfhonderd', async () => {
    const velen = Array.from({ length: 500 }, (_, index) => regel({ instantieKey: String(index + 1) }));
    const herstelId = await keten.als(regisseur).requestHerstel(opnieuw(velen));
    expect(await keten.als(regisseur).readHerstel(herstelId)).toMatchObject({ totaal: 500, gedaan: 0 });
    await withRaw(test, (raw) => raw.exec("update herstelregel set stand = 'GEDAAN' where stand = 'WACHT'"));
  });

  it.each([
    ['het meldpunt', meldpunt],
    ['het ketenregieteam', weger],
    ['politie', piket],
    ['de privacyofficer', fg],
  ])('kan %s niet, en die ziet er niets van', async (_naam, wie) => {
    const nergens = { code: 'NIET_GEVONDEN' };
    await expect(keten.als(wie).requestHerstel(opnieuw())).rejects.toMatchObject(nergens);
    await expect(keten.als(wie).listHerstel()).rejects.toMatchObject(nergens);
    await expect(keten.als(wie).readMonitor()).rejects.toMatchObject(nergens);
  });

  it('bestaat niet onder een andere sleutel', async () => {
    for (const sleutel of [randomUUID(), 'abc'])
      await expect(keten.als(regisseur).readHerstel(sleutel)).rejects.toMatchObject({
        code: 'NIET_GEVONDEN',
      });
  });
});

describe('ingrijpen', () => {
  const zet = { soort: 'GEGEVEN', variabele: 'planModus', waarde: 'NIEUW' } as const;
  const beeindig = (regels: readonly Herstelregel[]) =>
    ({ soort: 'BEEINDIGEN', reden: LANGE_MOTIVERING, regels }) as const;

  it('kunnen technisch beheer en procesregie, en wie niet herstelt ook dit niet', async () => {
    const waarde = (await import('../../domain/monitor/gesloten-waarden.js')).geslotenWaarden(
      'planModus',
    )![0]!;
    const verzoek = { ...zet, waarde, reden: LANGE_MOTIVERING, regels: [regel()] };
    await alsTechniek().requestHerstel(verzoek);
    expect(await doAll()).toMatchObject([{ soort: 'GEGEVEN', variabele: 'planModus', waarde }]);
    await keten.als(regisseur).requestHerstel(verzoek);
    expect(await doAll()).toHaveLength(1);
    await expect(keten.als(weger).requestHerstel(verzoek)).rejects.toMatchObject({
      code: 'NIET_GEVONDEN',
    });
  });

  it('zet geen waarde die het gegeven niet kan hebben', async () => {
    const verzoek = { ...zet, waarde: 'ANDERS', reden: LANGE_MOTIVERING, regels: [regel()] };
    await expect(alsTechniek().requestHerstel(verzoek)).rejects.toMatchObject({ code: 'ONGELDIG' });
  });

  it('beëindigt nooit een proces dat een casus draagt (INV1)', async () => {
    await expect(alsTechniek().requestHerstel(beeindig([regel()]))).rejects.toMatchObject({
      code: 'CONFLICT',
    });
    await alsTechniek().requestHerstel(
      beeindig([regel({ instantieKey: '600', casusId: null, incidentKey: null })]),
    );
    expect(await doAll()).toMatchObject([{ soort: 'BEEINDIGEN', instantieKey: '600' }]);
  });

  it('beëindigt een proces van een casus die aan een ander proces hangt, of die er niet meer is', async () => {
    const dubbel = regel({ instantieKey: '777', incidentKey: null });
    const verweesd = regel({ instantieKey: '778', incidentKey: null, casusId: randomUUID() });
    const isDrager = (een: Herstelregel) => alsTechniek().isCasusdrager(een);
    expect(await Promise.all([regel(), dubbel, verweesd].map(isDrager))).toEqual([true, false, false]);
    // Also when the process itself does not say whose it is.
    expect(await isDrager(regel({ casusId: null }))).toBe(true);
    await alsTechniek().requestHerstel(beeindig([dubbel, verweesd]));
    expect(await doAll()).toMatchObject([{ instantieKey: '777' }, { instantieKey: '778' }]);
    await expect(alsTechniek().requestHerstel(beeindig([dubbel, regel()]))).rejects.toMatchObject({
      code: 'CONFLICT',
    });
    await expect(keten.als(weger).isCasusdrager(dubbel)).rejects.toMatchObject({ code: 'NIET_GEVONDEN' });
  });
});

describe('de casussen achter processen', () => {
  it('ziet procesregie, met de klassen die zij mag lezen', async () => {
    const [casus] = await keten.als(regisseur).readProcescasussen([casusId, randomUUID()]);
    expect(casus).toMatchObject({ casusId, klassen: ['ME', 'DY', 'EX', 'SG'] });
    expect(await keten.als(regisseur).findProcescasus(casus!.casusnummer)).toEqual(casus);
    const gezien = (await logLines(test)).filter(({ verwerking }) => verwerking === 'PROCES_GELEZEN');
    expect(gezien.every(({ betrokkeneId }) => betrokkeneId === casusId)).toBe(true);
  });

  it('ziet technisch beheer niet', async () => {
    const [{ casusnummer } = { casusnummer: '' }] = await keten.als(regisseur).readProcescasussen([casusId]);
    expect(await alsTechniek().readProcescasussen([casusId])).toEqual([]);
    expect(await alsTechniek().findProcescasus(casusnummer)).toBeNull();
  });
});
