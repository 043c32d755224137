import type { Page } from 'playwright-core';
import { fillIn } from './fill-in.js';
import { claimTask, findTask } from './find-task.js';
import { at, press, type PageToCheck } from './page-to-check.js';
import { besluit } from './verhaal.js';

const casusHeading = 'Casus CAS-';
const tabs = [
  '',
  '/personen',
  '/meldingen',
  '/wegingen',
  '/documenten',
  '/strafrecht',
  '/tijdlijn',
  '/diagram',
];

const tasksOfSecondReader = taskPages(
  'Afschalen als tweede lezer beoordelen',
  'weger2',
  'Oordeel vastleggen',
);

/** The casus for which partners were invited. */
let uitgenodigd: string | null = null;

const tasks = [
  ...taskPages('Dossier vormen: de elf punten', 'meldpunt', 'Elf punten vastleggen'),
  ...taskPages('Feiten voor de weging vaststellen', 'weger', 'Feiten vastleggen en advies vragen'),
  ...taskPages('Weging vaststellen', 'weger', 'Besluit vastleggen'),
  ...taskPages('Acute melding opvolgen', 'piket', 'Opvolging vastleggen'),
  ...taskPages('Over doorlaatverbod besluiten', 'piket', 'Besluit vastleggen'),
  ...taskPages('Casus inbrengen', 'regisseur', 'Casus inbrengen'),
  ...taskPages('Melding met de hand beoordelen', 'regisseur', 'Beoordeling vastleggen'),
  ...taskPages('Partners, vorm en moment vaststellen', 'regisseur', 'Partners uitnodigen'),
  {
    name: '/werkplek nadat partners zijn uitgenodigd',
    h1: 'Werkplek',
    who: 'regisseur',
    open: async (page: Page) => {
      uitgenodigd = await page.locator('main a.kr-number').first().getAttribute('href');
      await fillIn(page, { overlegTijdstip: nextWeek(), overlegVorm: 'DIGITAAL' });
      await press(page, 'Partners uitnodigen');
    },
  },
  {
    name: '/casussen/…/overleg/verzetten',
    h1: 'Overleg verzetten',
    who: 'regisseur',
    knop: 'main .utrecht-button--primary-action',
    open: async (page: Page) => {
      await page.goto(`${uitgenodigd}/overleg`);
      await page.getByRole('link', { name: 'Overleg verzetten' }).click();
    },
  },
  {
    name: '/casussen/…/overleg/verzetten, zonder dag en reden',
    h1: 'Overleg verzetten',
    who: 'regisseur',
    open: async (page: Page) => {
      await press(page, 'Overleg verzetten');
      await page.getByRole('alert').waitFor();
    },
  },
  ...taskPages('Actualiteit vaststellen', 'meldpunt', 'Actualiteit vastleggen'),
  // There is one when the second reader sent it back.
  ...taskPages('Afschalen voorstellen', 'weger', 'Afschalen voorstellen'),
];

