import type { Page } from 'playwright-core';
import { fillIn } from './fill-in.js';
import { at, press, type PageToCheck } from './page-to-check.js';

const casusHeading = 'Casus CAS-';

/** Where the request of these pages is, once it was registered. */
let verzoek = '';

/** What a person of a dossier may ask and must hear, whom a melding may be about, and what partners are asked. */
export const rechtenPages: readonly PageToCheck[] = [
  ...informeerPages(),
  ...verzoekPages(),
  ...bekendePages(),
  ...uitnodigingPages(),
];

function informeerPages(): readonly PageToCheck[] {
  const who = 'regisseur';
  const later = 'Vastleggen: uitgesteld';
  return [
    at('/informeren', 'Betrokkenen informeren', who),
    {
      name: '/casussen/…/informeren',
      h1: 'Informeren van de betrokkene',
      who,
      open: async (page) => {
        await page.goto('/informeren');
        const casus = page.locator('main tbody a').first();
        await page.goto(`${await casus.getAttribute('href')}`);
        await follow(page, page.locator('main a[href$="/informeren"]').first().getAttribute('href'));
      },
      knop: 'form:has([value="UITGESTELD"]) button',
    },
    {
      name: '/casussen/…/informeren, met fouten',
      h1: 'Informeren van de betrokkene',
      who,
      open: (page) => press(page, later),
      knop: '#fouten a',
    },
  ];
}

function verzoekPages(): readonly PageToCheck[] {
  const who = 'fg';
  const register = 'Verzoek registreren';
  return [
    at('/verzoeken', 'Verzoeken van betrokkenen', who),
    { ...at('/verzoeken/nieuw', register, who), knop: 'main form button' },
    {
      name: '/verzoeken/nieuw, met fouten',
      h1: register,
      who,
      open: (page) => press(page, register),
      knop: '#fouten a',
    },
    {
      name: '/verzoeken/…',
      h1: 'Verzoek VRZ-',
      who,
      open: async (page) => {
        await page.goto('/informeren');
        const dossiernummer = await page
          .getByText(/DOS-\w{8}/)
          .first()
          .textContent();
        await page.goto('/verzoeken/nieuw');
        await fillIn(page, {
          dossiernummer: /DOS-\w{8}/.exec(dossiernummer ?? '')?.[0] ?? '',
          soort: 'INZAGE',
          ontvangenOp: await today(page),
          identificatie: 'IDENTITEITSBEWIJS',
          identificatieDoor: 'Baliemedewerker gemeente',
          vraag: 'Verzonnen: ik wil weten wat er over mij staat.',
        });
        await press(page, register);
        verzoek = new URL(page.url()).pathname;
      },
      knop: 'form[action$="/besluit"] button',
    },
    {
      name: '/verzoeken/…, besluit zonder motivering',
      h1: 'Verzoek VRZ-',
      who,
      open: (page) => press(page, 'Besluit vastleggen'),
      knop: '#fouten a',
    },
    {
      name: '/verzoeken/…/inzage',
      h1: 'Inzage samenstellen',
      who,
      open: (page) => page.goto(`${verzoek}/inzage`),
      knop: '.kr-actions button',
    },
    {
      name: '/verzoeken/…/inzage, zonder keuzes',
      h1: 'Inzage samenstellen',
      who,
      open: (page) => press(page, 'Laten nalezen door een tweede persoon'),
      knop: '#fouten a',
    },
    {
      name: '/verzoeken/…/inzage/controle, door een ander',
      h1: 'Inzage nalezen',
      who: 'fg2',
      open: async (page) => {
        await page.goto(`${verzoek}/inzage`);
        for (const keuze of await page.locator('main select[name^="keuze-"]').all())
          await keuze.selectOption('GEVEN');
        await press(page, 'Laten nalezen door een tweede persoon');
        await page.goto(`${verzoek}/inzage/controle`);
      },
      knop: 'main form button',
    },
    {
      name: '/verzoeken/…/inzage/controle, van uzelf',
      h1: 'Inzage nalezen',
      who: 'fg2',
      open: async (page) => {
        await fillIn(page, { oordeel: 'AKKOORD' });
        await press(page, 'Oordeel vastleggen');
      },
    },
    at('/verzoeken', 'Verzoeken van betrokkenen', who),
  ];
}

function bekendePages(): readonly PageToCheck[] {
  const who = 'meldpunt';
  return [
    {
      name: '/casussen/…/bekenden, met twijfel',
      h1: casusHeading,
      who,
      open: (page) => openBekenden(page),
      knop: 'button[value="NIEUW"]',
    },
    {
      name: '/casussen/…/bekenden, zonder reden',
      h1: casusHeading,
      who,
      open: (page) =>
        Promise.all([page.waitForEvent('load'), page.locator('main button[value="NIEUW"]').first().click()]),
      knop: '#fouten a',
    },
  ];
}

function uitnodigingPages(): readonly PageToCheck[] {
  const who = 'meldpunt';
  return [
    {
      name: '/uitnodigingen',
      h1: 'Uitnodigingen',
      who,
      open: async (page) => {
        const form = page.locator('main form[action^="/uitnodigingen/"]');
        for (let look = 0; look < 100 && (await form.count()) === 0; look += 1) {
          await page.goto('/uitnodigingen');
          await page.waitForTimeout(100);
        }
      },
      knop: 'form[action^="/uitnodigingen/"] button',
    },
    {
      name: '/uitnodigingen, zonder antwoord',
      h1: 'Uitnodigingen',
      who,
      open: (page) =>
        Promise.all([
          page.waitForEvent('load'),
          page.locator('main').getByRole('button', { name: 'Reactie vastleggen' }).first().click(),
        ]),
      knop: '#fouten a',
    },
  ];
}

/** The tab of the casus of which `takeDemoFurther` left open whether it is about somebody known. */
async function openBekenden(page: Page): Promise<void> {
  await page.goto('/casussen');
  const hrefs = await page
    .locator('main tbody a[href^="/casussen/"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  for (const href of hrefs) {
    await page.goto(`${href}/bekenden`);
    if ((await page.locator('main button[value="NIEUW"]').count()) > 0) return;
  }
  throw new Error('Expected a casus with a possible known person');
}

async function follow(page: Page, href: Promise<string | null>): Promise<void> {
  await page.goto((await href) ?? '');
}

/** The day on the clock of the program, as its pages say it. */
function today(page: Page): Promise<string> {
  return page.evaluate(() => new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Amsterdam' }));
}
