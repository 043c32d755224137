import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { routes } from '../../../portal/app.js';
import type { SaveAnswer } from '../../../portal/modellen/save-concept.js';
import type { ConceptData } from '../../../portal/modellen/send-inhoud.js';
import { aProfessional, beheerder, fg, meldpunt, regisseur, weger } from '../../builders/betrokkenen.js';
import {
  type KetenPortal,
  expectGone,
  isDoorOpen,
  startKetenPortal,
  summaryOf,
} from '../support/portal-on-store.js';
import type { Page, Visitor } from '../support/test-portal.js';

const REDEN = 'Het meldpunt wil zien wie de melder terugbelde.';
const ACUUT = readFileSync('dmn/acuut.dmn', 'utf8');
const collega = aProfessional('collega', ['r13', 'r13.beheer']);

let portal: KetenPortal;
let visitor: Visitor;
// One portal serves all: each test begins a change of its own.
beforeAll(async () => {
  portal = await startKetenPortal();
  visitor = await portal.login(beheerder);
});
afterAll(() => portal.close());

/** Begins a change. @returns its address */
async function begin(): Promise<string> {
  const page = await visitor.get('/modellen/wijzigingen/nieuw');
  const answer = await visitor.submit(page, '/modellen/wijzigingen/nieuw', {
    titel: 'Terugbellen',
    reden: REDEN,
  });
  expect(answer.status).toBe(303);
  return answer.headers.get('location') ?? '';
}

async function add(wijziging: string, velden: Record<string, string>): Promise<Page> {
  return visitor.submit(await visitor.get(wijziging), `${wijziging}/bestanden`, velden);
}

/** A change with the table Acuut in it. @returns the address of its editor */
async function withAcuut(): Promise<string> {
  const answer = await add(await begin(), { lopend: 'acuut.dmn' });
  expect(answer.status).toBe(303);
  return answer.headers.get('location') ?? '';
}

const read = async (wie: Visitor, editor: string): Promise<ConceptData> =>
  JSON.parse((await wie.get(`${editor}/inhoud`)).text) as ConceptData;

async function save(wie: Visitor, editor: string, body: object): Promise<[number, SaveAnswer]> {
  const { csrf } = await read(wie, editor);
  const page = await wie.postJson(editor, { _csrf: csrf, ...body });
  return [page.status, JSON.parse(page.text) as SaveAnswer];
}

describe('modellen', () => {
  it('toont wat loopt, en in welke wijziging het zit', async () => {
    const wijziging = await begin();
    await add(wijziging, { lopend: 'acuut.dmn' });
    const { html } = await visitor.get('/modellen');
    expect(html.querySelectorAll('main h2').map(({ text }) => text.trim())).toEqual([
      'Wijzigingen die lopen (1)',
      'Processen (1)',
      'Beslistabellen (1)',
      'Formulieren: gesloten vragen, voor de motor (1)',
      'Formulieren: dossierdeel, blijft in het portaal (1)',
    ]);
    expect(html.querySelectorAll(`a[href="${wijziging}"]`)).toHaveLength(2);
  });

  it('geeft een lopend model als bestand, byte voor byte', async () => {
    const file = await visitor.get('/modellen/lopend/acuut.dmn');
    expect(file.headers.get('content-disposition')).toBe('attachment; filename="acuut.dmn"');
    expect(file.text).toBe(ACUUT);
    await expectGone(visitor, await visitor.get('/modellen/lopend/onbekend.dmn'));
    await expectGone(visitor, await visitor.get('/modellen/lopend/..%2f..%2fpackage.json'));
  });

  it.each([weger, meldpunt])('is er niet voor $gebruikerId', async (wie) => {
    const editor = await withAcuut();
    const ander = await portal.login(wie);
    for (const path of ['/modellen', '/modellen/sjablonen', editor, `${editor}/inhoud`, `${editor}/download`])
      await expectGone(ander, await ander.get(path));
  });

  it.each([regisseur, fg])('leest $gebruikerId, zonder iets te kunnen veranderen', async (wie) => {
    const editor = await withAcuut();
    const ander = await portal.login(wie);
    await ander.submit(await ander.get('/doel'), '/doel', {
      doel: wie === fg ? 'toezicht' : 'wegen',
      naar: '/modellen',
    });
    const { html, status } = await ander.get(editor);
    expect(status).toBe(200);
    expect(html.querySelector('[data-bewerken]')).toBeNull();
    const posts = routes.filter(({ method, path }) => method === 'post' && path.startsWith('/modellen'));
    expect(posts.length).toBeGreaterThan(5);
    const open = posts.filter((route) => isDoorOpen(portal.test.store.toegangsregels(), wie, route));
    // Procesregie may release what somebody else made; it changes nothing in it.
    expect(open.map(({ path }) => path)).toEqual(
      wie === regisseur ? ['/modellen/wijzigingen/:wijzigingId/vrijgave/besluit'] : [],
    );
  });
});

