import type { Page } from 'playwright-core';
import { press, type PageToCheck } from './page-to-check.js';

/** What is recorded with a person of a casus. */
export const persoonPages: readonly PageToCheck[] = [
  {
    name: '/casussen/…/personen/…/risicoprofiel',
    h1: 'Risicoprofiel',
    who: 'regisseur',
    open: async (page) => {
      await openPersonen(page);
      await page.getByRole('link', { name: 'Risicoprofiel vastleggen' }).first().click();
    },
    knop: 'main button[type=submit]',
  },
  {
    name: '/casussen/…/personen/…/risicoprofiel, met niets gekozen',
    h1: 'Risicoprofiel',
    who: 'regisseur',
    open: async (page) => {
      await press(page, 'Risicoprofiel vastleggen');
      await page.getByRole('alert').waitFor();
    },
  },
  {
    name: '/casussen/…/personen/…/comensha, met toestemming zonder dag',
    h1: 'Registratie bij CoMensha',
    who: 'regisseur',
    open: async (page) => {
      await page.goto(page.url().replace(/risicoprofiel$/, 'comensha'));
      await page.getByLabel('Hoe registreert u deze persoon?').selectOption('TOESTEMMING');
      await press(page, 'Registratie vastleggen');
      await page.getByRole('alert').waitFor();
    },
  },
  {
    name: '/casussen/…/personen/…/comensha, geanonimiseerd',
    h1: 'Registratie bij CoMensha',
    who: 'regisseur',
    open: async (page) => {
      await page.getByLabel('Hoe registreert u deze persoon?').selectOption('GEANONIMISEERD');
      await press(page, 'Registratie vastleggen');
      await page.getByRole('link', { name: 'Deze gegevens downloaden (CSV)' }).waitFor();
    },
    knop: 'main button[type=submit]',
  },
];

/** The people of the first casus that was weighed. */
async function openPersonen(page: Page): Promise<void> {
  await page.goto('/casussen');
  const casus = page.locator('main tr', { hasText: 'Over doorlaatverbod besluiten' }).locator('a').first();
  await page.goto(`${await casus.getAttribute('href')}/personen`);
}
