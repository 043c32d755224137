import { fillIn } from './fill-in.js';
import { at, press, type PageToCheck } from './page-to-check.js';
import { melding } from './verhaal.js';

const headings: Readonly<Record<string, string>> = {
  wat: 'Wat is er aan de hand?',
  wanneer: 'Wanneer gebeurt het?',
  wie: 'Om wie gaat het?',
  waar: 'Waar gebeurt het?',
  hoeveel: 'Om hoeveel mensen gaat het?',
  hulp: 'Hulp en politie',
  'over-u': 'Over u',
};

let code = '';

/** What anybody can see, in the order of a visit: later pages need what was filled in before. */
export const publicPages: readonly PageToCheck[] = [
  at('/', 'Uitbuiting melden'),
  at('/?taal=en', 'Report exploitation'),
  at('/privacy', 'Privacy'),
  at('/toegankelijkheid', 'Toegankelijkheid'),
  at('/help', 'Hulp'),
  at('/help?taal=en', 'Help'),
  at('/deze-pagina-is-er-niet', 'Deze pagina is er niet'),
  {
    ...at('/melden/controleren', 'Uw antwoorden zijn er niet meer'),
    name: '/melden/controleren zonder antwoorden',
  },
  {
    name: '/melden/wanneer met een fout en gevaar nu',
    h1: headings['wanneer']!,
    open: async (page) => {
      await page.goto('/melden/wanneer');
      await fillIn(page, { 'wanneer.directGevaar': 'ja', 'wanneer.dagenSindsLaatsteSignaal': 'lang' });
      await press(page, 'Verder');
    },
  },
  ...melding.map(([path, answers]): PageToCheck => ({
    name: `/melden/${path}`,
    h1: headings[path]!,
    open: async (page) => {
      await page.goto(`/melden/${path}`);
      await fillIn(page, answers);
      await press(page, 'Verder');
      await page.goto(`/melden/${path}`);
    },
  })),
  at('/melden/controleren', 'Controleer uw antwoorden'),
  {
    name: '/melden/verstuurd',
    h1: 'Uw melding is verstuurd',
    open: async (page) => {
      await page.goto('/melden/controleren');
      await press(page, 'Melding versturen');
      code = (await page.textContent('.kr-code__waarde')) ?? '';
    },
  },
  at('/volg', 'Volg uw melding'),
  at('/volg/bekendmaken', 'Zeg wie u bent'),
  {
    name: '/volg met een code die er is',
    h1: 'Volg uw melding',
    open: async (page) => {
      await page.goto('/volg');
      await page.getByLabel('Code', { exact: true }).fill(code);
      await press(page, 'Bekijk hoe ver het is');
      await page.locator('.kr-status').waitFor();
    },
  },
  {
    name: '/volg met een code die er niet is',
    h1: 'Volg uw melding',
    open: async (page) => {
      await page.goto('/volg');
      await page.getByLabel('Code', { exact: true }).fill('aaaa-bbbb-ccccc');
      await press(page, 'Bekijk hoe ver het is');
      await page.getByText('Bij deze code vinden wij geen melding').first().waitFor();
    },
  },
  {
    name: '/volg, te vaak gevraagd',
    h1: 'Even wachten',
    open: async (page) => {
      for (let asked = 0; (await page.textContent('h1')) !== 'Even wachten' && asked < 20; asked += 1) {
        await page.goto('/volg');
        await page.getByLabel('Code', { exact: true }).fill('aaaa-bbbb-ccccc');
        await press(page, 'Bekijk hoe ver het is');
      }
    },
  },
  {
    name: 'een formulier dat te lang openstond',
    h1: 'Deze pagina stond te lang open',
    open: async (page) => {
      await page.goto('/melden/wat');
      await page.context().clearCookies();
      await press(page, 'Verder');
    },
  },
  {
    name: 'inloggen bij de oefenaccounts, met de lijst open',
    h1: 'Inloggen',
    open: async (page) => {
      await page.goto('/inloggen');
      await page.locator('summary').click();
    },
  },
  {
    name: 'inloggen met een verkeerd wachtwoord',
    h1: 'Inloggen',
    open: async (page) => {
      await page.goto('/inloggen');
      await page.getByLabel('Naam').fill('weger');
      await page.getByLabel('Oefenwachtwoord').fill('verkeerd');
      await press(page, 'Inloggen');
      await page.getByRole('alert').waitFor();
    },
  },
];
