import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Professional } from '../../domain/keten/betrokkene.js';
import { meldpunt, regisseur, weger } from '../builders/betrokkenen.js';
import { opdrachtVoor } from '../support/regels.js';
import { Keten, newKey } from './support/keten.js';
import { openTestStore, type TestStore } from './support/open-test-store.js';
import { withRaw } from './support/raw-database.js';
import { S01 } from './support/scenarios.js';

let test: TestStore;
let keten: Keten;
let casusId: string;
beforeEach(async () => {
  test = await openTestStore();
  keten = new Keten(test);
  ({ casusId } = await keten.registreer(S01.melding, S01.registratie));
  await keten.weeg({ casusId, wie: weger, ...S01 });
  await naarFase('F2');
});
afterEach(() => test.dispose());

const naarFase = (fase: string) =>
  withRaw(test, (raw) => raw.exec(`update casus set fase = '${fase}' where casus_id = '${casusId}'`));

async function zetInhaaltaakKlaar() {
  const elementInstanceKey = newKey();
  const groepen = ['r02.veilig-thuis'];
  const opdracht = { ...opdrachtVoor('inhaaltaak'), periode: 1, casusId, elementInstanceKey };
  await keten.systeem.openWachtpunt({ ...opdracht, groepen });
  return elementInstanceKey;
}

/** Somebody fills the task in and completes it. */
async function doe(wie: Professional, elementInstanceKey: string) {
  const repository = keten.als(wie, 'melden');
  const sleutel = { userTaskKey: newKey(), casusId, taak: 'inhaaltaak' } as const;
  await repository.recordGebruiker(wie);
  const inhoud = { watGedaan: 'De melder is gebeld.', feitenAnders: 'nee' };
  await repository.saveTaakDossier({ ...sleutel, inhoud, concept: false });
  return keten.systeem.checkTaakAfronding({
    ...sleutel,
    elementInstanceKey,
    assignee: wie.gebruikerId,
    variables: { inhaalStatus: 'GEDAAN' },
  });
}

describe('een inhaaltaak van het meldpunt (OR2, matrix 3.4)', () => {
  it('is van het meldpunt zolang het de casus ziet', async () => {
    const taak = await zetInhaaltaakKlaar();
    expect(await keten.systeem.listMeldpunttaken(casusId)).toEqual([]);
    expect(await doe(meldpunt, taak)).toEqual({ akkoord: true });
  });

  it('gaat na F2 naar procesregie, die de casus wel ziet en haar kan afronden; het meldpunt kan dat niet meer', async () => {
    const taak = await zetInhaaltaakKlaar();
    await naarFase('F3');
    const overgang = { elementInstanceKey: taak, groepen: ['r03.zvh'] };
    expect(await keten.systeem.listMeldpunttaken(casusId)).toEqual([overgang]);
    await keten.systeem.handOverTaak({ casusId, ...overgang });
    expect(await keten.systeem.listMeldpunttaken(casusId)).toEqual([]);

    await expect(doe(meldpunt, taak)).rejects.toMatchObject({ code: 'NIET_GEVONDEN' });
    expect(await doe(regisseur, taak)).toEqual({ akkoord: true });
  });

  it('die pas na F2 komt, is meteen van procesregie', async () => {
    await naarFase('F4');
    const taak = await zetInhaaltaakKlaar();
    const { wachtpunten } = await keten.als(regisseur).readCasus(casusId);
    expect(wachtpunten.find(({ taak: naam }) => naam === 'inhaaltaak')).toMatchObject({
      eigenaarGroepen: ['r03.zvh'],
    });
    expect(await doe(regisseur, taak)).toEqual({ akkoord: true });
  });
});
