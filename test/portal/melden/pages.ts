import type { Page, Visitor } from '../support/test-portal.js';

export type Answers = Record<string, string | string[]>;

/** What somebody in the tests reports, page by page; fictional. */
export const verhaal: Readonly<Record<string, Answers>> = {
  wat: {
    'wat.korteInhoud': 'Verzonnen: in de loods aan de Nepstraat slapen zes mannen.',
    'wat.verschijningsvormen': ['ARBEID', 'OVERIG'],
    'wat.geweldOfDreiging': 'ja',
    'wat.vrijheidsbeperking': 'onbekend',
    'wat.bronVanSignaal': 'eigenWaarneming',
  },
  wanneer: {
    'wanneer.directGevaar': 'nee',
    'wanneer.nogInSituatie': 'ja',
    'wanneer.dagenSindsLaatsteSignaal': '3',
    'wanneer.periodeVan': '2026-10-01',
  },
  wie: { 'wie.naam': 'Bogdan Fictief', 'wie.leeftijd': '34', 'wie.kwetsbaar': ['wie.lvb'] },
  waar: { 'waar.gemeente': '0197', 'waar.locatieAdres': 'Nepstraat 1000' },
  hoeveel: { 'hoeveel.aantalSlachtoffers': '6', 'hoeveel.aantalDaders': 'onbekend' },
  hulp: { 'hulp.politieGebeld': 'nee' },
  'over-u': {
    'overU.anonimiteit': 'bekend',
    'overU.hoedanigheid': 'burger',
    'overU.naam': 'Klaas Bedacht',
    'overU.telefoon': '06 0000 0000',
    'overU.magTeruggebeld': 'ja',
  },
};

/** Fills in one page and sends it. */
export async function fillIn(
  visitor: Visitor,
  stap: string,
  answers: Answers = verhaal[stap] ?? {},
): Promise<Page> {
  return visitor.submit(await visitor.get(`/melden/${stap}`), `/melden/${stap}`, answers);
}

/** Fills in every page, with other answers where a test has them, and comes to the page that shows all answers. */
export async function fillInAll(visitor: Visitor, others: Record<string, Answers> = {}): Promise<Page> {
  for (const stap of Object.keys(verhaal)) await fillIn(visitor, stap, others[stap] ?? verhaal[stap]);
  return visitor.get('/melden/controleren');
}

/** Sends the melding from that page; gives the page with the code. */
export async function send(visitor: Visitor): Promise<Page> {
  const sent = await visitor.submit(await visitor.get('/melden/controleren'), '/melden/controleren');
  return sent.status === 303 ? visitor.get('/melden/verstuurd') : sent;
}

export function codeOn(page: Page): string {
  return page.html.querySelector('.kr-code__waarde')?.text ?? '';
}

export function summaryOf(page: Page): { tekst: string; naar: string }[] {
  return page.html
    .querySelectorAll('.kr-error-summary a')
    .map((link) => ({ tekst: link.text, naar: link.getAttribute('href') ?? '' }));
}
