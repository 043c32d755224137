import { aCasus, aWeging } from '../support/builders.js';
import { startTestPortal, type TestPortal, type Page, type Visitor } from '../support/test-portal.js';
import { DomainError } from '../../../domain/errors.js';
import { AFRONDWEIGERINGEN } from '../../../domain/taak/taak-afronding.js';

let portal: TestPortal;
let weger: Visitor;
let page: Page;
const { casusId } = aCasus();
const followingAdvice = {
  acuut: 'NIET_ACUUT',
  actueel: 'ACTUEEL',
  veiligheid: 'ONVEILIG',
  kwalificatie: 'WEL',
  prioriteit: 'P1',
  wegingActie: 'VASTSTELLEN',
  wegers: ['POLITIE', 'OM'],
};
const motivering = 'De verklaring is nog niet bevestigd door een tweede bron.';

beforeEach(async () => {
  portal = await startTestPortal();
  portal.store.casussen.push({ casus: aCasus(), groepen: ['r04'] });
  portal.store.answers.readWegingen = async () => [aWeging()];
  portal.camunda.addTask({
    userTaskKey: '7',
    casusId,
    taak: 'weging-vaststellen',
    candidateGroups: ['r04'],
    assignee: 'g-weger',
  });
  weger = await portal.login();
  page = await weger.get('/taken/7');
});
afterEach(() => portal.close());

const complete = (fields: Record<string, string | string[]>) =>
  weger.submit(page, '/taken/7/afronden', fields);
const errorsOn = ({ html }: Page) =>
  html.querySelectorAll('.kr-error-summary li').map((line) => line.text.trim());

describe('de pagina van de weging', () => {
  it('toont bij elk besluit het advies met regel, tabel, reden en invoer', () => {
    const field = page.html.querySelector('[data-veld="veiligheid"]');
    expect(field?.text).toContain('Advies: onveilig, want: geweld of bedreiging');
    expect(field?.text).toContain('regel D3.2, tabel Veiligheid versie 1');
    expect(field?.text).toContain('Geweld of dreiging');
    expect(field?.text).toContain('Advies actueel');
    expect(page.text).toContain('Advies doorlaatverbod: <strong>toetsen</strong>');
  });

  it('kiest niets vooraf: een advies is geen besluit', () => {
    expect(page.html.querySelectorAll('form[data-taakformulier] input[checked]')).toEqual([]);
  });
});

describe('wie het mandaat niet heeft', () => {
  it('hoort dat vooraf, en kan wel invullen en bewaren', async () => {
    const notice = 'Afronden kan alleen met het mandaat kwalificatie';
    expect(page.text).not.toContain(notice);
    const zonder = await portal.login({ mandaten: ['prioriteit'] });
    const form = await zonder.get('/taken/7');
    expect(form.text).toContain(notice);
    expect((await zonder.submit(form, '/taken/7/opslaan', { acuut: 'ACUUT' })).status).toBe(303);
  });
});

