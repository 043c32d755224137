import { aCasus } from '../support/builders.js';
import { startTestPortal, type TestPortal } from '../support/test-portal.js';

let portal: TestPortal;
const { casusId } = aCasus();
const task = { casusId, taak: 'afschalen-voorstellen', candidateGroups: ['r04'] };
beforeEach(async () => {
  portal = await startTestPortal();
  portal.store.casussen.push({ casus: aCasus(), groepen: ['r04'] });
});
afterEach(() => portal.close());

describe('een taak die niet voor mij is', () => {
  it('is byte voor byte gelijk aan een taak die niet bestaat', async () => {
    portal.camunda.addTask({ ...task, userTaskKey: '1', candidateGroups: ['r07.politie'] });
    portal.camunda.addTask({ ...task, userTaskKey: '2', assignee: 'g-ander' });
    portal.camunda.addTask({ ...task, userTaskKey: '3', isOpen: false });
    portal.camunda.addTask({ ...task, userTaskKey: '4', casusId: 'andere-casus' });
    portal.camunda.addTask({
      ...task,
      userTaskKey: '5',
      candidateGroups: ['r07.politie'],
      assignee: 'g-weger',
    });
    const visitor = await portal.login();
    const questionsOf = async (path: string) => {
      const before = portal.camunda.questions;
      await visitor.get(`/taken/${path}`);
      return portal.camunda.questions - before;
    };
    const absent = await visitor.get('/taken/999');
    expect(absent.status).toBe(404);
    for (const path of ['1', '2', '3', '5']) expect(await questionsOf(path)).toBe(await questionsOf('999'));

    for (const path of ['1', '2', '3', '4', '5', 'geen-sleutel', '12345678901234567890123456']) {
      const page = await visitor.get(`/taken/${path}`);
      expect([page.status, page.text]).toEqual([absent.status, absent.text]);
      expect([...page.headers.keys()]).toEqual([...absent.headers.keys()]);
    }
  });

  it('kan ook niet worden opgepakt, bewaard of afgerond', async () => {
    portal.camunda.addTask({ ...task, userTaskKey: '1', candidateGroups: ['r07.politie'] });
    const visitor = await portal.login();
    const page = await visitor.get('/werkplek');
    for (const action of ['oppakken', 'teruggeven', 'opslaan', 'afronden']) {
      expect((await visitor.submit(page, `/taken/1/${action}`, { afsluitreden: 'ONTERECHT' })).status).toBe(
        404,
      );
    }
    expect(portal.camunda.completed).toEqual([]);
  });
});

describe('een taak van mijn groep', () => {
  it('die niemand heeft, mag ik lezen en nog niet invullen', async () => {
    portal.camunda.addTask({ ...task, userTaskKey: '1' });
    const page = await (await portal.login()).get('/taken/1');
    expect(page.status).toBe(200);
    expect(page.html.querySelector('form[data-taakformulier]')).toBeNull();
    expect(page.text).toContain('Deze taak vraagt');
    expect(page.html.querySelector('form[action="/taken/1/oppakken"]')).not.toBeNull();
  });

  it('die niemand heeft, kan niet worden afgerond', async () => {
    portal.camunda.addTask({ ...task, userTaskKey: '1' });
    const visitor = await portal.login();
    const answer = await visitor.submit(await visitor.get('/taken/1'), '/taken/1/afronden', {});
    expect(answer.status).toBe(409);
    expect(portal.camunda.completed).toEqual([]);
  });
});
