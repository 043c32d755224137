import { aCasus, NU } from '../support/builders.js';
import { startTestPortal, type TestPortal, type Page } from '../support/test-portal.js';

let portal: TestPortal;
beforeEach(async () => {
  portal = await startTestPortal();
});
afterEach(() => portal.close());

const hours = (count: number) => new Date(NU.getTime() + count * 3_600_000).toISOString();
let key = 100;

/** A task for the ketenregieteam on a casus of its own. */
function giveTask(task: {
  nummer: string;
  due: number;
  reminder?: number;
  priority?: number;
  assignee?: string;
  voorlopigePrioriteit?: 'P1' | 'P3';
  groups?: string[];
}): string {
  key += 1;
  const casusId = `casus-${key}`;
  const { nummer, due, priority = 50, assignee = null, voorlopigePrioriteit = 'P3', groups = ['r04'] } = task;
  const followUpDate = task.reminder === undefined ? null : hours(task.reminder);
  portal.store.casussen.push({
    casus: aCasus({ casusId, casusnummer: nummer, voorlopigePrioriteit }),
    groepen: groups,
  });
  portal.camunda.addTask({
    userTaskKey: String(key),
    casusId,
    taak: 'afschalen-voorstellen',
    candidateGroups: groups,
    dueDate: hours(due),
    followUpDate,
    priority,
    assignee,
  });
  return String(key);
}

function numbersUnder(page: Page, id: string): string[] {
  return page.html
    .querySelectorAll(`section[aria-labelledby="${id}"] tbody tr td:first-child`)
    .map((cell) => cell.text.trim());
}

describe('de werkplek', () => {
  it('zet nu, binnenkort en wat anderen doen apart, acuut bovenaan', async () => {
    giveTask({ nummer: 'C-MORGEN', due: 40 });
    giveTask({ nummer: 'C-VANDAAG', due: 2 });
    giveTask({ nummer: 'C-LAAT', due: -4 });
    giveTask({ nummer: 'C-ACUUT', due: 30, priority: 90, voorlopigePrioriteit: 'P1' });
    giveTask({ nummer: 'C-COLLEGA', due: 1, assignee: 'g-ander' });
    giveTask({ nummer: 'C-EIGEN', due: 50, assignee: 'g-weger' });

    const page = await (await portal.login()).get('/werkplek');

    expect(numbersUnder(page, 'nu')).toEqual(['C-ACUUT', 'C-LAAT', 'C-VANDAAG']);
    expect(numbersUnder(page, 'binnenkort')).toEqual(['C-MORGEN', 'C-EIGEN']);
    expect(numbersUnder(page, 'wacht-op-anderen')).toEqual(['C-COLLEGA']);
    expect(page.text).toContain('4 uur te laat');
    expect(page.text).toContain('over 2 uur');
  });

  it('herinnert: vanaf dat moment staat de taak bij wat nu moet, tot zij te laat is', async () => {
    giveTask({ nummer: 'C-NOG-NIET', due: 40, reminder: 1 });
    giveTask({ nummer: 'C-HERINNERD', due: 41, reminder: -1 });
    giveTask({ nummer: 'C-TE-LAAT', due: -1, reminder: -9 });

    const page = await (await portal.login()).get('/werkplek');

    expect(numbersUnder(page, 'nu')).toEqual(['C-TE-LAAT', 'C-HERINNERD']);
    expect(numbersUnder(page, 'binnenkort')).toEqual(['C-NOG-NIET']);
    expect(page.text.match(/herinnering/g)).toHaveLength(1);
  });

  it('toont niets van een andere groep, en zegt wat te doen als er niets is', async () => {
    giveTask({ nummer: 'C-ANDERS', due: 1, groups: ['r07.politie'] });
    const page = await (await portal.login()).get('/werkplek');
    expect(page.text).not.toContain('C-ANDERS');
    expect(page.text).toContain('Niets wacht nu op u.');
  });

  it('toont geen taak van een casus die voor deze persoon niet bestaat', async () => {
    portal.camunda.addTask({
      userTaskKey: '1',
      casusId: 'casus-van-anderen',
      taak: 'afschalen-voorstellen',
      candidateGroups: ['r04'],
    });
    const page = await (await portal.login()).get('/werkplek');
    expect(page.text).not.toContain('casus-van-anderen');
    expect(numbersUnder(page, 'nu')).toEqual([]);
  });

  it('noemt wat in te halen is bij zijn eigen naam, zoals een melder die zegt wie hij is', async () => {
    const casus = aCasus({ casusId: 'casus-inhalen', casusnummer: 'C-INHALEN' });
    const label = 'Melder zegt wie hij is: opvolgen';
    portal.store.casussen.push({
      casus: { ...casus, wachtpunten: [{ ...casus.wachtpunten[0]!, sleutel: '4101', label }] },
      groepen: ['r04'],
    });
    const taak = { casusId: 'casus-inhalen', taak: 'inhaaltaak', candidateGroups: ['r04'] };
    portal.camunda.addTask({ ...taak, userTaskKey: '1', elementInstanceKey: '4101' });
    portal.camunda.addTask({ ...taak, userTaskKey: '2', elementInstanceKey: '4102' });
    const page = await (await portal.login()).get('/werkplek');
    const links = page.html.querySelectorAll('[data-taak-link]').map((link) => link.text);
    expect(links.map((link) => link.replace(/ van casus.*|, casus.*/, '')).join()).toContain(label);
    expect(links.filter((link) => link.includes('Gemiste stap inhalen'))).toHaveLength(1);
  });

  it('zet oproepen van het piket bovenaan, zonder inhoud', async () => {
    portal.store.answers.readPiketmeldingen = async () => [
      { casusId: 'c', casusnummer: 'C-PIKET', soort: 'ACUUT', op: hours(-0.5) },
    ];
    const piket = await portal.login({ gebruikerId: 'g-piket', groepen: ['r07.politie.piket'] });
    const main = (await piket.get('/werkplek')).html.querySelector('main')?.text ?? '';
    expect(main.indexOf('C-PIKET')).toBeGreaterThan(0);
    expect(main.indexOf('C-PIKET')).toBeLessThan(main.indexOf('Niets wacht'));
    expect(main).toContain('30 minuten geleden');
    expect((await (await portal.login()).get('/werkplek')).text).not.toContain('C-PIKET');
  });

  it('zegt dat het proces er even niet is, en niet dat er geen taken zijn', async () => {
    const visitor = await portal.login();
    portal.camunda.isDown = true;
    const page = await visitor.get('/werkplek');
    expect(page.status).toBe(503);
    expect(page.text).not.toContain('Niets wacht');
  });
});

