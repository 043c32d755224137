import type { Browser, Page } from 'playwright-core';
import { chapters } from './support/chapters.js';
import { describeInChromium, startChromium } from './support/chromium.js';
import { fillIn } from './support/fill-in.js';
import { claimTask, findTask } from './support/find-task.js';
import { formFirstDossier } from './support/form-first-dossier.js';
import { startProgram, type Program } from './support/program.js';
import { besluit, feiten, melding } from './support/verhaal.js';
import { visit, visitAs } from './support/visit.js';
import { Watch } from './support/watch.js';

/** The main line on the real program; each test goes on where the one before it stopped. */
describeInChromium('van melding tot besluit in een browser', () => {
  const chapter = chapters();
  const watch = new Watch();
  let browser: Browser;
  let program: Program;
  let buur: Page;
  let weger: Page;
  let code: string;

  beforeAll(async () => {
    browser = await startChromium();
    program = await startProgram();
    buur = await visit(there());
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await program?.close();
  });

  chapter('meldt iemand stap voor stap, controleert en krijgt een code', async () => {
    await buur.goto('/');
    expect(await buur.locator('main a[href="tel:112"]').first().isVisible()).toBe(true);
    await buur.getByRole('link', { name: 'Online melden' }).click();
    await fillInMelding(buur);

    await buur.waitForURL('**/melden/controleren');
    expect(await buur.textContent('main')).toContain('U blijft anoniem');
    await buur.getByRole('button', { name: 'Melding versturen' }).click();

    await buur.waitForURL('**/melden/verstuurd');
    code = (await buur.textContent('.kr-code__waarde'))!.trim();
    expect(code).toMatch(/^\w{4}-\w{4}-\w{5}$/);
  });

  chapter('vertelt die code hoe ver de melding is, en niets van wat erin staat', async () => {
    await buur.goto('/volg');
    await buur.getByLabel('Code', { exact: true }).fill(code.toLowerCase());
    await buur.getByRole('button', { name: 'Bekijk hoe ver het is' }).click();

    const text = await buur.textContent('main');
    expect(text).toMatch(/Ontvangen|In behandeling/);
    expect(text).not.toMatch(/loods|Fenna|Roemeens/);
  });

  const waysOut: readonly [string, (page: Page) => Promise<void>][] = [
    ['de knop', (page) => page.getByRole('link', { name: 'Snel weg' }).click()],
    [
      'drie keer Shift',
      async (page) => {
        for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
      },
    ],
  ];
  for (const [way, leave] of waysOut) {
    chapter(`haalt ${way} iemand weg: Terug komt niet terug en de antwoorden zijn gewist`, async () => {
      const page = await visit(there());
      await page.goto('/melden/wat');
      await fillIn(page, melding[0]![1]);
      await page.getByRole('button', { name: 'Verder' }).click();
      await page.waitForURL('**/melden/wanneer');

      await leave(page);
      await page.waitForURL(program.neutralUrl);

      await page.goBack().catch(() => null);
      await page.waitForURL((url) => url.origin !== program.portalUrl);
      expect(await page.content()).not.toContain('loods');
      await page.goto('/melden/wat');
      expect(await page.inputValue('[name="wat.korteInhoud"]')).toBe('');
      await page.context().close();
    });
  }

  chapter('loopt het meldpunt de elf punten na', () => formFirstDossier(program));

  chapter('vindt een lid van het ketenregieteam de melding op de werkplek, zonder namen', async () => {
    weger = await visitAs('weger', there());
    await findTask(weger, 'Feiten voor de weging vaststellen');

    expect(await weger.locator('main section h2').allTextContents()).toEqual([
      expect.stringMatching(/^Nu \(\d\)/),
      expect.stringMatching(/^Binnenkort \(\d\)/),
      expect.stringMatching(/^Wacht op anderen \(0\)/),
    ]);
    expect(await weger.textContent('main')).not.toContain('Fenna');
  });

  chapter('pakt zij de taak op en stelt zij de feiten vast', async () => {
    await weger.getByRole('button', { name: /^Oppakken ?: Feiten/ }).click();
    await weger.waitForURL('**/taken/*');
    expect(await weger.textContent('aside')).toContain('in de loods slapen mensen');

    await fillIn(weger, { ...feiten, toelichtingKwalificatie: 'Zo gehoord van de wijkagent.' });
    await weger.getByRole('button', { name: 'Feiten vastleggen en advies vragen' }).click();

    await weger.waitForURL('**/werkplek?afgerond');
    expect(await weger.getByRole('status').textContent()).toContain('De taak is afgerond');
  });

  chapter(
    'weigert de keten een besluit van wie geen mandaat heeft, zegt waarom en houdt wat is getypt',
    async () => {
      const zonderMandaat = await visitAs('weger3', there());
      await claimTask(zonderMandaat, 'Weging vaststellen');
      await fillIn(zonderMandaat, { ...besluit, kwalificatie: 'WEL' });
      await fillIn(zonderMandaat, { motivering: 'Wij zien hier sterke aanwijzingen in het huis.' });
      await zonderMandaat.getByRole('button', { name: 'Besluit vastleggen: Mensenhandel' }).click();

      const fouten = zonderMandaat.getByRole('alert');
      expect(await fouten.textContent()).toMatch(/mandaat/);
      expect(await zonderMandaat.inputValue('[name="motivering"]')).toContain('sterke aanwijzingen');
      expect(await zonderMandaat.isChecked('[name="kwalificatie"][value="WEL"]')).toBe(true);
      await zonderMandaat.getByRole('button', { name: 'Taak teruggeven' }).click();
      await zonderMandaat.waitForURL('**/werkplek');
      await zonderMandaat.context().close();
    },
  );

  chapter('toont bij elk besluit het advies met tabel, regel en reden', async () => {
    await claimTask(weger, 'Weging vaststellen');

    const adviezen = await weger.locator('[data-advies] > p:first-child').allTextContents();
    expect(adviezen).toHaveLength(5);
    for (const advies of adviezen)
      expect(advies.trim()).toMatch(/^Advies: .+regel D[123457]\.\d+, tabel .+ versie 1\)$/);
    expect(adviezen.join(' ')).toContain('want:');
  });

  chapter(
    'vraagt zij een motivering zodra een besluit afwijkt van het advies, en weigert zonder',
    async () => {
      // The task keeps what the colleague typed before giving it back.
      await fillIn(weger, { ...besluit, kwalificatie: 'WEL', motivering: '' });
      expect(await weger.locator('[data-veld="kwalificatie"] [data-afwijking]').isVisible()).toBe(true);

      await weger.getByRole('button', { name: 'Besluit vastleggen: Mensenhandel' }).click();

      await weger.getByRole('alert').waitFor();
      expect(await weger.textContent('[data-veld="motivering"]')).toMatch(/20 tekens/);
      expect(await weger.isChecked('[name="kwalificatie"][value="WEL"]')).toBe(true);
    },
  );

  chapter('legt het besluit vast en gaat de casus verder naar wie hem inbrengt', async () => {
    await fillIn(weger, besluit);
    await weger.getByRole('button', { name: 'Besluit vastleggen: Vermoeden van mensenhandel' }).click();
    await weger.waitForURL('**/werkplek?afgerond');

    const regisseur = await visitAs('regisseur', there());
    await findTask(regisseur, 'Casus inbrengen');
    await regisseur.context().close();
  });

  chapter('toont de casus in tabbladen wat er is gebeurd en waar hij staat', async () => {
    const regisseur = await visitAs('regisseur', there());
    await regisseur.goto('/casussen');
    await regisseur.locator('main a[href^="/casussen/"]').first().click();
    await regisseur.waitForURL('**/casussen/*');
    expect(await regisseur.locator('[aria-current="step"]').textContent()).toContain('Wegen');

    for (const [tab, text] of [
      ['Personen', /Dossier/],
      ['Meldingen', /in de loods slapen mensen/],
      ['Wegingen', /Vermoeden van mensenhandel/i],
      ['Tijdlijn', /Weging vastgesteld/],
      ['Overzicht', /Casus inbrengen/],
    ] as const) {
      await regisseur.getByRole('link', { name: tab, exact: true }).click();
      await regisseur.getByRole('heading', { level: 2, name: tab }).waitFor();
      expect(await regisseur.textContent('main')).toMatch(text);
    }

    await regisseur.getByRole('link', { name: 'Diagram' }).click();
    await regisseur.locator('.kr-active[data-element-id="Task_CasusInbrengen"]').waitFor();
    expect(await regisseur.textContent('main')).toMatch(/Waar staat de casus\?.*Casus inbrengen/s);
    expect(await regisseur.locator('.bjs-powered-by').isVisible()).toBe(true);
    await regisseur.context().close();
  });

  chapter('bewijst regie dat geen casus zonder eigenaar, volgende stap en termijn is', async () => {
    const regisseur = await visitAs('regisseur', there());
    await regisseur.getByRole('link', { name: 'Regie', exact: true }).click();

    await regisseur.getByText('Elke open casus heeft een eigenaar').waitFor();
    const cells = await regisseur.locator('#open ~ table tbody tr:first-child td').allTextContents();
    expect(cells.slice(3, 6)).toEqual([
      expect.stringContaining('Procesregie'),
      expect.stringContaining('piket'),
      'Casus inbrengen',
    ]);
    await regisseur.context().close();
  });

  chapter('klaagde geen pagina en ging niets van deze machine af', async () => {
    await browser.close();
    expect(watch.complaints).toEqual([]);
    expect(watch.foreign).toEqual([]);
  });

  const there = () => ({ browser, program, watch });

  async function fillInMelding(page: Page): Promise<void> {
    for (const [path, answers] of melding) {
      await page.waitForURL(`**/melden/${path}`);
      await fillIn(page, answers);
      await page.getByRole('button', { name: 'Verder' }).click();
    }
  }
});
