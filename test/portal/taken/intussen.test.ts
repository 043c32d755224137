import { aCasus } from '../support/builders.js';
import { startTestPortal, type Page, type TestPortal, type Visitor } from '../support/test-portal.js';

let portal: TestPortal;
let weger: Visitor;
let page: Page;
const { casusId } = aCasus();
const task = { userTaskKey: '7', casusId, taak: 'afschalen-voorstellen', candidateGroups: ['r04'] };
const motivering = 'De ouders bevestigen dat er geen dwang meer is.';
const typed = { afsluitreden: 'ONTERECHT', motivering };

beforeEach(async () => {
  portal = await startTestPortal();
  portal.store.casussen.push({ casus: aCasus(), groepen: ['r04'] });
  portal.camunda.addTask({ ...task, assignee: 'g-weger' });
  weger = await portal.login();
  page = await weger.get('/taken/7');
});
afterEach(() => portal.close());

const send = (action: string, key = '7') => weger.submit(page, `/taken/${key}/${action}`, typed);

describe('een taak die dicht ging terwijl ik hem invulde', () => {
  it.each([
    ['ik zelf in een ander tabblad', 'g-weger', 'afronden'],
    ['een collega', 'g-ander', 'afronden'],
    ['een collega, terwijl ik tussentijds bewaar', 'g-ander', 'opslaan'],
  ])('door %s: dat staat er, met wat ik invulde', async (_wie, assignee, action) => {
    portal.camunda.addTask({ ...task, assignee, isOpen: false });
    const answer = await send(action);
    expect(answer.status).toBe(409);
    expect(answer.html.querySelector('h1')?.text).toBe('Deze taak staat niet meer open');
    const given = answer.html.querySelectorAll('dl.kr-facts dd').map((line) => line.text);
    expect(given).toContain(motivering);
    expect(given).toHaveLength(2);
    expect(answer.html.querySelector(`a[href="/casussen/${casusId}"]`)).not.toBeNull();
    expect(portal.camunda.completed).toEqual([]);
    expect(portal.store.dossiers.size).toBe(0);
  });

  it('op het moment van afronden: evengoed', async () => {
    portal.camunda.nextCompletion = { outcome: 'gone' };
    const answer = await weger.submit(page, '/taken/7/afronden', {
      ...typed,
      bestemmingen: 'GEEN',
    });
    expect([answer.status, answer.html.querySelector('h1')?.text]).toEqual([
      409,
      'Deze taak staat niet meer open',
    ]);
    expect(answer.text).toContain(motivering);
  });

  it('is byte voor byte gelijk aan een taak die niet bestaat, voor wie hem of de casus niet mag zien', async () => {
    portal.camunda.addTask({ ...task, userTaskKey: '1', isOpen: false, candidateGroups: ['r07.politie'] });
    portal.camunda.addTask({ ...task, userTaskKey: '2', isOpen: false, casusId: 'andere-casus' });
    const vanCollega = { ...task, assignee: 'g-ander' };
    portal.camunda.addTask({ ...vanCollega, userTaskKey: '3', candidateGroups: ['r07.politie'] });
    portal.camunda.addTask({ ...vanCollega, userTaskKey: '4', casusId: 'andere-casus' });
    const absent = await send('afronden', '999');
    expect(absent.status).toBe(404);
    for (const key of ['1', '2', '3', '4']) {
      const answer = await send('afronden', key);
      expect([answer.status, answer.text]).toEqual([absent.status, absent.text]);
      expect([...answer.headers.keys()]).toEqual([...absent.headers.keys()]);
    }
  });
});

describe('een taak die een collega overnam terwijl ik hem invulde', () => {
  beforeEach(() => portal.camunda.addTask({ ...task, assignee: 'g-ander' }));

  it.each(['afronden', 'opslaan'])('bij %s: dat staat er zonder wie, met wat ik invulde', async (action) => {
    const answer = await send(action);
    expect([answer.status, answer.html.querySelector('h1')?.text]).toEqual([
      409,
      'Iemand anders heeft deze taak overgenomen',
    ]);
    expect(answer.html.querySelectorAll('dl.kr-facts dd').map((line) => line.text)).toContain(motivering);
    expect(answer.html.querySelector('a[href="/werkplek#wacht-op-anderen"]')).not.toBeNull();
    expect(answer.html.querySelector(`a[href="/casussen/${casusId}"]`)).not.toBeNull();
    expect(answer.text).not.toContain('g-ander');
    expect(portal.camunda.completed).toEqual([]);
    expect(portal.store.dossiers.size).toBe(0);
  });

  it('blijft van die collega: openen, oppakken en teruggeven kan ik hem niet', async () => {
    expect((await weger.get('/taken/7')).status).toBe(404);
    for (const action of ['oppakken', 'teruggeven']) expect((await send(action)).status).toBe(404);
    expect(portal.camunda.tasks.get('7')?.assignee).toBe('g-ander');
  });
});

describe('een taak die ik in een ander tabblad teruggaf', () => {
  it('vraagt om hem weer op te pakken en geeft terug wat ik invulde', async () => {
    portal.camunda.addTask({ ...task, assignee: null });
    const answer = await send('afronden');
    expect([answer.status, answer.html.querySelector('h1')?.text]).toEqual([
      409,
      'U heeft deze taak niet meer',
    ]);
    expect(answer.text).toContain(motivering);
    expect(answer.html.querySelector('a[href="/taken/7"]')).not.toBeNull();
  });
});