describe('oppakken en teruggeven', () => {
  it('de eerste heeft de taak; voor een ander bestaat zij dan niet meer', async () => {
    const taak = giveTask({ nummer: 'C-1', due: 1 });
    const [weger, ander] = [await portal.login(), await portal.login({ gebruikerId: 'g-ander' })];
    const pageOfAnother = await ander.get('/werkplek');

    const claimed = await weger.submit(await weger.get('/werkplek'), `/taken/${taak}/oppakken`);
    expect(claimed.headers.get('location')).toBe(`/taken/${taak}`);

    expect((await ander.submit(pageOfAnother, `/taken/${taak}/oppakken`)).status).toBe(404);
    expect(portal.camunda.tasks.get(taak)?.assignee).toBe('g-weger');
  });

  it('wie op hetzelfde moment te laat is, hoort dat', async () => {
    const taak = giveTask({ nummer: 'C-1', due: 1 });
    const weger = await portal.login();
    const page = await weger.get('/werkplek');
    portal.camunda.assignUserTask = async () => 'taken';
    const answer = await weger.submit(page, `/taken/${taak}/oppakken`);
    expect(answer.status).toBe(409);
    expect(answer.html.querySelector('h1')?.text).toBe('Iemand anders was u voor');
  });

  it('teruggegeven is de taak weer van de groep', async () => {
    const taak = giveTask({ nummer: 'C-1', due: 1, assignee: 'g-weger' });
    const weger = await portal.login();
    await weger.submit(await weger.get('/werkplek'), `/taken/${taak}/teruggeven`);
    expect(portal.camunda.tasks.get(taak)?.assignee).toBeNull();
  });
});
