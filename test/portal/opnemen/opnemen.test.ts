import { startMeldenPortal, type MeldenPortal } from '../support/melden-portal.js';
import type { Page, Visitor } from '../support/test-portal.js';
import { codeOn, summaryOf } from '../melden/pages.js';

const PAD = '/werkplek/melding-opnemen';
const meldpunt = {
  gebruikerId: 'g-meldpunt',
  naam: 'Mira Meldpunt',
  organisatie: 'VEILIG_THUIS',
  groepen: ['r02', 'r02.veilig-thuis'],
  mandaten: [],
};
const telefoontje = {
  kanaal: 'telefoon',
  'wat.korteInhoud': 'Verzonnen: een leerlinge moet afspraken aannemen via een app.',
  'wanneer.directGevaar': 'onbekend',
  'wanneer.acuutVolgensMelder': 'ja',
  'wie.naam': 'Fenna Voorbeeld',
  'wie.leeftijd': '15',
  'overU.anonimiteit': 'bekend',
  'overU.hoedanigheid': 'school',
  'overU.naam': 'Zorgcoördinator Voorbeeldcollege',
  'overU.telefoon': '06-00000000',
  'overU.magTeruggebeld': 'ja',
};

let portal: MeldenPortal;
let visitor: Visitor;
beforeEach(async () => {
  portal = await startMeldenPortal();
  visitor = portal.visitor();
  await visitor.login(meldpunt);
});
afterEach(() => portal.close());

/** What the browser sends: what the page already had, and what is typed. */
async function fill(page: Page, answers: Record<string, string>, actie = 'vastleggen'): Promise<Page> {
  const fields: Record<string, string | string[]> = { actie };
  for (const input of page.html.querySelectorAll(
    '.kr-opnemen input, .kr-opnemen textarea, .kr-opnemen select',
  )) {
    const name = input.getAttribute('name') ?? '';
    const value = valueOf(input);
    const chosen =
      !['radio', 'checkbox'].includes(input.getAttribute('type') ?? '') || input.hasAttribute('checked');
    if (chosen && value !== '') fields[name] = [...[fields[name] ?? []].flat(), value];
  }
  return visitor.submit(page, PAD, { ...fields, ...answers });
}

function valueOf(input: Page['html']): string {
  if (input.tagName === 'SELECT') return input.querySelector('option[selected]')?.getAttribute('value') ?? '';
  return input.tagName === 'TEXTAREA' ? input.text : (input.getAttribute('value') ?? '');
}

