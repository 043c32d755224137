import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { demoScenarios } from '../../start/demo/demo-scenario.js';
import { TestSystem } from '../processes/support/test-system.js';
import { bundleClient, serveAssets, type Assets } from './support/assets.js';
import { sideways, violations } from './support/axe.js';
import { describeInChromium, startChromium } from './support/chromium.js';
import { enter, tabTo, type } from './support/keyboard.js';

const LONG = 120_000;

/** A step of a casus of which the worker is not there: the test is that worker. */
const STAP = `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
    xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC"
    xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" targetNamespace="test">
  <bpmn:process id="proefstap" name="Proefstap" isExecutable="true">
    <bpmn:startEvent id="start" name="Gevraagd" />
    <bpmn:sequenceFlow id="naarStap" sourceRef="start" targetRef="stap" />
    <bpmn:serviceTask id="stap" name="Brief klaarzetten">
      <bpmn:extensionElements><zeebe:taskDefinition type="proefstap" /></bpmn:extensionElements>
    </bpmn:serviceTask>
    <bpmn:sequenceFlow id="naarEinde" sourceRef="stap" targetRef="einde" />
    <bpmn:endEvent id="einde" name="Klaargezet" />
  </bpmn:process>
  <bpmndi:BPMNDiagram id="diagram">
    <bpmndi:BPMNPlane id="plane" bpmnElement="proefstap">
      <bpmndi:BPMNShape id="start_di" bpmnElement="start"><dc:Bounds x="100" y="100" width="36" height="36" /></bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="stap_di" bpmnElement="stap"><dc:Bounds x="200" y="78" width="100" height="80" /></bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="einde_di" bpmnElement="einde"><dc:Bounds x="360" y="100" width="36" height="36" /></bpmndi:BPMNShape>
    </bpmndi:BPMNPlane>
  </bpmndi:BPMNDiagram>
</bpmn:definitions>`;

let browser: Browser;
let assets: Assets;
let system: TestSystem;
const complaints: string[] = [];
beforeAll(async () => {
  [browser, assets, system] = await Promise.all([
    startChromium(),
    bundleClient((name) => /^(theme|werkplek|monitor|voortgang)/.test(name)),
    TestSystem.start(),
  ]);
}, LONG);
afterAll(async () => {
  await browser.close();
  await system.close();
});

async function visitAs(gebruikersnaam: string): Promise<Page> {
  const context = await browser.newContext({ baseURL: system.system.portalUrl, locale: 'nl-NL' });
  context.setDefaultTimeout(20_000);
  await serveAssets(context, assets);
  const page = await context.newPage();
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.goto('/inloggen');
  await page.getByLabel('Naam').fill(gebruikersnaam);
  await page.getByLabel('Oefenwachtwoord').fill(system.system.demoPassword ?? '');
  await page.getByRole('button', { name: 'Inloggen' }).click();
  await page.waitForURL('**/werkplek');
  return page;
}

const engine = async (path: string, body: unknown) =>
  JSON.parse((await system.engine('POST', `/v2${path}`, body)) || '{}') as never;

/** Takes the work of the step, as its worker would. */
async function takeJob(): Promise<string> {
  const { jobs } = (await engine('/jobs/activation', {
    type: 'proefstap',
    timeout: 60_000,
    maxJobsToActivate: 1,
    requestTimeout: 5_000,
  })) as { jobs: { jobKey: string }[] };
  return jobs[0]!.jobKey;
}

/** The first that a search finds, as soon as there is one. */
async function searchUntilFound(path: string, filter: object): Promise<Record<string, string>> {
  for (;;) {
    const { items } = (await engine(path, { filter })) as { items: Record<string, string>[] };
    if (items[0] !== undefined) return items[0];
  }
}

/** A casus, and a step of it that stands still. */
async function aVastgelopenCasus(): Promise<void> {
  await system.reporter().report(demoScenarios[0]!.melding);
  const { value } = await searchUntilFound('/variables/search', { name: 'casusId' });
  const casusId = JSON.parse(value!) as string;
  await system.deploy('proefstap.bpmn', STAP);
  await engine('/process-instances', { processDefinitionId: 'proefstap', variables: { casusId } });
  const failure = { retries: 0, errorMessage: 'PRINTER_ONBEREIKBAAR' };
  await engine(`/jobs/${await takeJob()}/failure`, failure);
}

