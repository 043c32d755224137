import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { officier, regisseur, weger, zorgcoordinator } from '../builders/betrokkenen.js';
import { Keten, newKey } from './support/keten.js';
import { type TestStore, openTestStore } from './support/open-test-store.js';
import { dump } from './support/raw-database.js';
import { S01 } from './support/scenarios.js';

const ANKER = '2026-11-24T09:00:00Z';
const SLACHTOFFER = {
  voorWie: 'De jongste',
  kant: 'SLACHTOFFER',
  zorgvraag: 'Een veilige plek.',
  organisatie: 'MEE',
  status: 'GESTART',
  terugvalrisico: 'HOOG',
};
const DADER = { ...SLACHTOFFER, voorWie: 'De oom', kant: 'DADER', organisatie: 'GEEN' };

let test: TestStore;
let keten: Keten;
let casusId: string;
const stap = () => ({ casusId, elementInstanceKey: newKey() });

beforeEach(async () => {
  test = await openTestStore();
  keten = new Keten(test);
  ({ casusId } = await keten.registreer(S01.melding, S01.registratie));
});
afterEach(() => test.dispose());

describe('de nazorg van een casus', () => {
  it('bestaat niet zolang niemand haar heeft geregeld', async () => {
    await expect(keten.systeem.createNazorg({ ...stap(), anker: ANKER })).rejects.toMatchObject({
      code: 'DOSSIERDEEL_ONTBREEKT',
    });
  });

  it('is één traject per zorgvraag, met een overdracht als iemand haar overneemt, ook bij herhalen', async () => {
    await regel([SLACHTOFFER, DADER]);
    const eerste = stap();
    const trajecten = await keten.systeem.createNazorg({ ...eerste, anker: ANKER });
    const stand = await dump(test);

    expect(await keten.systeem.createNazorg({ ...eerste, anker: ANKER })).toEqual(trajecten);
    expect(await dump(test)).toEqual(stand);
    expect(trajecten).toMatchObject([
      { kant: 'SLACHTOFFER', overdrachten: [{ bestemming: 'MEE' }] },
      { kant: 'DADER', overdrachten: [] },
    ]);
  });

  it('toont daders alleen aan wie hun deel mag lezen, en niets aan wie geen nazorg ziet', async () => {
    await regel([SLACHTOFFER, DADER]);
    await keten.systeem.createNazorg({ ...stap(), anker: ANKER });
    const kanten = async (wie: typeof regisseur) =>
      (await keten.als(wie).readNazorg(casusId)).map(({ kant }) => kant);

    expect(await kanten(regisseur)).toEqual(['SLACHTOFFER', 'DADER']);
    await keten.weeg({ casusId, wie: weger, ...S01 });
    await keten.systeem.requestDoorlaattoets({ ...stap(), uitkomst: 'JA' });
    expect(await kanten(officier)).toEqual([]);
    await expect(keten.als(zorgcoordinator).readNazorg(casusId)).rejects.toMatchObject({
      code: 'NIET_GEVONDEN',
    });
  });

  it('bewaart een contact alleen met het verslag van wie het legde', async () => {
    await regel([SLACHTOFFER]);
    const [traject] = await keten.systeem.createNazorg({ ...stap(), anker: ANKER });
    const contact = { nazorgId: traject!.nazorgId, rang: 1, contactUitkomst: 'TERUGVAL' } as const;

    await expect(keten.systeem.recordContact({ ...stap(), ...contact })).rejects.toMatchObject({
      code: 'DOSSIERDEEL_ONTBREEKT',
    });
    await keten.systeem.closeNazorg({ ...stap(), uitkomst: 'TERUGVAL' });
    expect(await keten.als(regisseur).readNazorg(casusId)).toMatchObject([
      { stand: 'TERUGVAL', contacten: [] },
    ]);
  });
});

async function regel(nazorgvragen: (typeof SLACHTOFFER)[]): Promise<void> {
  const afronding = await keten.doeTaak({
    casusId,
    taak: 'nazorg-regelen',
    wie: regisseur,
    inhoud: { nazorgvragen },
    variables: {},
  });
  expect(afronding).toEqual({ akkoord: true });
}
