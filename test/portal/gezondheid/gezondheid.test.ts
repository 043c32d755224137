import { startTestPortal, type TestPortal } from '../support/test-portal.js';

let portal: TestPortal;
beforeEach(async () => {
  portal = await startTestPortal({ omgeving: 'productie' });
});
afterEach(() => portal.close());

describe('de gezondheid van het portaal', () => {
  const health = async () => {
    const { status, text } = await portal.visitor().get('/gezondheid');
    return [status, JSON.parse(text)];
  };
  const well = { portaal: 'ok', procesmotor: 'ok', dossieropslag: 'ok', dagelijkseControle: 'ok' };

  it('zegt op deze machine of de procesmotor antwoordt', async () => {
    expect(await health()).toEqual([200, well]);
    portal.camunda.isDown = true;
    expect(await health()).toEqual([503, { ...well, procesmotor: 'onbereikbaar' }]);
  });

  it('zegt dat de procesmotor of de dossieropslag niet kan schrijven', async () => {
    portal.camunda.isIll = true;
    expect(await health()).toEqual([503, { ...well, procesmotor: 'kan niet schrijven' }]);
    portal.camunda.isIll = false;
    portal.store.isFull = true;
    expect(await health()).toEqual([503, { ...well, dossieropslag: 'kan niet schrijven' }]);
  });

  it('zegt dat de dagelijkse controle niet meer slaagt; mensen kunnen dan wel verder', async () => {
    portal.store.isControleAchter = true;
    expect(await health()).toEqual([200, { ...well, dagelijkseControle: 'niet geslaagd in 26 uur' }]);
  });

  it('bestaat niet voor wie van buiten komt, ook niet achter een proxy op deze machine', async () => {
    const { status } = await portal.visitor().getAs('portaal.example', '/gezondheid');
    expect(status).toBe(404);
  });
});
