import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { aProfessional, bestuur, fg, regisseur, riec, techniek, weger } from '../../builders/betrokkenen.js';
import { newKey } from '../../store/support/keten.js';
import { S01 } from '../../store/support/scenarios.js';
import { termijnregel } from '../../support/regels.js';
import { expectGone, type KetenPortal, startKetenPortal, summaryOf } from '../support/portal-on-store.js';
import type { Page, Visitor } from '../support/test-portal.js';

const ggd = aProfessional('ggd', ['r05', 'r05.ggd'], { organisatie: 'GGD' });

let portal: KetenPortal;
let casusId: string;
let casusnummer: string;
let path: string;
beforeAll(async () => {
  portal = await startKetenPortal();
  ({ casusId, casusnummer } = await portal.keten.registreer(S01.melding, S01.registratie));
  await portal.keten.weeg({ casusId, wie: weger, ...S01 });
  const stap = () => ({ casusId, elementInstanceKey: newKey() });
  const T09 = termijnregel('T09', 'P1');
  const { uitnodigingen } = await portal.keten.systeem.createUitnodigingen({
    ...stap(),
    op: new Date('2026-11-26T10:00:00Z'),
    vorm: 'DIGITAAL',
    partners: ['RIEC'],
    termijnregel: T09,
    isVerzetbaar: true,
  });
  const { uitnodigingId } = uitnodigingen[0]!;
  await portal.keten.systeem.sendUitnodiging({ ...stap(), uitnodigingId, ronde: 1, termijnregel: T09 });
  path = `/uitnodigingen/${uitnodigingId}`;
});
afterAll(() => portal.close());

/** Sends the form of this page, with what it has in it for itself. */
const submit = (visitor: Visitor, pagina: Page, naar: string, velden: Record<string, string>) => {
  const eigen = pagina.html
    .querySelectorAll('input[type="hidden"]')
    .map((veld) => [veld.getAttribute('name') ?? '', veld.getAttribute('value') ?? '']);
  return visitor.submit(pagina, naar, { ...Object.fromEntries(eigen), ...velden });
};
const post = async (visitor: Visitor, fields: Record<string, string>, naar = path) =>
  visitor.submit(await visitor.get('/uitnodigingen'), naar, fields);

describe('wie een uitnodiging ziet', () => {
  it('de genodigde partner: nummer, moment en gemeente, en niets van een persoon', async () => {
    const { status, text } = await (await portal.login(riec)).get('/uitnodigingen');
    expect(status).toBe(200);
    expect(text).toContain(casusnummer);
    for (const geheim of ['Verzonnenstein', 'Bedachtelaan', 'app verhandeld', casusId])
      expect(text).not.toContain(geheim);
  });

  it('een andere partner heeft een lege lijst, en de sleutel van een ander is er niet', async () => {
    const bezoeker = await portal.login(ggd);
    const { status, text } = await bezoeker.get('/uitnodigingen');
    expect(status).toBe(200);
    expect(text).not.toContain(casusnummer);
    const komt = { reactie: 'AANGENOMEN', redenCode: '' };
    const [vanAnder, verzonnen] = [
      await post(bezoeker, komt),
      await post(bezoeker, komt, `/uitnodigingen/${randomUUID()}`),
    ];
    expect([vanAnder.status, vanAnder.text]).toEqual([404, verzonnen.text]);
    expect((await bezoeker.get(`/casussen/${casusId}`)).status).toBe(404);
  });

  it.each([regisseur, fg, bestuur, techniek])('voor $gebruikerId is de pagina er niet', async (wie) => {
    const bezoeker = await portal.login(wie);
    await expectGone(bezoeker, await bezoeker.get('/uitnodigingen'));
  });
});

describe('intrekken', () => {
  const intrekken = () => `/casussen/${casusId}/overleg${path}/intrekken`;

  it('staat bij elke partner voor procesregie, met de naam van de partner en wat er gebeurt', async () => {
    const bezoeker = await portal.login(regisseur);
    const { html } = await bezoeker.get(`/casussen/${casusId}/overleg`);
    expect(html.querySelector(`a[href="${intrekken()}"]`)?.getAttribute('aria-label')).toContain('RIEC');
    const pagina = await bezoeker.get(intrekken());
    expect(pagina.html.querySelector('h1')?.text).toBe('Uitnodiging intrekken: RIEC');
    const geweigerd = await bezoeker.submit(pagina, intrekken(), { reden: 'Te kort.' });
    expect([geweigerd.status, summaryOf(geweigerd)]).toEqual([422, [expect.stringContaining('20 tekens')]]);
  });

  it('is er niet voor wie de tafel niet leidt', async () => {
    const bezoeker = await portal.login(weger);
    await expectGone(bezoeker, await bezoeker.get(intrekken()));
    expect((await bezoeker.get(`/casussen/${casusId}/overleg`)).text).not.toContain('Intrekken');
  });
});