describe('een melding opnemen', () => {
  it('legt een telefoontje vast: wat open bleef is eerst hardop "weet ik niet"', async () => {
    const first = await fill(await visitor.get(PAD), telefoontje);
    expect(first.status).toBe(422);
    expect(summaryOf(first).map(({ naar }) => naar)).toContain('#wie-lvb');
    expect(await portal.countMeldingen()).toBe(0);

    const filled = await fill(first, {}, 'onbekend');
    expect(filled.status).toBe(200);
    expect(summaryOf(filled)).toEqual([]);
    expect(filled.html.querySelector('#wie-naam')?.getAttribute('value')).toBe('Fenna Voorbeeld');

    const done = await fill(filled, {});
    expect(done.status).toBe(201);
    expect(codeOn(done)).toMatch(/^\w{4}-\w{4}-\w{5}$/);
    expect(await portal.countMeldingen()).toBe(1);
    expect(done.html.querySelector('a[href^="/casussen/"]')?.text).toMatch(/^CAS-/);
  });

  it('dezelfde pagina nog eens versturen geeft dezelfde melding', async () => {
    const filled = await fill(await fill(await visitor.get(PAD), telefoontje), {}, 'onbekend');
    const [first, second] = [await fill(filled, {}), await fill(filled, {})];
    expect(codeOn(second)).toBe(codeOn(first));
    expect(await portal.countMeldingen()).toBe(1);
  });

  it('zet nooit iets op "weet ik niet" dat al beantwoord was, en raadt niet wie de melder is', async () => {
    const filled = await fill(
      await visitor.get(PAD),
      { ...telefoontje, 'overU.anonimiteit': '' },
      'onbekend',
    );
    const checked = (naam: string) =>
      filled.html.querySelector(`input[name="${naam}"][checked]`)?.getAttribute('value');
    expect(checked('wanneer.acuutVolgensMelder')).toBe('ja');
    expect(checked('wanneer.nogInSituatie')).toBe('onbekend');
    expect(checked('overU.anonimiteit')).toBeUndefined();
    expect(checked('wat.verschijningsvormen')).toBeUndefined();
  });

  it.each([
    ['opsporing', 'OPSPORING'],
    ['partner', 'PARTNER'],
    ['email', 'MELDPUNT'],
  ])('een melding via %s komt binnen bij %s', async (kanaal, ingang) => {
    const filled = await fill(await visitor.get(PAD), { ...telefoontje, kanaal }, 'onbekend');
    await fill(filled, {});
    const [bericht] = await portal.store.outbox.takePending();
    expect(bericht?.variables).toMatchObject({ ingang });
  });

  it('een partner brengt een casus in waar hij al is, met een reden (OR2)', async () => {
    const loopt = { ...telefoontje, kanaal: 'partner', instap: 'F6' };
    const filled = await fill(await visitor.get(PAD), loopt, 'onbekend');
    const first = await fill(filled, {});
    expect(summaryOf(first).map(({ naar }) => naar)).toEqual(['#instapReden']);
    expect(first.html.querySelector('input[name="instap"][checked]')?.getAttribute('value')).toBe('F6');

    const done = await fill(first, { instapReden: 'De opvang begon vorige week, in overleg.' });
    expect(done.status).toBe(201);
    expect(done.text).toContain('gaat meteen naar de weging');
  });

  it('van wie alleen een signaal doorgeeft begint een casus bij het begin', async () => {
    const laat = { ...telefoontje, instap: 'F3', instapReden: 'Er wordt al over gepraat in het wijkteam.' };
    const again = await fill(await fill(await visitor.get(PAD), laat, 'onbekend'), {});
    expect(summaryOf(again).map(({ naar }) => naar)).toEqual(['#instap']);
    expect(await portal.countMeldingen()).toBe(0);
  });

  it('kent geen eigen kanaal voor het webformulier', async () => {
    const filled = await fill(await visitor.get(PAD), { ...telefoontje, kanaal: 'webformulier' }, 'onbekend');
    expect(summaryOf(await fill(filled, {})).map(({ naar }) => naar)).toEqual(['#kanaal']);
  });

  it('bewaart een gesprek, alleen voor wie het voerde', async () => {
    const page = await visitor.get(PAD);
    expect((await visitor.submit(page, `${PAD}/bewaren`, telefoontje)).status).toBe(204);
    expect((await visitor.get(PAD)).html.querySelector('#wie-naam')?.getAttribute('value')).toBe(
      'Fenna Voorbeeld',
    );

    await visitor.login({ ...meldpunt, gebruikerId: 'g-collega' });
    expect((await visitor.get(PAD)).text).not.toContain('Fenna');
  });

  it('vergeet een gesprek dat is vastgelegd', async () => {
    const filled = await fill(await fill(await visitor.get(PAD), telefoontje), {}, 'onbekend');
    await fill(filled, {});
    expect((await visitor.get(PAD)).text).not.toContain('Fenna');
  });

  it('bestaat niet voor wie geen meldingen mag vastleggen', async () => {
    const other = portal.visitor();
    expect((await other.get(PAD)).status).toBe(303);
    await other.login({
      gebruikerId: 'g-beheer',
      naam: 'Beheer',
      organisatie: 'ZVH',
      groepen: ['r13', 'r13.beheer'],
      mandaten: [],
    });
    expect((await other.get(PAD)).status).toBe(404);
    expect((await other.post(PAD, telefoontje)).status).toBeGreaterThanOrEqual(400);
    expect(await portal.countMeldingen()).toBe(0);
  });

  it('zegt bij gevaar dat bellen voorgaat', async () => {
    const filled = await fill(
      await visitor.get(PAD),
      { ...telefoontje, 'wanneer.directGevaar': 'ja' },
      'onbekend',
    );
    expect(filled.html.querySelector('.kr-gevaar--nu')?.text).toContain('112');
    expect((await fill(filled, {})).html.querySelector('.kr-gevaar--nu')?.text).toContain('bel 112');
  });
});
