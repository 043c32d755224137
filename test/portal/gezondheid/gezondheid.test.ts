import { startTestPortal, type TestPortal } from '../support/test-portal.js';

let portal: TestPortal;
beforeEach(async () => {
  portal = await startTestPortal({ omgeving: 'productie' });
});
afterEach(() => portal.close());

describe('de gezondheid van het portaal', () => {
  it('zegt op deze machine of de procesmotor antwoordt', async () => {
    const well = await portal.visitor().get('/gezondheid');
    expect([well.status, JSON.parse(well.text)]).toEqual([200, { portaal: 'ok', procesmotor: 'ok' }]);
    portal.camunda.isDown = true;
    const ill = await portal.visitor().get('/gezondheid');
    expect([ill.status, JSON.parse(ill.text)]).toEqual([503, { portaal: 'ok', procesmotor: 'onbereikbaar' }]);
  });

  it('bestaat niet voor wie van buiten komt, ook niet achter een proxy op deze machine', async () => {
    const { status } = await portal.visitor().getAs('portaal.example', '/gezondheid');
    expect(status).toBe(404);
  });
});
