import { aCasus } from '../support/builders.js';
import { startTestPortal, type TestPortal } from '../support/test-portal.js';

let portal: TestPortal;
const casus = aCasus();
beforeEach(async () => {
  portal = await startTestPortal();
  portal.store.casussen.push({ casus, groepen: ['r04'] });
});
afterEach(() => portal.close());

const metTweeRollen = () => portal.login({ gebruikerId: 'g-twee', groepen: ['r04', 'r12'] });
const laatsteDoel = () => portal.store.doelen.at(-1);
const path = `/casussen/${casus.casusId}`;

describe('het doel waarvoor iemand werkt (D11.5)', () => {
  it('wordt eerst gevraagd aan wie er iets anders mee kan, en geldt dan voor die casus', async () => {
    const visitor = await metTweeRollen();
    const voordien = portal.store.doelen.length;
    const gevraagd = await visitor.get(path);
    expect(gevraagd.headers.get('location')).toBe(`/doel?naar=${encodeURIComponent(path)}`);
    expect(portal.store.doelen).toHaveLength(voordien);

    const page = await visitor.get(gevraagd.headers.get('location') ?? '');
    const keuzes = page.html.querySelectorAll('[name="doel"]').map((keuze) => keuze.getAttribute('value'));
    expect(keuzes).toContain('toezicht');
    expect(keuzes).not.toContain('beheer');
    const gekozen = await visitor.submit(page, '/doel', { doel: 'toezicht', naar: path });
    expect(gekozen.headers.get('location')).toBe(path);

    const geopend = await visitor.get(path);
    expect(geopend.status).toBe(200);
    expect(laatsteDoel()).toBe('toezicht');
    expect(geopend.html.querySelector('.kr-header__person')?.text).toContain('Toezicht houden');
  });

  it('geldt voor die casus alleen: bij de volgende wordt het opnieuw gevraagd, met de vorige keuze vooraan', async () => {
    const andere = aCasus({ casusId: '22222222-2222-4222-8222-222222222222', casusnummer: 'CAS-ANDERE23' });
    portal.store.casussen.push({ casus: andere, groepen: ['r04'] });
    const visitor = await metTweeRollen();
    await visitor.submit(await visitor.get('/doel'), '/doel', { doel: 'toezicht', naar: path });
    const ander = `/casussen/${andere.casusId}`;

    for (const elders of [ander, `${ander}/tijdlijn`, '/casussen', '/werkplek'])
      expect((await visitor.get(elders)).headers.get('location')).toBe(
        `/doel?naar=${encodeURIComponent(elders)}`,
      );

    const page = await visitor.get(`/doel?naar=${ander}`);
    expect(page.html.querySelector('main .utrecht-button--primary-action')?.getAttribute('value')).toBe(
      'toezicht',
    );
    await visitor.submit(page, '/doel', { doel: 'wegen', naar: ander });
    await visitor.get(ander);
    expect(laatsteDoel()).toBe('wegen');
    await visitor.get(`${path}/tijdlijn`);
    expect(laatsteDoel()).toBe('toezicht');
  });

  it('wordt voor een casus die er niet is net zo gevraagd als voor een die er wel is', async () => {
    const visitor = await metTweeRollen();
    const niets = '/casussen/33333333-3333-4333-8333-333333333333';
    const gevraagd = await visitor.get(niets);
    expect([gevraagd.status, gevraagd.headers.get('location')]).toEqual([
      303,
      `/doel?naar=${encodeURIComponent(niets)}`,
    ]);
  });

  it('kan worden gewijzigd', async () => {
    const visitor = await metTweeRollen();
    for (const doel of ['toezicht', 'wegen']) {
      await visitor.submit(await visitor.get('/doel'), '/doel', { doel });
      await visitor.get('/werkplek');
      expect(laatsteDoel()).toBe(doel);
    }
  });

  it.each([undefined, 'beheer', 'alles'])('weigert %s, en vraagt het opnieuw', async (doel) => {
    const visitor = await metTweeRollen();
    const fields = { naar: 'https://elders.example/', ...(doel === undefined ? {} : { doel }) };
    const page = await visitor.submit(await visitor.get('/doel'), '/doel', fields);
    expect(page.status).toBe(422);
    expect(page.html.querySelector('[name="naar"]')?.getAttribute('value')).toBe('/werkplek');
    expect((await visitor.get('/werkplek')).status).toBe(303);
  });

  it('wordt niet gevraagd aan wie er niets anders mee kan', async () => {
    const visitor = await portal.login();
    expect((await visitor.get(path)).status).toBe(200);
    expect(laatsteDoel()).toBe('wegen');
    expect((await visitor.get(`/doel?naar=${path}`)).headers.get('location')).toBe(path);
  });

  it('komt bij een taak van de taak', async () => {
    portal.camunda.addTask({
      userTaskKey: '7',
      casusId: casus.casusId,
      taak: 'casus-inbrengen',
      candidateGroups: ['r04'],
    });
    const visitor = await metTweeRollen();
    expect((await visitor.get('/taken/7')).status).toBe(200);
    expect(laatsteDoel()).toBe('casusoverleg');
  });
});
