import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Proefresultaat } from '../../../domain/modellen/proefdraai.js';
import { aProfessional, beheerder, meldpunt, regisseur, weger } from '../../builders/betrokkenen.js';
import { GOED } from '../../store/support/proefdraai.js';
import { LANGE_MOTIVERING } from '../../store/support/scenarios.js';
import { type KetenPortal, expectGone, startKetenPortal, summaryOf } from '../support/portal-on-store.js';
import type { Page, Visitor } from '../support/test-portal.js';

const collega = aProfessional('collega', ['r13', 'r13.beheer']);
const EINDE = {
  fase: 'F2',
  status: 'OPEN',
  isUitgespeeld: true,
  open: ['weging-voorbereiden'],
  wacht: [],
  storingen: [],
};
const STAP = { proces: 'doorlaatverbod', element: 'Task_SchoolBellen', naam: 'School bellen' };
const VERLOOP = {
  scenario: 'S08',
  titel: 'Nagelstudio',
  stappen: [],
  besluiten: [{ tabel: 'acuut', regel: 'D1_5', uitkomst: 'NIET_ACUUT' }],
  uitkomst: EINDE,
};
const ANDERS: Proefresultaat = {
  ...GOED,
  lopend: [VERLOOP],
  concept: [
    {
      ...VERLOOP,
      stappen: [STAP],
      besluiten: [{ tabel: 'acuut', regel: 'D1_6', uitkomst: 'TE_BEPALEN' }],
      uitkomst: { ...EINDE, open: ['school-bellen'] },
    },
  ],
};
const FOUT: Proefresultaat = {
  ...GOED,
  bevindingen: [
    { bestand: 'dmn/acuut.dmn', element: 'D1_5', regel: 'gat', zin: 'Er is een gat.', ernst: 'FOUT' },
    { bestand: 'bpmn/nazorg.bpmn', element: null, regel: 'uitleg', zin: 'Leg uit.', ernst: 'FOUT' },
  ],
};

let portal: KetenPortal;
let visitor: Visitor;
let ander: Visitor;
beforeAll(async () => {
  portal = await startKetenPortal();
  visitor = await portal.login(beheerder);
  ander = await portal.login(collega);
});
afterAll(() => portal.close());

/** A change with the table Acuut in it. @returns the address where it is released */
async function begin(): Promise<string> {
  const path = '/modellen/wijzigingen/nieuw';
  const velden = { titel: 'School bellen', reden: LANGE_MOTIVERING };
  const begonnen = await visitor.submit(await visitor.get(path), path, velden);
  const wijziging = begonnen.headers.get('location') ?? '';
  await visitor.submit(await visitor.get(wijziging), `${wijziging}/bestanden`, { lopend: 'acuut.dmn' });
  return `${wijziging}/vrijgave`;
}

/** Presses the button, and gives what the proefdraai would find. */
async function proef(pad: string, resultaat: Proefresultaat): Promise<void> {
  const answer = await visitor.submit(await visitor.get(pad), `${pad}/proef`);
  expect([answer.status, answer.headers.get('location')]).toEqual([303, pad]);
  const wijzigingId = pad.split('/')[3]!;
  const { proefdraaiId } = (await portal.keten.als(beheerder, 'beheer').readProefdraai(wijzigingId))!;
  await portal.test.store.modellen.finishProefdraai(proefdraaiId, resultaat);
}

const textOf = ({ html }: Page): string => html.querySelector('main')!.text.replaceAll(/\s+/g, ' ');
const hashOn = ({ html }: Page): string =>
  html.querySelector('input[name="hash"]')?.getAttribute('value') ?? '';

async function voorgelegd(): Promise<string> {
  const pad = await begin();
  await proef(pad, ANDERS);
  const page = await visitor.get(pad);
  const answer = await visitor.submit(page, `${pad}/voorleggen`, { hash: hashOn(page) });
  expect(answer.status).toBe(303);
  return pad;
}

