import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { aProfessional, bestuur, fg, regisseur, riec, techniek, weger } from '../../builders/betrokkenen.js';
import { newKey } from '../../store/support/keten.js';
import { S01 } from '../../store/support/scenarios.js';
import { termijnregel } from '../../support/regels.js';
import { expectGone, type KetenPortal, startKetenPortal, summaryOf } from '../support/portal-on-store.js';
import type { Visitor } from '../support/test-portal.js';

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
  });
  const { uitnodigingId } = uitnodigingen[0]!;
  await portal.keten.systeem.sendUitnodiging({ ...stap(), uitnodigingId, ronde: 1, termijnregel: T09 });
  path = `/uitnodigingen/${uitnodigingId}`;
});
afterAll(() => portal.close());

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