/** What people of the partners see, on the demo that `takeDemoFurther` took further. */
export const professionalPages: readonly PageToCheck[] = [
  at('/werkplek', 'Werkplek', 'weger'),
  at('/werkplek', 'Werkplek', 'piket'),
  at('/werkplek', 'Werkplek', 'techniek'),
  at('/account', 'Uw account', 'techniek'),
  {
    name: '/werkplek met de uitleg van de sneltoetsen',
    h1: 'Werkplek',
    who: 'regisseur',
    open: async (page) => {
      await page.goto('/werkplek');
      await page.keyboard.press('?');
      await page.getByRole('dialog').waitFor();
    },
  },
  ...tasksOfSecondReader,
  {
    name: '/werkplek nadat een taak is afgerond',
    h1: 'Werkplek',
    who: 'weger2',
    open: async (page) => {
      await fillIn(page, { tweedeLezer: 'TERUG', motivering: 'Vraag dit eerst na bij de eigenaar.' });
      await page.locator('[data-besluit]').click();
      await page.getByRole('status').waitFor();
    },
  },
  ...tasks,
  at('/preventie', 'Preventie', 'regisseur'),
  at('/evaluaties/periodiek', 'Periodieke evaluaties', 'regisseur'),
  at('/sociale-kaart', 'Sociale kaart', 'beheerder'),
  at('/sociale-kaart/nieuw', 'Partner toevoegen', 'beheerder'),
  at('/beheer/catalogi/signalen', 'Signalen', 'beheerder'),
  at('/beheer/catalogi/signalen/SCHULD', 'Een schuld die niet kleiner wordt', 'beheerder'),
  {
    name: 'een taak die de keten weigert',
    h1: 'Weging vaststellen',
    who: 'weger3',
    open: async (page) => {
      await claimTask(page, 'Weging vaststellen');
      await fillIn(page, { ...besluit, motivering: 'Zo besproken in het ketenregieteam.' });
      await press(page, 'Besluit vastleggen: Vermoeden van mensenhandel');
      await page.getByText('De taak is nog niet afgerond').waitFor();
    },
  },
  at('/casussen', 'Casussen', 'regisseur'),
  ...tabs.map((tab): PageToCheck => ({
    name: `/casussen/…${tab}`,
    h1: casusHeading,
    who: 'regisseur',
    open: async (page) => {
      await page.goto('/casussen');
      // Of the weighed ones, because those have something on every tab.
      const casus = page
        .locator('main tr', { hasText: 'Over doorlaatverbod besluiten' })
        .locator('a')
        .first();
      await page.goto(`${await casus.getAttribute('href')}${tab}`);
      if (tab === '/diagram') await page.locator('.kr-active').first().waitFor();
    },
  })),
  ...documentPages(),
  {
    name: '/casussen/…/strafrecht, als formulier van politie en OM',
    h1: casusHeading,
    who: 'piket',
    open: (page) => openTab(page, 'strafrecht'),
  },
  {
    name: '/casussen/…/strafrecht, met iets leegs dat is vrijgegeven',
    h1: casusHeading,
    who: 'piket',
    open: async (page) => {
      await page.getByLabel('Aangifte vrijgeven aan de keten').check();
      await press(page, 'Bewaren en vrijgeven wat is aangevinkt');
      await page.getByRole('alert').waitFor();
    },
  },
  {
    name: '/casussen/…/iets-melden',
    h1: 'Iets melden over deze casus',
    who: 'weger',
    open: async (page) => {
      await page.goto('/casussen');
      await page.locator('main tbody a').first().click();
      await page.getByRole('link', { name: 'Iets melden over deze casus' }).click();
    },
  },
  {
    name: '/casussen/…/iets-melden, een ingreep zonder keuze',
    h1: 'Iets melden over deze casus',
    who: 'weger',
    open: async (page) => {
      await page.getByRole('link', { name: 'Ingreep gedaan' }).click();
      await press(page, 'Ingreep vastleggen');
      await page.getByRole('alert').waitFor();
    },
  },
  {
    name: '/casussen/…/herwegen',
    h1: 'Opnieuw laten wegen',
    who: 'weger',
    open: async (page) => {
      await page.goto('/casussen');
      const casus = page.locator('main tbody a').first();
      await page.goto(`${await casus.getAttribute('href')}/herwegen`);
    },
  },
  {
    name: '/casussen/…/herwegen, zonder reden',
    h1: 'Opnieuw laten wegen',
    who: 'weger',
    open: (page) => press(page, 'Nieuwe weging vragen'),
  },
  at('/bewaartermijnen', 'Bewaartermijnen', 'regisseur'),
  {
    name: '/casussen/…/verlengen, zonder besluit',
    h1: 'Langer bewaren',
    who: 'regisseur',
    open: async (page) => {
      await page.goto('/casussen');
      const casus = page.locator('main tbody a').first();
      await page.goto(`${await casus.getAttribute('href')}/verlengen`);
      await press(page, 'Besluit vastleggen: langer bewaren');
    },
  },
  at('/casussen/0190a000-0000-7000-8000-000000000000', 'Deze pagina is er niet', 'regisseur'),
  at('/regie', 'Regie', 'regisseur'),
  at('/rooster', 'Rooster', 'regisseur'),
  at('/rooster?groep=r03.zvh', 'Rooster', 'regisseur'),
  at('/stuurinformatie', 'Stuurinformatie', 'bestuur'),
  at('/noodtoegang', 'Noodtoegang', 'weger'),
  {
    name: '/noodtoegang zonder nummer en reden',
    h1: 'Noodtoegang',
    who: 'weger',
    open: (page) => press(page, 'Noodtoegang openen en melden'),
  },
  at('/noodtoegang/meldingen', 'Gebruik van noodtoegang', 'fg'),
  at('/verwerkingen', 'Waarom wilt u het verwerkingslog zien?', 'fg'),
  {
    name: '/redenen/verwerkingen, met een te korte reden',
    h1: 'Waarom wilt u het verwerkingslog zien?',
    who: 'fg',
    open: (page) => press(page, 'Verder met deze reden'),
  },
  {
    name: '/verwerkingen, met een reden',
    h1: 'Verwerkingen',
    who: 'fg',
    open: async (page) => {
      await page.goto('/redenen/verwerkingen');
      await fillIn(page, { reden: 'Steekproef van deze maand, voor het toezicht.' });
      await press(page, 'Verder met deze reden');
    },
  },
  at('/regie', 'Deze pagina is er niet', 'weger'),
  ...toegangsregelPages(),
  at('/werkplek/melding-opnemen', 'Melding opnemen', 'meldpunt'),
  {
    name: '/werkplek/melding-opnemen met fouten',
    h1: 'Melding opnemen',
    who: 'meldpunt',
    open: (page) => press(page, 'Melding vastleggen'),
  },
  {
    name: 'de melding is vastgelegd',
    h1: 'De melding is vastgelegd',
    who: 'meldpunt',
    open: async (page) => {
      await page.goto('/werkplek/melding-opnemen');
      await press(page, 'Zet open vragen op “weet ik niet”');
      await fillIn(page, {
        'wat.korteInhoud': 'Verzonnen: een beller vertelt over een buurman.',
        'wanneer.directGevaar': 'nee',
        'overU.anonimiteit': 'volledigAnoniem',
        'overU.hoedanigheid': 'burger',
      });
      await press(page, 'Melding vastleggen');
    },
  },
  {
    name: 'een formulier van iemand die intussen is uitgelogd',
    h1: 'U bent uitgelogd',
    who: 'gemeente',
    open: async (page) => {
      await page.goto('/werkplek/melding-opnemen');
      await page.context().clearCookies();
      await press(page, 'Melding vastleggen');
    },
  },
  {
    name: 'uitloggen bij de oefenaccounts',
    h1: 'Uitloggen',
    who: 'officier',
    open: async (page) => {
      await page.goto('/werkplek');
      await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: 'Uitloggen' }).click()]);
    },
  },
];

