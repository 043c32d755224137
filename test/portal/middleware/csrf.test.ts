import { aCasus } from '../support/builders.js';
import { startTestPortal, type TestPortal } from '../support/test-portal.js';

let portal: TestPortal;
beforeEach(async () => {
  portal = await startTestPortal();
  portal.store.casussen.push({ casus: aCasus(), groepen: ['r04'] });
  portal.camunda.addTask({
    userTaskKey: '11',
    casusId: aCasus().casusId,
    taak: 'afschalen-voorstellen',
    candidateGroups: ['r04'],
  });
});
afterEach(() => portal.close());

describe('a form that does not come from a page of ours', () => {
  it.each([
    ['without a token', {}],
    ['with an invented token', { _csrf: 'verzonnen' }],
  ])('%s changes nothing', async (_name, fields) => {
    const visitor = await portal.login();
    const page = await visitor.post('/taken/11/oppakken', fields);
    expect(page.status).toBe(403);
    expect(portal.camunda.tasks.get('11')?.assignee).toBeNull();
  });

  it('with the token of somebody else changes nothing', async () => {
    const [weger, ander] = [await portal.login(), await portal.login({ gebruikerId: 'g-ander' })];
    const pageOfAnother = await ander.get('/werkplek');
    expect((await weger.submit(pageOfAnother, '/taken/11/oppakken')).status).toBe(403);
  });

  it('from another origin changes nothing, even with the right token', async () => {
    const visitor = await portal.login();
    const page = await visitor.get('/werkplek');
    const _csrf = page.html.querySelector('input[name="_csrf"]')?.getAttribute('value') ?? '';
    const answer = await visitor.post('/taken/11/oppakken', { _csrf }, { origin: 'https://elders.test' });
    expect(answer.status).toBe(403);
    expect(portal.camunda.tasks.get('11')?.assignee).toBeNull();
  });
});
