import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { demoScenarios } from '../../start/demo/demo-scenario.js';
import { TestSystem } from '../processes/support/test-system.js';
import { bundleClient, serveAssets, type Assets } from './support/assets.js';
import { sideways, violations } from './support/axe.js';
import { describeInChromium, startChromium } from './support/chromium.js';
import { englishOn } from './support/english.js';
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

/** A decision that is one expression and rests on another. */
const SOM = `<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" xmlns:dmndi="https://www.omg.org/spec/DMN/20191111/DMNDI/"
    xmlns:dc="http://www.omg.org/spec/DMN/20180521/DC/" xmlns:di="http://www.omg.org/spec/DMN/20180521/DI/"
    id="proefsom" name="Proefsom" namespace="test">
  <decision id="som" name="Som">
    <variable id="v1" name="som" typeRef="number" />
    <informationRequirement id="steunt"><requiredDecision href="#deel" /></informationRequirement>
    <literalExpression id="l1"><text>deel + 1</text></literalExpression>
  </decision>
  <decision id="deel" name="Deel">
    <variable id="v2" name="deel" typeRef="number" />
    <literalExpression id="l2"><text>2</text></literalExpression>
  </decision>
  <dmndi:DMNDI>
    <dmndi:DMNDiagram id="tekening">
      <dmndi:DMNShape id="som_di" dmnElementRef="som"><dc:Bounds x="150" y="80" width="180" height="80" /></dmndi:DMNShape>
      <dmndi:DMNShape id="deel_di" dmnElementRef="deel"><dc:Bounds x="150" y="280" width="180" height="80" /></dmndi:DMNShape>
      <dmndi:DMNEdge id="steunt_di" dmnElementRef="steunt"><di:waypoint x="240" y="280" /><di:waypoint x="240" y="160" /></dmndi:DMNEdge>
    </dmndi:DMNDiagram>
  </dmndi:DMNDI>
</definitions>`;

/** A process that asks it. */
const BESLUIT = `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
    xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" targetNamespace="test">
  <bpmn:process id="proefbesluit" name="Proefbesluit" isExecutable="true">
    <bpmn:startEvent id="begin" />
    <bpmn:sequenceFlow id="naarSom" sourceRef="begin" targetRef="sommen" />
    <bpmn:businessRuleTask id="sommen" name="Sommen">
      <bpmn:extensionElements><zeebe:calledDecision decisionId="som" resultVariable="som" /></bpmn:extensionElements>
    </bpmn:businessRuleTask>
    <bpmn:sequenceFlow id="naarEind" sourceRef="sommen" targetRef="eind" />
    <bpmn:endEvent id="eind" />
  </bpmn:process>
</bpmn:definitions>`;

let browser: Browser;
let assets: Assets;
let system: TestSystem;
const complaints: string[] = [];
beforeAll(async () => {
  [browser, assets, system] = await Promise.all([
    startChromium(),
    bundleClient((name) => /^(theme|werkplek|monitor|voortgang|besluit)/.test(name)),
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

/** Until what listens to a change of size has drawn. */
const nextFrame = (page: Page): Promise<unknown> =>
  page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));

const boxOf = async (page: Page, selector: string) => (await page.locator(selector).first().boundingBox())!;

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
      await page.setViewportSize({ width: 320, height: 800 });
      await nextFrame(page);
      const [vak, tekening] = [await boxOf(page, '.kr-incident'), await boxOf(page, '.kr-diagram__canvas')];
      expect(vak.x).toBeGreaterThanOrEqual(tekening.x);
      expect(vak.x + vak.width).toBeLessThanOrEqual(tekening.x + tekening.width);
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
      const getekend = page.locator('[data-beeld="decisionTable"] tr.kr-hit');
      await getekend.first().waitFor();
      expect(await getekend.first().locator('.rule-index').textContent()).toMatch(/^\d+ paste$/);
      expect(await page.locator('[data-beeld] .bjs-powered-by').isVisible()).toBe(true);
      expect(await englishOn(page)).toEqual([]);
      await tabTo(page, '.tjs-table-container');
      expect(await violations(page)).toEqual([]);

      await tabTo(page, 'details[data-in-woorden] > summary');
      await page.keyboard.press('Enter');
      const paste = page.locator('details tr.kr-hit');
      expect(await paste.count()).toBe(await getekend.count());
      expect(await paste.first().innerText()).toContain('Paste');
      await tabTo(page, '.kr-scroll');
      await expectFine(page);
      await page.setViewportSize({ width: 768, height: 900 });
      expect(await getekend.first().isVisible()).toBe(false);
      expect(await paste.first().isVisible()).toBe(true);
      expect(await sideways(page)).toBe(0);
      expect(complaints).toEqual([]);
    },
    LONG,
  );

  it(
    'tekent ook een formule, en waar zij op steunt, met het merk van wie het tekent',
    async () => {
      await system.deploy('proefsom.dmn', SOM);
      await system.deploy('proefbesluit.bpmn', BESLUIT);
      await engine('/process-instances', { processDefinitionId: 'proefbesluit' });
      const som = await searchUntilFound('/decision-instances/search', { decisionDefinitionId: 'som' });
      const page = await visitAs('regisseur');
      await page.goto(`/monitor/besluiten/${som['decisionEvaluationInstanceKey']}`);
      expect(await page.locator('[data-beeld="literalExpression"] .textarea').innerText()).toBe('deel + 1');
      expect(await violations(page)).toEqual([]);

      await page.getByRole('button', { name: 'Waar het op steunt' }).press('Enter');
      await page.locator('[data-beeld="drd"] [data-element-id="som"].kr-active').waitFor();
      expect(await page.locator('[data-beeld] [data-element-id="deel"]').count()).toBeGreaterThan(0);
      expect(await violations(page)).toEqual([]);

      await page.locator('.bjs-powered-by').click();
      expect(await page.locator('.bjs-powered-by-lightbox').isVisible()).toBe(true);
      expect(complaints).toEqual([]);
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