/** A week from now at two o'clock, as a field of day and time takes it. */
function nextWeek(): string {
  return `${new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10)}T14:00`;
}

/** A tab of the first casus in the list. */
async function openTab(page: Page, tab: string): Promise<void> {
  await page.goto('/casussen');
  const casus = page.locator('main tbody a').first();
  await page.goto(`${await casus.getAttribute('href')}/${tab}`);
}

/** A change of the access rules from choosing a cell to the decision, with everything missing along the way. */
function toegangsregelPages(): readonly PageToCheck[] {
  const who = 'beheerder';
  const nieuw = '/toegangsregels/voorstellen/nieuw';
  const reden = 'Verzonnen: een actiehouder heeft dit niet nodig.';
  const checkAnswer = 'Bekijken wat er verandert';
  return [
    at(nieuw, 'Wijziging voorstellen', who),
    {
      name: `${nieuw}, zonder keuze`,
      h1: 'Wijziging voorstellen',
      who,
      open: (page) => press(page, 'Verder'),
    },
    at(`${nieuw}?groep=acties&rol=R08`, 'Wijziging voorstellen', who),
    {
      name: `${nieuw}, met fouten`,
      h1: 'Wijziging voorstellen',
      who,
      open: (page) => press(page, checkAnswer),
    },
    {
      name: `${nieuw}, om na te kijken`,
      h1: 'Klopt dit voorstel?',
      who,
      open: async (page) => {
        await page.getByLabel('Deze rol mag schrijven').setChecked(false);
        await page.locator('#schrijven-eigenBijdrage').setChecked(false);
        await fillIn(page, { reden });
        await press(page, checkAnswer);
      },
    },
    {
      name: '/toegangsregels/voorstellen/…, van uzelf',
      h1: 'Voorstel voor de toegangsregels',
      who,
      open: (page) => press(page, 'Voorstel indienen'),
    },
    at('/werkplek', 'Werkplek', 'fg'),
    at('/toegangsregels', 'Toegangsregels, versie 1', 'fg'),
    {
      name: '/toegangsregels/voorstellen/…, zonder besluit',
      h1: 'Voorstel voor de toegangsregels',
      who: 'fg',
      open: async (page) => {
        const besluiten = page.locator('main').getByRole('link', { name: /^Besluiten/ });
        await Promise.all([page.waitForEvent('load'), besluiten.first().click()]);
        await press(page, 'Besluit vastleggen');
      },
    },
  ];
}