describe('een taak afronden', () => {
  it('bewaart eerst het dossierdeel en geeft daarna alleen gesloten waarden aan het proces', async () => {
    const answer = await complete({ ...followingAdvice, motivering: '' });
    expect(answer.headers.get('location')).toBe('/werkplek?afgerond');
    const { wegers, ...decided } = followingAdvice;
    expect(portal.camunda.completed).toEqual([{ userTaskKey: '7', variables: decided }]);
    expect(portal.store.dossiers.get('7')).toMatchObject({
      concept: false,
      inhoud: { wegers, motivering: '' },
    });
  });

  it('noemt elk veld dat ontbreekt en laat staan wat er stond', async () => {
    const answer = await complete({ acuut: 'ACUUT', motivering });
    expect(answer.status).toBe(422);
    expect(errorsOn(answer)).toHaveLength(6);
    expect(answer.html.querySelector('.kr-error-summary a[href="#veld-kwalificatie"]')).not.toBeNull();
    expect(answer.html.querySelector('#veld-kwalificatie')).not.toBeNull();
    expect(answer.html.querySelector('input[name="acuut"][checked]')?.getAttribute('value')).toBe('ACUUT');
    expect(answer.html.querySelector('#veld-motivering')?.text).toBe(motivering);
    expect(portal.camunda.completed).toEqual([]);
    expect(portal.store.dossiers.size).toBe(0);
  });

  it.each([
    ['zonder motivering', ''],
    ['met te weinig tekens', 'Te kort dit.'],
    ['met alleen leestekens', '. . . . . . . . . . . . . . . . . . '],
  ])('afwijken van het advies %s wordt niet aangenomen', async (_name, tooLittle) => {
    const answer = await complete({ ...followingAdvice, kwalificatie: 'VERMOEDEN', motivering: tooLittle });
    expect(answer.status).toBe(422);
    expect(errorsOn(answer)).toEqual(['U wijkt af van het advies. Leg in ten minste 20 tekens uit waarom.']);
    expect(portal.camunda.completed).toEqual([]);
  });

  it('afwijken met motivering mag', async () => {
    await complete({ ...followingAdvice, kwalificatie: 'VERMOEDEN', motivering });
    expect(portal.camunda.completed[0]?.variables['kwalificatie']).toBe('VERMOEDEN');
  });

  it('terug naar de feiten besluit niets en vraagt dus geen motivering', async () => {
    await complete({ ...followingAdvice, kwalificatie: 'GEEN', wegingActie: 'FEITEN_HERZIEN' });
    expect(portal.camunda.completed).toHaveLength(1);
  });

  it('een waarde die niet in het formulier staat, komt niet in het proces', async () => {
    const answer = await complete({ ...followingAdvice, kwalificatie: 'GEEN_MENSENHANDEL', rol: 'R03' });
    expect(answer.status).toBe(422);
    expect(portal.camunda.completed).toEqual([]);
  });

  it('een weigering van de controle staat bovenaan, met alles wat was ingevuld', async () => {
    portal.camunda.nextCompletion = { outcome: 'denied', reason: 'GEEN_MANDAAT' };
    const answer = await complete({ ...followingAdvice, motivering });
    expect(answer.status).toBe(409);
    expect(errorsOn(answer)).toEqual(['Voor dit besluit is een mandaat nodig dat u niet heeft.']);
    expect(answer.html.querySelector('input[name="kwalificatie"][checked]')?.getAttribute('value')).toBe(
      'WEL',
    );
    expect(answer.html.querySelector('#veld-motivering')?.text).toBe(motivering);
  });

  it('een weigering over één vraag staat ook bij die vraag, en één keer bovenaan', async () => {
    portal.camunda.nextCompletion = { outcome: 'denied', reason: 'MOTIVERING_ONTBREEKT' };
    const answer = await complete(followingAdvice);
    const zin = AFRONDWEIGERINGEN.MOTIVERING_ONTBREEKT;
    expect(errorsOn(answer)).toEqual([zin]);
    expect(answer.html.querySelector('.kr-error-summary a')?.getAttribute('href')).toBe('#veld-motivering');
    expect(answer.html.querySelector('#veld-motivering')?.getAttribute('aria-invalid')).toBe('true');
  });

  it('een weigering zonder bekende reden herhaalt geen tekst van het proces', async () => {
    portal.camunda.nextCompletion = { outcome: 'denied', reason: null };
    expect(errorsOn(await complete(followingAdvice))).toEqual([
      'De controle op deze taak ging niet akkoord. Kijk uw antwoorden na.',
    ]);
  });

  it('een taak die intussen is afgerond, geeft dat aan', async () => {
    portal.camunda.nextCompletion = { outcome: 'gone' };
    expect((await complete(followingAdvice)).status).toBe(409);
  });

  it('wat het dossier niet aanneemt, staat bij het veld', async () => {
    portal.store.answers.saveTaakDossier = () =>
      Promise.reject(new DomainError('ONGELDIG', { velden: { wegers: 'Kies wie heeft meegewogen.' } }));
    const answer = await complete(followingAdvice);
    expect(answer.status).toBe(422);
    expect(errorsOn(answer)).toEqual(['Kies wie heeft meegewogen.']);
    expect(portal.camunda.completed).toEqual([]);
  });
});