/** Nothing wrong by WCAG 2.2 AA, and nothing too wide on a phone. */
async function expectFine(page: Page): Promise<void> {
  expect([new URL(page.url()).pathname, await violations(page)]).toEqual([expect.any(String), []]);
  await page.setViewportSize({ width: 320, height: 800 });
  expect(await sideways(page)).toBe(0);
  await page.setViewportSize({ width: 1280, height: 900 });
}

describeInChromium('de monitor', () => {
  it(
    'laat een ketenregisseur met het toetsenbord een casus vinden die vastliep, zien waardoor, en laten doorgaan',
    async () => {
      await aVastgelopenCasus();
      const page = await visitAs('regisseur');

      await page.goto('/monitor');
      await expectFine(page);
      await enter(page, 'main a[href="/monitor/instanties?toestand=vastgelopen"]');
      expect(await page.locator('tbody tr').count()).toBe(1);
      expect(await page.locator('tbody a[href^="/casussen/"]').count()).toBe(1);
      await expectFine(page);

      await enter(page, 'tbody a[href^="/monitor/instanties/"]');
      const instantie = page.url();
      await page.locator('.kr-incident').waitFor();
      const waarom = await page.locator('#vastgelopen + article').innerText();
      expect(waarom).toContain('Brief klaarzetten');
      expect(waarom).toContain('PRINTER_ONBEREIKBAAR');
      await expectFine(page);

      await enter(page, 'main a[href^="/monitor/herstel/nieuw"]');
      await type(page, 'reden', 'De printer staat weer aan, dus opnieuw.');
      await expectFine(page);
      await enter(page, 'main button');
      await page.locator('.kr-notice--ok').waitFor();
      await expectFine(page);

      await engine(`/jobs/${await takeJob()}/completion`, {});
      // Who looks within a second of somebody else sees what that one saw.
      await system.advance('PT5S');
      await page.goto(instantie);
      expect(await page.locator('dl .kr-tag').first().innerText()).toBe('Klaar');
      expect(await page.locator('#verloop ~ ol > li').last().innerText()).toContain('Klaargezet');
    },
    LONG,
  );

  it(
    'laat zien wat een tabel adviseerde: wat erin ging, en in de tabel welke regel gold',
    async () => {
      const instantie = await searchUntilFound('/decision-instances/search', {
        decisionDefinitionId: 'acuut',
      });
      const page = await visitAs('regisseur');
      await page.goto(`/monitor/instanties/${instantie['processInstanceKey']}`);
      await enter(page, 'main a[href^="/monitor/besluiten/"]');
      const paste = page.locator('tr.kr-hit');
      expect(await paste.count()).toBeGreaterThan(0);
      expect(await paste.first().innerText()).toContain('Paste');
      await paste.first().scrollIntoViewIfNeeded();
      await tabTo(page, '.kr-scroll');
      await expectFine(page);
      await page.setViewportSize({ width: 768, height: 900 });
      expect(await sideways(page)).toBe(0);
    },
    LONG,
  );

  it(
    'telt levend mee op het diagram, en in de tabel eronder',
    async () => {
      const page = await visitAs('techniek');
      await page.goto('/monitor');
      await page.getByRole('link', { name: 'Proefstap' }).click();
      await page.locator('[data-monitor-live]', { hasText: 'vanzelf bijgewerkt' }).waitFor();
      await engine('/process-instances', { processDefinitionId: 'proefstap' });
      await system.advance('PT5S');
      await page.locator('.kr-token:not(.kr-token--incident)', { hasText: '1' }).waitFor();
      const row = page.locator('tr[data-element="stap"] [data-veld="actief"]');
      expect(await row.innerText()).toBe('1');
      await expectFine(page);
      await tabTo(page, 'main a[href*="element=stap"]');
      expect(complaints).toEqual([]);
    },
    LONG,
  );
});
