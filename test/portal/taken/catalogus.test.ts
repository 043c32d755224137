import { aCasus } from '../support/builders.js';
import { startTestPortal, type TestPortal } from '../support/test-portal.js';

let portal: TestPortal;
const { casusId } = aCasus();
beforeEach(async () => {
  portal = await startTestPortal();
  portal.store.casussen.push({ casus: aCasus(), groepen: ['r04'] });
  portal.store.answers.readTaakkeuzes = async () => ({
    'acties.interventie': [
      { value: 'STOPGESPREK', label: 'Stopgesprek (werkte in ongeveer 70% van de acties)' },
    ],
  });
});
afterEach(() => portal.close());

it('elke actie van een plan kiest uit de interventies van vandaag, met wat werkte', async () => {
  const task = { casusId, taak: 'plan-opstellen', candidateGroups: ['r04'], assignee: 'g-weger' };
  portal.camunda.addTask({ ...task, userTaskKey: '8' });
  const weger = await portal.login();
  await weger.submit(await weger.get('/taken/8'), '/taken/8/opslaan', { _rij: 'erbij acties' });
  const opties = (await weger.get('/taken/8')).html.querySelectorAll(
    'select[name="acties.0.interventie"] option',
  );
  expect(opties.map((optie) => optie.text.trim())).toContain(
    'Stopgesprek (werkte in ongeveer 70% van de acties)',
  );
  expect(opties.map((optie) => optie.getAttribute('value'))).not.toContain('PAND_SLUITEN');
});