describe('proefdraaien', () => {
  it('laat zien hoe ver het is, ook voor wie wegging en terugkomt', async () => {
    const pad = await begin();
    expect(textOf(await visitor.get(pad))).toContain('Deze wijziging heeft nog niet proefgedraaid.');
    await visitor.submit(await visitor.get(pad), `${pad}/proef`);
    const page = await visitor.get(pad);
    expect(textOf(page)).toContain('Voortgang: de modellen worden gecontroleerd, 0 van 1');
    const stand = page.html.querySelector('progress')?.getAttribute('data-voortgang') ?? '';
    const { text } = await visitor.get(stand);
    expect(JSON.parse(text)).toMatchObject({ gedaan: 0, totaal: 1, isKlaar: false });
    const nogEen = await visitor.submit(page, `${pad}/proef`);
    expect(summaryOf(nogEen)).toEqual(['Er loopt al een proefdraai van deze wijziging.']);
  });

  it('zegt per fout waar zij zit, met de weg naar de editor, en laat dan niet voorleggen', async () => {
    const pad = await begin();
    await proef(pad, FOUT);
    const page = await visitor.get(pad);
    expect(page.html.querySelector('main caption')?.text).toBe('Wat eerst beter moet (2).');
    const editor = page.html.querySelectorAll('main tbody a').map((link) => link.getAttribute('href'));
    expect(editor).toEqual([`${pad.replace('/vrijgave', '')}/bestanden/acuut.dmn#D1_5`]);
    expect(page.html.querySelector(`form[action="${pad}/voorleggen"]`)).toBeNull();
    const answer = await visitor.submit(page, `${pad}/voorleggen`, { hash: 'x' });
    expect(answer.status).toBe(422);
  });

  it('zegt per scenario wat er verandert', async () => {
    const pad = await begin();
    await proef(pad, ANDERS);
    const tekst = textOf(await visitor.get(pad));
    expect(tekst).toContain('Scenario’s die veranderen (1 van 1)');
    expect(tekst).toContain('Komt erbij: School bellen (doorlaatverbod, Task_SchoolBellen)');
    expect(tekst).toContain('Tabel acuut: was NIET_ACUUT, regel D1.5, wordt TE_BEPALEN, regel D1.6');
    expect(tekst).toContain('wordt Eerste weging, open, open: school-bellen');
  });

  it('zegt één keer wat in een scenario vaker anders gaat, en hoe vaak', async () => {
    const pad = await begin();
    const vaker = ANDERS.concept.map((verloop) => ({ ...verloop, stappen: [STAP, STAP] }));
    await proef(pad, { ...ANDERS, concept: vaker });
    const { html } = await visitor.get(pad);
    const erbij = html.querySelectorAll('main li').filter(({ text }) => text.startsWith('Komt erbij'));
    expect(erbij.map(({ text }) => text)).toEqual([
      'Komt erbij: School bellen (doorlaatverbod, Task_SchoolBellen) (2 keer)',
    ]);
  });

  it('zegt waar geen oefencasus komt, als advies, en ook bij de verschillen en in de tekening', async () => {
    const pad = await begin();
    const ongeoefend = [{ bestand: 'dmn/acuut.dmn', id: 'D1_6', naam: 'regel D1.6' }];
    await proef(pad, { ...ANDERS, ongeoefend });
    const page = await visitor.get(pad);
    expect(textOf(page)).toContain('Waar geen oefencasus komt (1)');
    expect(textOf(page)).toContain('regel D1.6 van acuut');
    expect(page.html.querySelector(`form[action="${pad}/voorleggen"]`)).not.toBeNull();
    const verschillen = `${pad.replace('/vrijgave', '')}/bestanden/acuut.dmn/verschillen`;
    expect(page.html.querySelector(`a[href="${verschillen}"]`)).not.toBeNull();
    expect(textOf(await visitor.get(verschillen))).toContain(
      'Geen van de oefencasussen komt bij: regel D1.6 van acuut.',
    );
    const { text } = await visitor.get(verschillen.replace('verschillen', 'tekening'));
    expect(JSON.parse(text)).toMatchObject({ ongeoefend: ['D1_6'] });
  });

  it('zegt ook als elke nieuwe stap en regel voorkwam, en niets van een proef die er niet naar keek', async () => {
    const pad = await begin();
    await proef(pad, { ...ANDERS, ongeoefend: [] });
    expect(textOf(await visitor.get(pad))).toContain('die nieuw of anders is, kwam voor in een scenario');
    await proef(pad, { ...ANDERS, ongeoefend: null });
    expect(textOf(await visitor.get(pad))).not.toContain('kwam voor in een scenario');
  });

  it('tekent de weg van een scenario, en kent geen ander scenario of proces', async () => {
    const pad = await begin();
    await proef(pad, ANDERS);
    const link = (await visitor.get(pad)).html.querySelector('a[href*="/wegen/"]');
    const weg = link?.getAttribute('href') ?? '';
    expect(weg).toBe(`${pad}/wegen/S08/doorlaatverbod`);
    const page = await visitor.get(weg);
    expect(textOf(page)).toContain('Komt erbij: School bellen (doorlaatverbod, Task_SchoolBellen)');
    const { text } = await visitor.get(
      page.html.querySelector('[data-tekening]')?.getAttribute('data-tekening') ?? '',
    );
    expect(JSON.parse(text)).toMatchObject({
      verschillen: [{ soort: 'TOEGEVOEGD', id: 'Task_SchoolBellen' }],
      gegaan: { lopend: [], concept: ['Task_SchoolBellen'] },
    });
    for (const elders of ['S09/doorlaatverbod', 'S08/nazorg'])
      expect((await visitor.get(`${pad}/wegen/${elders}`)).status).toBe(404);
  });

  it('laat een scenario dat vastloopt niet door, en zegt waar het staat', async () => {
    const pad = await begin();
    const vast = { ...VERLOOP, uitkomst: { ...EINDE, isUitgespeeld: false, wacht: [STAP] } };
    await proef(pad, { ...GOED, lopend: [VERLOOP], concept: [vast] });
    const page = await visitor.get(pad);
    expect(textOf(page)).toContain(
      'S08, Nagelstudio: eindigt niet binnen anderhalf jaar bij School bellen (doorlaatverbod, Task_SchoolBellen)',
    );
    expect(page.html.querySelector(`form[action="${pad}/voorleggen"]`)).toBeNull();
  });
});

