import { aCasus } from '../support/builders.js';
import { startTestPortal, type TestPortal } from '../support/test-portal.js';

let portal: TestPortal;
const { casusId } = aCasus();
beforeEach(async () => {
  portal = await startTestPortal();
});
afterEach(() => portal.close());

/** The page of a hand-over, for somebody of its group. */
async function open(bestemming: string, fase: 'F2' | 'F7', uitvoerderGroep = 'r07.politie') {
  portal.store.casussen.push({ casus: aCasus({ fase }), groepen: ['r04'] });
  portal.camunda.addTask({
    userTaskKey: '7',
    casusId,
    taak: 'overdracht-bevestigen',
    candidateGroups: ['r04'],
  });
  portal.camunda.variables.set('7', { bestemming, uitvoerderGroep });
  const page = await (await portal.login()).get('/taken/7');
  return page.html.querySelector('main')!.text.replace(/\s+/g, ' ');
}

describe('een taak over een overdracht', () => {
  it('zegt aan wie wordt overgedragen', async () => {
    const tekst = await open('POLITIE', 'F2');
    expect(tekst).toContain('Aan wiePolitie');
    expect(tekst).not.toContain('leg hier haar antwoord vast');
  });

  it('vraagt procesregie het antwoord vast te leggen van wie de casus hier niet ziet (INV9)', async () => {
    expect(await open('WIJKTEAM', 'F2', 'r03.zvh')).toContain('leg hier haar antwoord vast');
  });

  it('zegt niets van een bestemming die er niet staat', async () => {
    expect(await open('', 'F2')).not.toContain('Aan wie');
  });

  it.each([
    ['F2', 'A3.1'],
    ['F7', 'A4.4'],
  ] as const)('hoort in %s bij activiteit %s', async (fase, activiteit) => {
    expect(await open('POLITIE', fase)).toContain(`Activiteit ${activiteit}`);
  });
});
