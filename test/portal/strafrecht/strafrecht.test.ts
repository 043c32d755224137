import { STRAFRECHTVELDEN } from '../../../domain/casus/strafrecht.js';
import type { Strafrechtvelden } from '../../../store/strafrecht/strafrechtvelden.js';
import { aCasus } from '../support/builders.js';
import { startTestPortal, type TestPortal } from '../support/test-portal.js';

let portal: TestPortal;
const casus = aCasus();
const path = `/casussen/${casus.casusId}/strafrecht`;
let bewaard: Strafrechtvelden[];
beforeEach(async () => {
  portal = await startTestPortal();
  portal.store.casussen.push({ casus, groepen: ['r04', 'r05', 'r07'] });
  bewaard = [];
  portal.store.answers.saveStrafrecht = async (_casusId, velden) => void bewaard.push(velden);
});
afterEach(() => portal.close());

const answer = (magSchrijven: boolean) => {
  portal.store.answers.readStrafrecht = async () => ({
    magSchrijven,
    velden: STRAFRECHTVELDEN.map((veld) => ({
      veld,
      waarde: veld === 'aangifte' ? 'voornemen' : null,
      vrijgegevenOp: veld === 'aangifte' ? '2026-11-24T09:00:00Z' : null,
    })),
  });
};
const politie = () =>
  portal.login({ gebruikerId: 'g-piket', groepen: ['r07', 'r07.politie'], organisatie: 'POLITIE' });

describe('het tabblad Strafrecht', () => {
  it('toont de keten elk veld, en alleen wat is vrijgegeven', async () => {
    answer(false);
    const { html } = await (await portal.login()).get(path);
    const feiten = html.querySelectorAll('.kr-tab .kr-fact').map((feit) => feit.text);
    expect(feiten).toHaveLength(STRAFRECHTVELDEN.length);
    expect(feiten).toContain('Aangiftevoornemen');
    expect(feiten).toContain('Contactpuntniet vrijgegeven');
    expect(html.querySelector('.kr-tab form')).toBeNull();
  });

  it('is een formulier voor politie en OM; alleen wat is aangevinkt gaat naar de keten', async () => {
    answer(true);
    const visitor = await politie();
    const page = await visitor.get(path);
    expect(page.html.querySelector('[name="aangifteVrijgegeven"]')?.getAttribute('checked')).toBeDefined();
    const answered = await visitor.submit(page, path, {
      statusStrafrecht: 'onderzoek',
      aangifte: 'ja',
      aangifteVrijgegeven: 'true',
    });
    expect(answered.status).toBe(303);
    expect(bewaard[0]).toMatchObject({
      statusStrafrecht: { waarde: 'onderzoek', vrijgegeven: false },
      aangifte: { waarde: 'ja', vrijgegeven: true },
      contactpunt: { waarde: null, vrijgegeven: false },
    });
  });

  it('weigert wat niet kan, noemt het veld en houdt wat was getypt', async () => {
    answer(true);
    const visitor = await politie();
    const page = await visitor.submit(await visitor.get(path), path, {
      statusStrafrecht: 'geheim',
      afstemmingZorg: 'Tolk is geregeld.',
      contactpuntVrijgegeven: 'true',
    });
    expect(page.status).toBe(422);
    expect(
      page.html.querySelectorAll('.kr-error-summary a').map((link) => link.getAttribute('href')),
    ).toEqual(['#veld-statusStrafrecht', '#veld-contactpunt']);
    expect(page.html.querySelector('[name="afstemmingZorg"]')?.text).toBe('Tolk is geregeld.');
    expect(bewaard).toEqual([]);
  });

  it('is er niet voor wie het nooit mag zien', async () => {
    answer(false);
    const visitor = await portal.login({ gebruikerId: 'g-riec', groepen: ['r05'], organisatie: 'RIEC' });
    expect((await visitor.get(path)).status).toBe(404);
    const overzicht = await visitor.get(`/casussen/${casus.casusId}`);
    expect(overzicht.html.querySelectorAll('.kr-tabs a').map((link) => link.text)).not.toContain(
      'Strafrecht',
    );
    const weger = await portal.login();
    expect((await weger.submit(await weger.get(path), path, {})).status).toBe(404);
  });
});

describe('het diagram', () => {
  const element = (elementId: string) => ({
    elementId,
    elementName: elementId,
    type: 'USER_TASK',
    state: 'ACTIVE' as const,
    hasIncident: false,
  });
  const instance = (nummer: string, processDefinitionId: string) => ({
    processInstanceKey: nummer,
    processDefinitionId,
    processDefinitionName: processDefinitionId,
    processDefinitionKey: processDefinitionId,
    state: 'ACTIVE' as const,
  });
  const show = async (kentCompartiment: boolean) => {
    portal.store.casussen.splice(0, 1, { casus: aCasus({ kentCompartiment }), groepen: ['r04', 'r07'] });
    const visitor = await portal.login();
    const page = await visitor.get(`/casussen/${casus.casusId}/diagram`);
    const { text } = await visitor.get(`/casussen/${casus.casusId}/diagram.json`);
    return { page: page.text, data: JSON.parse(text) as { naam: string; active: string[] }[] };
  };

  beforeEach(() => {
    portal.camunda.instances.set(casus.processInstanceKey ?? '', [
      instance('1', 'ketenaanpak'),
      instance('2', 'strafrechtelijk-traject'),
    ]);
    portal.camunda.elements.set('1', [
      element('CallActivity_Wegen'),
      element('SubProcess_Straf'),
      element('StartEvent_StrafrechtGestart'),
      element('CallActivity_Straf'),
      element('EndEvent_StrafKlaar'),
    ]);
    portal.camunda.elements.set('2', [element('Task_PreweegVastleggen')]);
  });

  it('laat niet zien dat er een strafrechtelijk traject loopt', async () => {
    const { page, data } = await show(false);
    expect(data).toEqual([expect.objectContaining({ naam: 'ketenaanpak', active: ['CallActivity_Wegen'] })]);
    expect(page).not.toMatch(/_Straf|Preweeg/);
  });

  it('laat het politie en OM van de casus wel zien', async () => {
    const { data } = await show(true);
    expect(data.map(({ naam }) => naam)).toEqual(['ketenaanpak', 'strafrechtelijk-traject']);
    expect(data[0]!.active).toHaveLength(5);
  });
});