describe('een partner toevoegen', () => {
  const toevoegen = () => `/casussen/${casusId}/overleg/partner-erbij`;

  it('biedt wie is aangesloten, zegt wie geen inhoud ziet, en weigert bij het veld', async () => {
    const bezoeker = await portal.login(regisseur);
    const pagina = await bezoeker.get(toevoegen());
    const keuzes = pagina.html.querySelectorAll('#partner option').map(({ text }) => text.trim());
    expect(keuzes).toContain('COA');
    expect(keuzes).toContain('GGD (ziet geen inhoud)');
    expect(pagina.text).toContain('De uitnodiging is voor het overleg van');
    const geweigerd = await bezoeker.submit(pagina, toevoegen(), { partner: 'COA', doel: 'Handig.' });
    expect(geweigerd.status).toBe(422);
    expect(geweigerd.html.querySelector('#doel')?.getAttribute('aria-invalid')).toBe('true');
    expect(geweigerd.html.querySelector('#doel')?.text).toContain('Handig.');
  });

  it('is er niet voor wie de tafel niet leidt', async () => {
    const bezoeker = await portal.login(weger);
    await expectGone(bezoeker, await bezoeker.get(toevoegen()));
  });
});

describe('een overleg verzetten', () => {
  const verzetten = () => `/casussen/${casusId}/overleg/verzetten`;
  const REDEN = 'De voorzitter is die middag op zitting.';

  it('zegt hoe het nu staat, en weigert bij het veld met wat er is getypt', async () => {
    const bezoeker = await portal.login(regisseur);
    const { html } = await bezoeker.get(`/casussen/${casusId}/overleg`);
    expect(html.querySelector(`a[href="${verzetten()}"]`)?.text.trim()).toBe('Overleg verzetten');
    const pagina = await bezoeker.get(verzetten());
    expect(pagina.text).toContain('Het overleg staat nu op do 26 november 2026');
    const geweigerd = await submit(bezoeker, pagina, verzetten(), {
      naar: '2026-11-20T10:00',
      vorm: 'FYSIEK',
      locatie: 'Kamer 2',
      reden: 'Druk.',
    });
    expect([geweigerd.status, summaryOf(geweigerd)]).toEqual([422, [expect.stringContaining('20 tekens')]]);
    expect(geweigerd.html.querySelector('#reden')?.getAttribute('aria-invalid')).toBe('true');
    expect(geweigerd.html.querySelector('#locatie')?.getAttribute('value')).toBe('Kamer 2');
    const voorbij = await submit(bezoeker, geweigerd, verzetten(), {
      naar: '2026-11-20T10:00',
      vorm: 'FYSIEK',
      reden: REDEN,
    });
    expect(summaryOf(voorbij)).toEqual(['Kies een moment dat nog komt.']);
    expect(voorbij.html.querySelector('#reden')?.text).toContain('zitting');
  });

  it('is er niet voor wie de tafel niet leidt', async () => {
    for (const wie of [weger, riec]) {
      const bezoeker = await portal.login(wie);
      await expectGone(bezoeker, await bezoeker.get(verzetten()));
    }
  });
});