describe('vrijgeven', () => {
  it('kan niet wie haar maakte; die leest dat zij op een ander wacht', async () => {
    const pad = await voorgelegd();
    expect(textOf(await visitor.get(pad))).toContain('Deze wijziging wacht op een ander');
    const page = await ander.get(pad);
    const zelf = await visitor.submit(await visitor.get('/modellen/wijzigingen/nieuw'), `${pad}/besluit`, {
      besluit: 'VRIJGEVEN',
      hash: hashOn(page),
    });
    expect(zelf.status).toBe(422);
    expect(summaryOf(zelf).join()).toContain('Een ander moet haar vrijgeven');
  });

  it('doet een ander, die ook leest dat wat loopt afloopt zoals het begon', async () => {
    const pad = await voorgelegd();
    const page = await ander.get(pad);
    expect(textOf(page)).toContain('maakt elk proces af op de versie waarmee het begon');
    const answer = await ander.submit(page, `${pad}/besluit`, { besluit: 'VRIJGEVEN', hash: hashOn(page) });
    expect([answer.status, answer.headers.get('location')]).toEqual([303, pad]);
    expect(textOf(await visitor.get('/modellen/vrijgaven'))).toContain('acuut.dmn');
    const terug = await visitor.submit(
      await visitor.get('/modellen/vrijgaven'),
      '/modellen/vrijgaven/1/terugzetten',
    );
    expect(textOf(await visitor.get(terug.headers.get('location') ?? ''))).toContain('acuut.dmn');
  });

  it('kan ook teruggeven zijn, met een reden die blijft staan', async () => {
    const pad = await voorgelegd();
    const page = await ander.get(pad);
    const besluit = { besluit: 'TERUGGEVEN', hash: hashOn(page) };
    const zonder = await ander.submit(page, `${pad}/besluit`, { ...besluit, oordeel: 'Nee' });
    expect(summaryOf(zonder)).toEqual(['Schrijf in ten minste 20 tekens waarom.']);
    expect(zonder.html.querySelector('textarea[name="oordeel"]')?.text.trim()).toBe('Nee');
    await ander.submit(page, `${pad}/besluit`, { ...besluit, oordeel: LANGE_MOTIVERING });
    expect(textOf(await visitor.get(pad))).toContain(LANGE_MOTIVERING);
  });

  it('neemt wie haar maakte zelf terug, met een reden', async () => {
    const pad = await voorgelegd();
    const page = await visitor.get(pad);
    expect(textOf(page)).toContain('Waarom neemt u de wijziging terug?');
    await visitor.submit(page, `${pad}/besluit`, { besluit: 'TERUGGEVEN', oordeel: LANGE_MOTIVERING });
    expect(textOf(await visitor.get(pad))).toContain('Teruggegeven om aan te passen');
  });

  it('vraagt om een keuze', async () => {
    const pad = await voorgelegd();
    const answer = await ander.submit(await ander.get(pad), `${pad}/besluit`, { hash: 'x' });
    expect(summaryOf(answer)).toEqual(['Kies vrijgeven of teruggeven.']);
  });

  it.each([weger, meldpunt])('is er niet voor $gebruikerId', async (wie) => {
    const pad = await voorgelegd();
    const buiten = await portal.login(wie);
    for (const path of [pad, '/modellen/vrijgaven']) await expectGone(buiten, await buiten.get(path));
  });

  it('leest procesregie, die niet mag proefdraaien of voorleggen', async () => {
    const pad = await begin();
    const regie = await portal.login(regisseur);
    await regie.submit(await regie.get('/doel'), '/doel', { doel: 'wegen', naar: '/modellen' });
    const page = await regie.get(pad);
    expect(page.html.querySelectorAll('main form')).toEqual([]);
    await expectGone(regie, await regie.submit(page, `${pad}/proef`));
  });
});