describe('als het proces niet antwoordt', () => {
  it('bij het afronden: het dossierdeel is bewaard en alles staat er nog', async () => {
    portal.camunda.isSilentOnCompletion = true;
    const answer = await complete({ ...followingAdvice, motivering });
    expect(answer.status).toBe(503);
    expect(errorsOn(answer)[0]).toContain('Er is niets verloren');
    expect(answer.html.querySelector('#veld-motivering')?.text).toBe(motivering);
    expect(portal.store.dossiers.get('7')?.inhoud['motivering']).toBe(motivering);
  });

  it.each(['afronden', 'opslaan'])(
    'al voor het %s: wat was ingevuld is als concept bewaard',
    async (action) => {
      const hidden = page.html
        .querySelectorAll('form[data-taakformulier] input[type="hidden"]')
        .map((input) => [input.getAttribute('name') ?? '', input.getAttribute('value') ?? '']);
      portal.camunda.isDown = true;
      const fields = { ...Object.fromEntries(hidden), ...followingAdvice, motivering };
      const answer = await weger.submit(page, `/taken/7/${action}`, fields);
      expect(answer.status).toBe(503);
      expect(answer.text).toContain('wat u invulde, is bewaard');

      portal.camunda.isDown = false;
      const again = await weger.get('/taken/7');
      expect(again.html.querySelector('#veld-motivering')?.text).toBe(motivering);
      expect(again.html.querySelector('input[name="kwalificatie"][checked]')?.getAttribute('value')).toBe(
        'WEL',
      );
    },
  );

  it('wordt voor een casus van een ander niets bewaard', async () => {
    portal.camunda.isDown = true;
    const fields = { _casus: 'van-een-ander', _taak: 'weging-vaststellen', motivering };
    expect((await weger.submit(page, '/taken/7/opslaan', fields)).status).toBe(404);
    expect(portal.store.dossiers.size).toBe(0);
  });
});

describe('tussentijds opslaan', () => {
  it('bewaart ook wat nog niet klopt, en zet het terug', async () => {
    const saved = await weger.submit(page, '/taken/7/opslaan', { acuut: 'ACUUT', motivering: 'Half af' });
    expect(saved.headers.get('location')).toBe('/taken/7?bewaard');
    expect(portal.store.dossiers.get('7')?.concept).toBe(true);

    const again = await weger.get('/taken/7?bewaard');
    expect(again.html.querySelector('[role="status"]')?.text).toContain('Bewaard');
    expect(again.html.querySelector('input[name="acuut"][checked]')?.getAttribute('value')).toBe('ACUUT');
    expect(again.html.querySelector('#veld-motivering')?.text).toBe('Half af');
  });

  it('is ook wat Enter doet: geen besluit en geen rij per ongeluk', () => {
    const first = page.html.querySelector('form[data-taakformulier] button[type="submit"]');
    expect(first?.getAttribute('formaction')).toBe('/taken/7/opslaan');
    expect(first?.getAttribute('name')).toBeUndefined();
  });

  it('voegt zonder JavaScript een rij toe en haalt er een weg', async () => {
    const task = { casusId, taak: 'weging-voorbereiden', candidateGroups: ['r04'], assignee: 'g-weger' };
    portal.camunda.addTask({ ...task, userTaskKey: '8' });
    const form = await weger.get('/taken/8');
    await weger.submit(form, '/taken/8/opslaan', { _rij: 'erbij bewijsmiddelenLijst' });
    const one = await weger.get('/taken/8');
    expect(one.html.querySelectorAll('.kr-row-fields')).toHaveLength(1);
    await weger.submit(one, '/taken/8/opslaan', {
      'bewijsmiddelenLijst.rij': '0',
      'bewijsmiddelenLijst.0.vindplaats': 'Bij de politie',
      _rij: 'erbij bewijsmiddelenLijst',
    });
    const two = await weger.get('/taken/8');
    expect(two.html.querySelectorAll('.kr-row-fields')).toHaveLength(2);
    expect(
      two.html.querySelector('input[name="bewijsmiddelenLijst.0.vindplaats"]')?.getAttribute('value'),
    ).toBe('Bij de politie');
  });
});