describe('antwoorden', () => {
  it.each([
    [{ reactie: '', redenCode: '' }],
    [{ reactie: 'MISSCHIEN', redenCode: '' }],
    [{ reactie: 'AFGEWEZEN', redenCode: '' }],
    [{ reactie: 'AFGEWEZEN', redenCode: 'GEEN_ZIN' }],
  ])('weigert %j bij het veld, en de casus blijft dicht', async (velden) => {
    const bezoeker = await portal.login(riec);
    const page = await post(bezoeker, velden);
    expect(page.status).toBe(422);
    expect(summaryOf(page)).toHaveLength(1);
    const fout = page.html.querySelector('.kr-error-summary a')?.getAttribute('href')?.slice(1) ?? '';
    expect(page.html.getElementById(fout)?.getAttribute('aria-invalid')).toBe('true');
    expect((await bezoeker.get(`/casussen/${casusId}`)).status).toBe(404);
  });

  it('opent bij aannemen de casus, en sluit haar bij afwijzen', async () => {
    const bezoeker = await portal.login(riec);
    const komt = await post(bezoeker, { reactie: 'AANGENOMEN', redenCode: '' });
    expect([komt.status, komt.headers.get('location')]).toEqual([303, '/uitnodigingen?beantwoord']);
    expect((await bezoeker.get(`/casussen/${casusId}`)).status).toBe(200);
    expect((await post(bezoeker, { reactie: 'AFGEWEZEN', redenCode: 'GEEN_TAAK' })).status).toBe(303);
    expect((await bezoeker.get(`/casussen/${casusId}`)).status).toBe(404);
  });

  it('kan niet meer als het overleg is begonnen', async () => {
    portal.test.clock.set('2026-11-26T10:00:00Z');
    const bezoeker = await portal.login(riec);
    const page = await post(bezoeker, { reactie: 'AANGENOMEN', redenCode: '' });
    expect(page.status).toBe(422);
    expect(summaryOf(page)[0]).toContain('verzet of begonnen');
    expect((await bezoeker.get(`/casussen/${casusId}`)).status).toBe(404);
  });
});

describe('een overleg dat is verzet', () => {
  const verzetten = () => `/casussen/${casusId}/overleg/verzetten`;
  const invoer = {
    naar: '2026-12-03T14:00',
    vorm: 'DIGITAAL',
    reden: 'De voorzitter is die middag op zitting.',
  };

  it('vraagt de partner opnieuw, met wat die eerder zei, en wordt bij een tweede klik niet nog eens verzet', async () => {
    portal.test.clock.set('2026-11-24T10:00:00Z');
    const bezoeker = await portal.login(regisseur);
    const pagina = await bezoeker.get(verzetten());
    const eerste = await submit(bezoeker, pagina, verzetten(), invoer);
    const tweede = await submit(bezoeker, pagina, verzetten(), invoer);
    for (const antwoord of [eerste, tweede])
      expect([antwoord.status, antwoord.headers.get('location')]).toEqual([
        303,
        `/casussen/${casusId}/overleg?verzet`,
      ]);
    const stap = { casusId, elementInstanceKey: newKey() };
    const T09 = termijnregel('T09', 'P1');
    const { uitnodigingen } = (await portal.keten.systeem.askAnew({ ...stap, termijnregel: T09 }))!;
    for (const { uitnodigingId } of uitnodigingen)
      await portal.keten.systeem.sendUitnodiging({ ...stap, uitnodigingId, ronde: 1, termijnregel: T09 });
    const { text } = await (await portal.login(riec)).get('/uitnodigingen');
    expect(text).toContain('Dit overleg is verzet. Het was op do 26 november 2026');
    expect(text).toContain('Uw eerdere antwoord was: u komt niet');
    const tijdlijn = (await bezoeker.get(`/casussen/${casusId}/tijdlijn`)).text;
    expect(tijdlijn.match(/Het casusoverleg is verzet/g)).toHaveLength(1);
  });

  it('zegt dat een collega het intussen verzette, en geeft terug wat er is getypt', async () => {
    const bezoeker = await portal.login(regisseur);
    const [mijn, collega] = [await bezoeker.get(verzetten()), await bezoeker.get(verzetten())];
    await submit(bezoeker, collega, verzetten(), { ...invoer, naar: '2026-12-04T14:00' });
    const botst = await submit(bezoeker, mijn, verzetten(), { ...invoer, naar: '2026-12-07T14:00' });
    expect([botst.status, summaryOf(botst)]).toEqual([422, [expect.stringContaining('intussen verzet')]]);
    expect(botst.html.querySelector('#reden')?.text).toContain('zitting');
    expect(botst.text).toContain('4 december 2026');
  });

  it('zegt dat het al gehouden is, en geeft ook dan terug wat er is getypt', async () => {
    const bezoeker = await portal.login(regisseur);
    const pagina = await bezoeker.get(verzetten());
    await portal.keten.systeem.recordOverleg({
      casusId,
      elementInstanceKey: newKey(),
      overlegUitkomst: 'AFSCHALEN',
    });
    const teLaat = await submit(bezoeker, pagina, verzetten(), { ...invoer, naar: '2026-12-08T14:00' });
    expect([teLaat.status, summaryOf(teLaat)]).toEqual([422, [expect.stringContaining('al gehouden')]]);
    expect(teLaat.html.querySelector('#reden')?.text).toContain('zitting');
    expect((await bezoeker.get(verzetten())).text).toContain('Dit overleg is al gehouden');
  });
});
