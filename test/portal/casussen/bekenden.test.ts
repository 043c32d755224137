import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { MeldingBevestiging } from '../../../store/repository.js';
import { aRustigeMelding } from '../../../start/ploeg/voorbeelden/a-rustige-melding.js';
import { beheerder, meldpunt, piket, regisseur, weger } from '../../builders/betrokkenen.js';
import { newKey } from '../../store/support/keten.js';
import { LANGE_MOTIVERING, S08 } from '../../store/support/scenarios.js';
import { expectGone, type KetenPortal, startKetenPortal, summaryOf } from '../support/portal-on-store.js';
import type { Visitor } from '../support/test-portal.js';

const WIE = { naam: 'Vera Verzonnen', geboortedatum: '2004-03-09', telefoon: '06 1234 5678' };

let portal: KetenPortal;
let bekend: MeldingBevestiging;
let nieuw: MeldingBevestiging;
let path: string;
beforeAll(async () => {
  portal = await startKetenPortal();
  const { keten } = portal;
  bekend = await keten.registreer(aRustigeMelding({ wie: WIE }), S08.registratie);
  nieuw = await keten.meld(aRustigeMelding({ wie: WIE }));
  await keten.systeem.findKandidaten({ ...nieuw, elementInstanceKey: newKey() });
  // A person doubts, so that it is to be decided on this page.
  await keten.doeTaak({
    casusId: nieuw.casusId,
    taak: 'match-beoordelen',
    wie: meldpunt,
    inhoud: { kandidaat: '1', reden: LANGE_MOTIVERING },
    variables: { match: 'TWIJFEL' },
  });
  await keten.systeem.recordMatch({
    casusId: nieuw.casusId,
    elementInstanceKey: newKey(),
    oordeel: 'TWIJFEL',
  });
  await keten.systeem.alarmPiket({ ...nieuw, elementInstanceKey: newKey(), soort: 'ACUUT' });
  const [match] = await keten.als(regisseur).readMatches(nieuw.casusId);
  path = `/casussen/${nieuw.casusId}/bekenden/${match!.voorstelId}`;
});
afterAll(() => portal.close());

const tab = () => `/casussen/${nieuw.casusId}/bekenden`;
const post = async (visitor: Visitor, fields: Record<string, string>, naar = path) =>
  visitor.submit(await visitor.get('/werkplek'), naar, fields);

describe('mogelijke bekenden', () => {
  it('ziet wie erover oordeelt: meldpunt en procesregie', async () => {
    for (const wie of [meldpunt, regisseur]) {
      const page = await (await portal.login(wie)).get(tab());
      expect(page.status).toBe(200);
      expect(page.text).toContain('Vera Verzonnen');
    }
  });

  it.each([weger, piket, beheerder])('bestaan niet voor $gebruikerId', async (wie) => {
    const bezoeker = await portal.login(wie);
    await expectGone(bezoeker, await bezoeker.get(tab()));
    await expectGone(bezoeker, await post(bezoeker, { besluit: 'NIEUW', reden: LANGE_MOTIVERING }));
    const [match] = await portal.keten.als(regisseur).readMatches(nieuw.casusId);
    expect(match?.stand).toBe('TWIJFEL');
  });

  it('van een andere casus, of een die er niet is, zijn er niet', async () => {
    const bezoeker = await portal.login(regisseur);
    const besluit = { besluit: 'NIEUW', reden: LANGE_MOTIVERING };
    for (const adres of [
      `${tab()}/${randomUUID()}`,
      path.replace(nieuw.casusId, bekend.casusId).replace(/[^/]+$/, randomUUID()),
      path.replace(nieuw.casusId, randomUUID()),
    ])
      await expectGone(bezoeker, await post(bezoeker, besluit, adres));
  });

  it.each([
    [{ besluit: 'BEKEND', reden: 'kort' }, 'Schrijf in ten minste 20 tekens waarom u zo besluit.'],
    [{ besluit: 'ZOMAAR', reden: LANGE_MOTIVERING }, 'Kies met een van de knoppen wat u besluit.'],
    [{ besluit: '', reden: '' }, 'Kies met een van de knoppen wat u besluit.'],
  ])('weigert %j, en wat getypt was blijft staan', async (velden, zin) => {
    const page = await post(await portal.login(meldpunt), velden);
    expect([page.status, summaryOf(page)]).toEqual([422, [zin]]);
    const veld = page.html.querySelector('.kr-error-summary a')?.getAttribute('href')?.slice(1) ?? '';
    expect(page.html.getElementById(veld)?.text.trim()).toBe(velden.reden);
    expect(page.html.getElementById(veld)?.getAttribute('aria-invalid')).toBe('true');
  });

  it('worden samengevoegd met een reden, en daarna weer los (INV18)', async () => {
    const bezoeker = await portal.login(regisseur);
    const samen = await post(bezoeker, { besluit: 'BEKEND', reden: LANGE_MOTIVERING });
    expect([samen.status, samen.headers.get('location')]).toEqual([303, '/casussen']);
    const [match] = await portal.keten.als(regisseur).readMatches(bekend.casusId);
    expect(match).toMatchObject({ stand: 'BEVESTIGD', isOngedaanTeMaken: true });

    const los = `/casussen/${bekend.casusId}/bekenden/${match!.voorstelId}`;
    expect((await post(bezoeker, { besluit: 'ONGEDAAN', reden: 'kort' }, los)).status).toBe(422);
    expect((await post(bezoeker, { besluit: 'ONGEDAAN', reden: LANGE_MOTIVERING }, los)).status).toBe(303);
    const [weer] = await portal.keten.als(regisseur).readMatches(nieuw.casusId);
    expect(weer?.stand).toBe('ONGEDAAN');
  });
});
