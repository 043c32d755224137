import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { AFGESCHERMD } from '../../domain/toegang/afgeschermd.js';
import { fg, meldpunt, officier, regisseur, weger } from '../builders/betrokkenen.js';
import { Keten, onbestaand } from './support/keten.js';
import { openTestStore, type TestStore } from './support/open-test-store.js';
import { dump } from './support/raw-database.js';
import { LANGE_MOTIVERING, S01 } from './support/scenarios.js';
import { dossierVan } from './support/verzoeken.js';

let test: TestStore;
let keten: Keten;
let casusId: string;
let dossierId: string;
beforeEach(async () => {
  test = await openTestStore();
  keten = new Keten(test);
  ({ casusId } = await keten.registreer(S01.melding, S01.registratie));
  ({ dossierId } = await dossierVan(keten, casusId));
});
afterEach(() => test.dispose());

const alsRegie = () => keten.als(regisseur, 'casusoverleg');
const UITSTEL = {
  stand: 'UITGESTELD',
  reden: 'VEILIGHEID_BETROKKENE',
  heroverwegenOp: '2026-12-08',
  toelichting: LANGE_MOTIVERING,
};
const GEHOORD = { stand: 'GEINFORMEERD', geinformeerdOp: '2026-11-24', wijze: 'GESPREK' };
const legVast = (invoer: unknown) => alsRegie().recordInformatie({ casusId, dossierId }, invoer);
const stand = async () => (await dossierVan(keten, casusId)).informatie;

describe('informeren van de betrokkene (AVG 14)', () => {
  it('moet binnen een maand, ook als niemand iets vastlegt', async () => {
    expect(await stand()).toMatchObject({
      stand: 'OPEN',
      uiterlijk: '2026-12-24T09:00:00.000Z',
      teLaat: false,
    });
    test.clock.set('2026-12-24T09:00:01Z');
    expect(await stand()).toMatchObject({ stand: 'OPEN', teLaat: true });
    expect(await alsRegie().listTeInformeren()).toMatchObject([
      { dossierId, casusId, stand: 'OPEN', teLaat: true },
    ]);
  });

  it('is klaar als iemand vastlegt wanneer en hoe', async () => {
    await legVast(GEHOORD);
    expect(await stand()).toMatchObject({ stand: 'GEINFORMEERD', wijze: 'GESPREK', uiterlijk: null });
    expect(await alsRegie().listTeInformeren()).toEqual([]);
  });

  it('kan wachten met een reden tot een dag, en komt dan terug als werk', async () => {
    await legVast(UITSTEL);
    expect(await stand()).toMatchObject({
      stand: 'UITGESTELD',
      reden: 'VEILIGHEID_BETROKKENE',
      toelichting: LANGE_MOTIVERING,
      uiterlijk: '2026-12-08T16:00:00.000Z',
      teLaat: false,
    });
    test.clock.set('2026-12-08T16:00:01Z');
    expect(await keten.als(fg, 'toezicht').listTeInformeren()).toMatchObject([
      { dossierId, stand: 'UITGESTELD', teLaat: true },
    ]);
    await legVast({ ...UITSTEL, heroverwegenOp: '2027-01-08' });
    expect(await stand()).toMatchObject({ teLaat: false });
    // What was laid down before stays.
    const { informatieplicht } = await dump(test);
    expect(informatieplicht).toHaveLength(2);
    expect(JSON.stringify(informatieplicht)).not.toContain(LANGE_MOTIVERING);
  });

  it.each([
    [{ ...UITSTEL, reden: 'GEEN_TIJD' }, 'reden'],
    [{ ...UITSTEL, toelichting: 'Later.' }, 'toelichting'],
    [{ ...UITSTEL, heroverwegenOp: '2026-11-24' }, 'heroverwegenOp'],
    [{ ...UITSTEL, heroverwegenOp: '2027-02-25' }, 'heroverwegenOp'],
    [{ ...GEHOORD, geinformeerdOp: '2026-11-25' }, 'geinformeerdOp'],
    [{ ...GEHOORD, wijze: '' }, 'wijze'],
    [{}, 'stand'],
  ])('vraagt wat ontbreekt of niet kan: %j', async (invoer, veld) => {
    await expect(legVast(invoer)).rejects.toMatchObject({
      code: 'ONGELDIG',
      velden: { [veld]: expect.any(String) },
    });
  });
});

describe('wie het ziet en vastlegt', () => {
  it('is wie aan de casus werkt; het overzicht is voor procesregie en de privacyofficer', async () => {
    await keten.weeg({ casusId, wie: weger, ...S01 });
    const [voorWeger] = await keten.als(weger).readRechten(casusId);
    expect(voorWeger).toMatchObject({ informatie: AFGESCHERMD, magInformeren: false });
    for (const poging of [
      () => keten.als(weger).listTeInformeren(),
      () => keten.als(meldpunt, 'melden').listTeInformeren(),
      () => keten.als(weger).recordInformatie({ casusId, dossierId }, GEHOORD),
      () => keten.als(officier).recordInformatie({ casusId, dossierId }, GEHOORD),
      () => alsRegie().recordInformatie({ casusId, dossierId: onbestaand }, GEHOORD),
    ])
      await expect(poging()).rejects.toMatchObject({ code: 'NIET_GEVONDEN' });
  });
});
