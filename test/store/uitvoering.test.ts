import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { aPlan, aPlanactie } from '../../start/ploeg/voorbeelden/a-plan.js';
import { planvaststeller, regisseur, weger } from '../builders/betrokkenen.js';
import { Keten, newKey } from './support/keten.js';
import { openTestStore, type TestStore } from './support/open-test-store.js';
import { dump, withRaw } from './support/raw-database.js';
import { S01 } from './support/scenarios.js';

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

async function maakPlan(): Promise<void> {
  const acties = [aPlanactie(), aPlanactie({ titel: 'Andere', houder: 'OM' })];
  const variables = { daderdeelNodig: false };
  await keten.doeTaak({ casusId, taak: 'plan-opstellen', wie: weger, inhoud: aPlan({ acties }), variables });
  test.clock.turn(1);
  await keten.doeTaak({
    casusId,
    taak: 'plan-vaststellen',
    wie: planvaststeller,
    inhoud: { vaststellers: ['OM'] },
    variables: { planBesluit: 'VAST', daderdeelNodig: false },
  });
  const { planVersie } = await keten.systeem.recordPlan({ ...stap(), daderdeelNodig: false });
  await keten.systeem.putOutPlan({ ...stap(), planVersie });
}

describe('de uitvoering', () => {
  it('weet hoe vaak het plan om bespreken vraagt, en of er nog iets openstaat', async () => {
    expect(await keten.systeem.readMonitoring(casusId)).toBeNull();
    expect(await keten.systeem.hasOpenActies(casusId)).toBe(false);
    await maakPlan();
    expect(await keten.systeem.readMonitoring(casusId)).toBe('TWEE_WEKEN');
    expect(await keten.systeem.hasOpenActies(casusId)).toBe(true);
  });

  it('eindigt niet zonder dat procesregie over elke open actie besloot, en maar één keer', async () => {
    await maakPlan();
    const klaar = stap();
    await expect(keten.systeem.finishUitvoering(klaar)).rejects.toMatchObject({
      code: 'DOSSIERDEEL_ONTBREEKT',
    });
    const [een, ander] = await keten.als(regisseur, 'uitvoeren').listActies(casusId);
    const rondAf = (openActies: object[]) =>
      keten.doeTaak({
        casusId,
        taak: 'afronden',
        wie: regisseur,
        inhoud: { nazorgVoorbereid: 'ja', watWerkte: 'Snel bellen.', openActies },
        variables: {},
      });
    const mee = { actieId: een!.actieId, besluit: 'NAZORG' };
    expect(await rondAf([mee])).toMatchObject({ akkoord: false, code: 'OPEN_ACTIE_ONBESLIST' });
    const weg = { actieId: ander!.actieId, besluit: 'VERVALLEN', reden: 'Niet meer nodig.' };
    expect(await rondAf([mee, weg])).toEqual({ akkoord: true });

    const einde = await keten.systeem.finishUitvoering(klaar);
    expect(einde).toEqual({ f6einde: test.clock.now().toISOString() });
    const eerder = await dump(test);
    test.clock.turn(1);
    expect(await keten.systeem.finishUitvoering(klaar)).toEqual(einde);
    expect(await dump(test)).toEqual(eerder);
    const ingetrokken = (await test.store.outbox.takePending()).filter(
      ({ name }) => name === 'actie-ingetrokken',
    );
    expect(ingetrokken.map(({ correlationKey }) => correlationKey)).toEqual([ander!.actieId]);
  });
});
