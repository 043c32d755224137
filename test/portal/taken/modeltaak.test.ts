import { learnModeltaken } from '../../../domain/taak/modeltaken.js';
import { aModeltaak } from '../../builders/a-modeltaak.js';
import { SCHOOL_BELLEN, aTaakErbij } from '../../builders/a-modelwijziging.js';
import { readModellenset } from '../../../deploy/controles/modellenset.js';
import { aCasus } from '../support/builders.js';
import { type TestPortal, startTestPortal } from '../support/test-portal.js';

const { casusId } = aCasus();

describe('een taak die met een model meekwam', () => {
  let portal: TestPortal;
  beforeAll(async () => {
    learnModeltaken([aModeltaak()]);
    const formulieren = aTaakErbij(await readModellenset('.'));
    const half = (naam: string) => JSON.parse(formulieren.get(`forms/${naam}.form`)!) as object;
    portal = await startTestPortal(
      {},
      {},
      { readDossierhelft: () => Promise.resolve(half(`${SCHOOL_BELLEN}.dossier`)) },
    );
    portal.camunda.forms.set(SCHOOL_BELLEN, half(SCHOOL_BELLEN));
    portal.store.casussen.push({ casus: aCasus(), groepen: ['r04'] });
    const taak = { casusId, taak: SCHOOL_BELLEN, candidateGroups: ['r04'], assignee: 'g-weger' };
    portal.camunda.addTask({ ...taak, userTaskKey: '1' });
    portal.camunda.addTask({ ...taak, userTaskKey: '2', taak: 'school-mailen' });
  });
  afterAll(() => portal.close());

  it('staat op de werkplek, en vraagt op haar bladzijde wat zij zegt te vragen', async () => {
    const visitor = await portal.login();
    expect((await visitor.get('/werkplek')).text).toContain('School bellen');
    const { html } = await visitor.get('/taken/1');
    expect(html.querySelector('h1')?.text.trim()).toBe('School bellen');
    expect(html.querySelector('.kr-why')?.text).toBe('De school ziet een leerling elke dag.');
    expect(html.querySelector('textarea[name="watZietDeSchool"]')).not.toBeNull();
    expect(html.querySelector('[data-besluit]')?.text).toBe('Antwoorden vastleggen');
  });

  it('wordt niet afgerond zonder antwoord, en wel met', async () => {
    const visitor = await portal.login();
    const page = await visitor.get('/taken/1');
    const zonder = await visitor.submit(page, '/taken/1/afronden', { watZietDeSchool: '' });
    expect(zonder.status).toBe(422);
    await visitor.submit(page, '/taken/1/afronden', { watZietDeSchool: 'Komt te laat.' });
    expect(portal.camunda.completed).toEqual([expect.objectContaining({ userTaskKey: '1', variables: {} })]);
  });

  it('is er niet als geen model haar regel bracht', async () => {
    const visitor = await portal.login();
    expect((await visitor.get('/taken/2')).status).toBe(404);
    expect((await visitor.get('/werkplek')).text).not.toContain('school-mailen');
  });
});