describe('een bestand in een wijziging', () => {
  it('begint als kopie van wat loopt', async () => {
    const editor = await withAcuut();
    expect((await read(visitor, editor)).inhoud).toBe(ACUUT);
    expect((await visitor.get(`${editor}/download`)).text).toBe(ACUUT);
    const { html } = await visitor.get(editor.split('/bestanden')[0] ?? '');
    expect(html.querySelector('main tbody')?.text).toContain('Gelijk aan wat loopt');
  });

  it.each([
    ['bpmn', 'terugbellen.bpmn'],
    ['dmn', 'terugbellen.dmn'],
    ['form', 'terugbellen.form'],
    ['dossierform', 'terugbellen.dossier.form'],
  ])('kan nieuw zijn: %s', async (soort, bestandsnaam) => {
    const answer = await add(await begin(), { soort, naam: 'terugbellen' });
    expect(answer.headers.get('location')).toMatch(new RegExp(`/bestanden/${bestandsnaam}$`));
    const editor = answer.headers.get('location') ?? '';
    const { inhoud, hash } = await read(visitor, editor);
    // What a new model begins with is a model: its editor can keep it.
    expect(await save(visitor, editor, { inhoud: `${inhoud} `, opHash: hash })).toMatchObject([200, {}]);
  });

  it.each([
    [{ lopend: '' }, 'Kies welk model u wilt wijzigen.'],
    [{ lopend: 'onbekend.dmn' }, 'Kies welk model u wilt wijzigen.'],
    [{ soort: '', naam: 'x' }, 'Kies wat voor model het wordt.'],
    [{ soort: 'dmn', naam: 'Met Hoofdletters' }, 'Gebruik kleine letters, cijfers en streepjes'],
    [{ soort: 'dmn', naam: 'acuut' }, 'Er loopt al een model met deze naam.'],
  ])('wordt geweigerd in een zin: %j', async (velden, zin) => {
    const answer = await add(await begin(), velden);
    expect(answer.status).toBe(422);
    expect(summaryOf(answer).join()).toContain(zin);
  });

  it('staat er één keer in, en gaat er weer uit', async () => {
    const editor = await withAcuut();
    const wijziging = editor.split('/bestanden')[0] ?? '';
    expect(summaryOf(await add(wijziging, { lopend: 'acuut.dmn' }))).toEqual([
      'Dit bestand zit al in de wijziging.',
    ]);
    await visitor.submit(await visitor.get(wijziging), `${editor}/verwijderen`);
    await expectGone(visitor, await visitor.get(editor));
  });
});

