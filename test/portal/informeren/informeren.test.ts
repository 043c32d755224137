import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { beheerder, fg, meldpunt, piket, regisseur, techniek, weger } from '../../builders/betrokkenen.js';
import { newKey } from '../../store/support/keten.js';
import { LANGE_MOTIVERING, S01 } from '../../store/support/scenarios.js';
import { dossierVan } from '../../store/support/verzoeken.js';
import { expectGone, type KetenPortal, startKetenPortal, summaryOf } from '../support/portal-on-store.js';
import type { Visitor } from '../support/test-portal.js';

let portal: KetenPortal;
let casusId: string;
let dossiernummer: string;
let path: string;
beforeAll(async () => {
  portal = await startKetenPortal();
  ({ casusId } = await portal.keten.registreer(S01.melding, S01.registratie));
  await portal.keten.systeem.alarmPiket({ casusId, elementInstanceKey: newKey(), soort: 'ACUUT' });
  const dossier = await dossierVan(portal.keten, casusId);
  ({ dossiernummer } = dossier);
  path = `/casussen/${casusId}/personen/${dossier.dossierId}/informeren`;
});
afterAll(() => portal.close());

const post = async (visitor: Visitor, fields: Record<string, string>) =>
  visitor.submit(await visitor.get('/werkplek'), path, fields);
const stand = async () => {
  const { informatie } = await dossierVan(portal.keten, casusId);
  return 'stand' in informatie ? informatie.stand : null;
};

describe('het overzicht van wie het nog niet weet', () => {
  it.each([regisseur, fg])('is er voor $gebruikerId, met het dossiernummer en zonder naam', async (wie) => {
    const page = await (await portal.login(wie)).get('/informeren');
    expect(page.status).toBe(200);
    expect(page.text).toContain(dossiernummer);
    expect(page.text).not.toContain('Verzonnenstein');
  });

  it.each([weger, meldpunt, piket, beheerder, techniek])('is er niet voor $gebruikerId', async (wie) => {
    const bezoeker = await portal.login(wie);
    await expectGone(bezoeker, await bezoeker.get('/informeren'));
  });
});

describe('vastleggen', () => {
  it.each([weger, piket, beheerder])('kan $gebruikerId niet, ook niet met de sleutels', async (wie) => {
    const bezoeker = await portal.login(wie);
    await expectGone(bezoeker, await bezoeker.get(path));
    await expectGone(
      bezoeker,
      await post(bezoeker, { stand: 'GEINFORMEERD', geinformeerdOp: '2026-11-24', wijze: 'GESPREK' }),
    );
    expect(await stand()).toBe('OPEN');
  });

  it('kan niet bij een casus of een persoon die er niet is', async () => {
    const regie = await portal.login(regisseur);
    for (const adres of [
      `/casussen/${casusId}/personen/${randomUUID()}/informeren`,
      `/casussen/${randomUUID()}/personen/${path.split('/')[4]}/informeren`,
      `/casussen/${casusId}/personen/geen-sleutel/informeren`,
    ])
      await expectGone(regie, await regie.get(adres));
  });

  it.each([
    [{ stand: 'ZOMAAR' }, 'Kies of de betrokkene is geïnformeerd.'],
    [{ stand: 'GEINFORMEERD', geinformeerdOp: '', wijze: 'GESPREK' }, 'Vul de dag in waarop'],
    [{ stand: 'GEINFORMEERD', geinformeerdOp: '2026-11-25', wijze: 'GESPREK' }, 'dag'],
    [{ stand: 'GEINFORMEERD', geinformeerdOp: '2026-11-24', wijze: 'POSTDUIF' }, 'Kies hoe'],
    [
      { stand: 'UITGESTELD', reden: 'ONEVENREDIG', heroverwegenOp: '2026-12-24', toelichting: 'kort' },
      'Leg in ten minste 20 tekens uit waarom.',
    ],
    [
      {
        stand: 'UITGESTELD',
        reden: 'ONEVENREDIG',
        heroverwegenOp: '2027-06-01',
        toelichting: LANGE_MOTIVERING,
      },
      'drie maanden',
    ],
    [{ stand: 'UITGESTELD', heroverwegenOp: '2026-12-24', toelichting: LANGE_MOTIVERING }, 'Kies waarom'],
  ])('weigert %j', async (velden, zin) => {
    const page = await post(await portal.login(regisseur), velden);
    expect(page.status).toBe(422);
    expect(summaryOf(page).join(' ')).toContain(zin);
    if ('toelichting' in velden)
      expect(page.html.querySelector('[name="toelichting"]')?.text.trim()).toBe(velden.toelichting);
    expect(await stand()).toBe('OPEN');
  });

  it('leidt terug naar de personen, en haalt de persoon van het overzicht', async () => {
    const regie = await portal.login(regisseur);
    const gedaan = await post(regie, {
      stand: 'GEINFORMEERD',
      geinformeerdOp: '2026-11-24',
      wijze: 'GESPREK',
    });
    expect([gedaan.status, gedaan.headers.get('location')]).toEqual([303, `/casussen/${casusId}/personen`]);
    expect(await stand()).toBe('GEINFORMEERD');
    expect((await regie.get('/informeren')).text).not.toContain(dossiernummer);
  });
});