/** The tab Documenten with everything missing, then with a document on it, and what can be done with that. */
function documentPages(): readonly PageToCheck[] {
  const who = 'weger';
  return [
    {
      name: '/casussen/…/documenten, met fouten',
      h1: casusHeading,
      who,
      open: async (page) => {
        await openTab(page, 'documenten');
        await press(page, 'Document toevoegen');
        await page.getByRole('alert').waitFor();
      },
    },
    {
      name: '/casussen/…/documenten, met een document',
      h1: casusHeading,
      who,
      open: async (page) => {
        await fillIn(page, {
          titel: 'Verslag van school',
          gegevensgroep: 'weging1',
          soort: 'verslag',
          herkomst: 'eigenOrganisatie',
          omschrijving: 'Verzonnen.',
        });
        const buffer = Buffer.from('Verzonnen verslag.');
        await page.setInputFiles('[name="bestand"]', { name: 'verslag.txt', mimeType: 'text/plain', buffer });
        await press(page, 'Document toevoegen');
      },
    },
    {
      name: '/casussen/…/documenten/…',
      h1: 'Verslag van school',
      who,
      open: (page) =>
        Promise.all([
          page.waitForEvent('load'),
          page.locator('main a', { hasText: 'Vervangen of verwijderen: Verslag van school' }).click(),
        ]),
    },
    {
      name: '/casussen/…/documenten/…, verwijderen zonder reden',
      h1: 'Verslag van school',
      who,
      open: (page) => press(page, 'Document verwijderen'),
    },
  ];
}

async function openTask(page: Page, label: string): Promise<void> {
  await findTask(page, label);
  await Promise.all([
    page.waitForEvent('load'),
    page.locator('[data-taak-link]', { hasText: label }).first().click(),
  ]);
}

/** A task first as nobody's, then as this person's, then with everything missing. */
function taskPages(label: string, who: string, button: string): readonly PageToCheck[] {
  return [
    { name: `${label}, van niemand`, h1: label, who, open: (page) => openTask(page, label) },
    { name: label, h1: label, who, open: (page) => claimTask(page, label) },
    {
      name: `${label}, met fouten`,
      h1: label,
      who,
      open: async (page) => {
        await clearTexts(page);
        await press(page, button);
        await page.getByRole('alert').waitFor();
      },
    },
  ];
}

/** What the melding already answered is filled in by then; without it those questions complain as well. */
function clearTexts(page: Page): Promise<void> {
  return page.locator('main input[type="text"], main textarea').evaluateAll((fields) => {
    for (const field of fields as HTMLInputElement[]) field.value = '';
  });
}