describe('bewaren uit een editor', () => {
  const GEWIJZIGD = ACUUT.replace('D1. Is de situatie acuut?', 'D1. Is het nu acuut?');

  it('legt de tekst vast en zegt wanneer', async () => {
    const editor = await withAcuut();
    const { hash } = await read(visitor, editor);
    const [status, answer] = await save(visitor, editor, { inhoud: GEWIJZIGD, opHash: hash });
    expect([status, answer]).toMatchObject([
      200,
      { uitkomst: 'bewaard', bewaardOp: portal.test.clock.now().toISOString() },
    ]);
    expect((await read(visitor, editor)).inhoud).toBe(GEWIJZIGD);
  });

  it('gaat nooit over wat een collega intussen bewaarde, en noemt wie dat was', async () => {
    const editor = await withAcuut();
    const { hash } = await read(visitor, editor);
    const ander = await portal.login(collega);
    await save(ander, editor, { inhoud: GEWIJZIGD, opHash: hash });

    const [status, answer] = await save(visitor, editor, { inhoud: `${ACUUT} `, opHash: hash });

    expect(status).toBe(409);
    expect(answer).toMatchObject({
      uitkomst: 'ingehaald',
      bewaardDoor: expect.stringContaining(collega.naam) as unknown as string,
    });
    expect((await read(visitor, editor)).inhoud).toBe(GEWIJZIGD);
  });

  it('zet een eerdere versie terug, als nieuwste', async () => {
    const editor = await withAcuut();
    const wijziging = editor.split('/bestanden')[0] ?? '';
    const { hash } = await read(visitor, editor);
    await save(visitor, editor, { inhoud: GEWIJZIGD, opHash: hash, opmerking: 'Besproken' });
    const terug = (versie: string) => async () =>
      visitor.submit(await visitor.get(wijziging), `${editor}/terugzetten`, { versie });

    expect((await terug('1')()).status).toBe(303);

    expect((await read(visitor, editor)).inhoud).toBe(ACUUT);
    const { text } = await visitor.get(wijziging);
    expect(text).toContain('Versies (3)');
    expect(text).toContain('Versie 1 teruggezet');
    for (const versie of ['9', '0', 'x']) await expectGone(visitor, await terug(versie)());
  });

  it('zegt wie het bestand ook open heeft', async () => {
    const editor = await withAcuut();
    const ander = await portal.login(collega);
    const open = async (wie: Visitor) =>
      JSON.parse((await wie.postJson(`${editor}/open`, { _csrf: (await read(wie, editor)).csrf })).text) as {
        anderen: string[];
      };
    expect((await open(ander)).anderen).toEqual([]);
    expect((await open(visitor)).anderen).toEqual([expect.stringContaining(collega.naam)]);
  });

  it.each([
    ['<!DOCTYPE x [<!ENTITY a "aa">]>', 'DOCTYPE'],
    ['geen xml', 'geen DMN-tabel'],
    ['', 'geen DMN-tabel'],
  ])('weigert wat geen model is: %j', async (inhoud, zin) => {
    const editor = await withAcuut();
    const { hash } = await read(visitor, editor);
    const [status, answer] = await save(visitor, editor, { inhoud, opHash: hash });
    expect([status, answer]).toMatchObject([422, { uitkomst: 'geweigerd' }]);
    expect(JSON.stringify(answer)).toContain(zin);
    expect((await read(visitor, editor)).inhoud).toBe(ACUUT);
  });

  it('vraagt het bewijs dat het van onze eigen pagina komt', async () => {
    const editor = await withAcuut();
    const { hash } = await read(visitor, editor);
    const answer = await visitor.postJson(editor, { inhoud: GEWIJZIGD, opHash: hash });
    expect(answer.status).toBe(403);
  });

  it('kan niet meer als de wijziging is ingetrokken', async () => {
    const editor = await withAcuut();
    const { hash } = await read(visitor, editor);
    const wijziging = editor.split('/bestanden')[0] ?? '';
    await visitor.submit(await visitor.get(wijziging), `${wijziging}/intrekken`);
    expect(await save(visitor, editor, { inhoud: GEWIJZIGD, opHash: hash })).toMatchObject([
      422,
      { uitkomst: 'geweigerd' },
    ]);
    expect((await visitor.get(editor)).html.querySelector('[data-bewerken]')).toBeNull();
  });
});

describe('een bestand uit Camunda Modeler', () => {
  const enter = async (wijziging: string, name: string, content: string) =>
    visitor.upload(await visitor.get(wijziging), `${wijziging}/invoer`, {}, { name, content });

  it('komt in de wijziging, of wordt er een nieuwe versie van', async () => {
    const wijziging = await begin();
    expect((await enter(wijziging, 'acuut.dmn', ACUUT)).status).toBe(303);
    expect((await enter(wijziging, 'acuut.dmn', `${ACUUT}\n`)).status).toBe(303);
    expect((await visitor.get(wijziging)).text).toContain('Versies (2)');
  });

  it.each([
    ['', '', 'Kies een bestand.'],
    ['notitie.txt', 'x', 'Dit is geen model dat hier hoort.'],
    ['Acuut (1).dmn', ACUUT, 'Dit is geen model dat hier hoort.'],
    ['anders.dmn', ACUUT, 'In het bestand staat geen beslistabel met het id anders.'],
    ['kapot.bpmn', '<bpmn:definitions', 'Het bestand is geen BPMN-diagram'],
    ['nazorg.bpmn', readFileSync('bpmn/actie.bpmn', 'utf8'), 'Het proces in het bestand heet actie'],
    ['x.form', '{"id":"y","components":[]}', 'Het formulier in het bestand heeft het id y'],
    ['x.form', '{', 'Het bestand is geen Camunda-formulier'],
    ['x.bpmn', '<!doctype x [<!entity a "b">]><x/>', 'DOCTYPE'],
  ])('wordt geweigerd in een zin: %s', async (name, content, zin) => {
    const answer = await enter(await begin(), name, content);
    expect(answer.status).toBe(422);
    expect(summaryOf(answer).join()).toContain(zin);
  });
});

describe('verschillen met wat loopt', () => {
  const rijen = ({ html }: Page) =>
    html
      .querySelectorAll('main tbody tr')
      .map((rij) => rij.querySelectorAll('td').map(({ text }) => text.trim()));

  it('staan er in woorden, van elke cel van een tabel', async () => {
    const editor = await withAcuut();
    expect((await visitor.get(`${editor}/verschillen`)).text).toContain(
      'Er is geen verschil dat iets betekent.',
    );
    const { hash } = await read(visitor, editor);
    await save(visitor, editor, {
      inhoud: ACUUT.replace('hitPolicy="FIRST"', 'hitPolicy="ANY"'),
      opHash: hash,
    });
    expect(rijen(await visitor.get(`${editor}/verschillen`))).toEqual([
      ['Tabel “Acuut”', 'Gewijzigd', 'trefregel: FIRST wordt ANY'],
    ]);
  });

  it('worden van een proces ook getekend', async () => {
    const answer = await add(await begin(), { lopend: 'doorlaatverbod.bpmn' });
    const editor = answer.headers.get('location') ?? '';
    const { inhoud, hash } = await read(visitor, editor);
    const anders = inhoud.replace('name="Doorlaatverbod"', 'name="Doorlaatverbod toetsen"');
    await save(visitor, editor, { inhoud: anders, opHash: hash });
    const { html } = await visitor.get(`${editor}/verschillen`);
    expect(html.querySelector('[data-tekening]')?.getAttribute('data-tekening')).toBe(`${editor}/tekening`);
    expect(JSON.parse((await visitor.get(`${editor}/tekening`)).text)).toMatchObject({
      lopend: inhoud,
      concept: anders,
      verschillen: [{ soort: 'GEWIJZIGD', id: 'doorlaatverbod' }],
    });
  });

  it('zeggen van een nieuw model dat er nog niets loopt', async () => {
    const answer = await add(await begin(), { soort: 'bpmn', naam: 'terugbellen' });
    const page = await visitor.get(`${answer.headers.get('location')}/verschillen`);
    expect(page.text).toContain('Dit model is nieuw');
  });
});

it('alleen de editors mogen stijlen in hun pagina zetten, en verder niets', async () => {
  const editor = await withAcuut();
  const policyOf = async (path: string) =>
    (await visitor.get(path)).headers.get('content-security-policy') ?? '';
  const gewoon = await policyOf('/modellen');
  expect(gewoon).not.toContain('unsafe');
  expect(await policyOf(editor)).toBe(gewoon.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'"));
});
