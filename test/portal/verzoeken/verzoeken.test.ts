import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import {
  beheerder,
  bestuur,
  fg,
  fg2,
  gemeente,
  meldpunt,
  officier,
  regisseur,
  techniek,
  weger,
} from '../../builders/betrokkenen.js';
import { LANGE_MOTIVERING, S01 } from '../../store/support/scenarios.js';
import { alsFg, dossierVan, registreerVerzoek, stelInzageSamen } from '../../store/support/verzoeken.js';
import { expectGone, type KetenPortal, startKetenPortal, summaryOf } from '../support/portal-on-store.js';
import type { Visitor } from '../support/test-portal.js';

let portal: KetenPortal;
let casusId: string;
let dossiernummer: string;
let toezicht: Visitor;
beforeAll(async () => {
  portal = await startKetenPortal();
  ({ casusId } = await portal.keten.registreer(S01.melding, S01.registratie));
  ({ dossiernummer } = await dossierVan(portal.keten, casusId));
});
afterAll(() => portal.close());
beforeEach(async () => {
  toezicht = await portal.login(fg);
});

const verzoek = (soort: Parameters<typeof registreerVerzoek>[2]) =>
  registreerVerzoek(portal.keten, casusId, soort);
const post = async (visitor: Visitor, path: string, fields: Record<string, string> = {}) =>
  visitor.submit(await visitor.get('/werkplek'), path, fields);
const aantal = async () => (await alsFg(portal.keten).listVerzoeken()).length;

describe('wie er komt', () => {
  it.each([regisseur, weger, meldpunt, officier, gemeente, bestuur, beheerder, techniek])(
    '$gebruikerId niet: elk adres is er niet, en een formulier verandert niets',
    async (wie) => {
      const verzoekId = await verzoek('BEZWAAR');
      const [eerst, bezoeker] = [await aantal(), await portal.login(wie)];
      const een = `/verzoeken/${verzoekId}`;
      for (const path of ['/verzoeken', '/verzoeken/nieuw', een, `${een}/inzage`, `${een}/inzage/controle`])
        await expectGone(bezoeker, await bezoeker.get(path));
      for (const path of ['/verzoeken/nieuw', `${een}/verlengen`, `${een}/besluit`, `${een}/inzage/bestand`])
        await expectGone(
          bezoeker,
          await post(bezoeker, path, { dossiernummer, motivering: LANGE_MOTIVERING }),
        );
      expect(await aantal()).toBe(eerst);
      expect(await alsFg(portal.keten).readVerzoek(verzoekId)).toMatchObject({ besluit: null });
    },
  );

  it('R12 wel; een verzoek dat er niet is en een sleutel die er geen is zijn er niet', async () => {
    expect((await toezicht.get('/verzoeken')).status).toBe(200);
    for (const id of [randomUUID(), 'geen-sleutel', '..%2f..'])
      await expectGone(toezicht, await toezicht.get(`/verzoeken/${id}`));
  });

  it('niet met een formulier zonder kenmerk van de eigen sessie', async () => {
    const eerst = await aantal();
    expect((await toezicht.post('/verzoeken/nieuw', { dossiernummer })).status).toBe(403);
    expect(await aantal()).toBe(eerst);
  });
});

describe('registreren', () => {
  const ingevuld = () => ({
    dossiernummer,
    soort: 'INZAGE',
    ontvangenOp: '2026-11-24',
    identificatie: 'IDENTITEITSBEWIJS',
    identificatieDoor: 'Baliemedewerker gemeente',
    vraag: 'Ik wil weten wat er over mij staat.',
  });

  it('zegt bij een leeg formulier per veld wat er moet, met de aandacht op de lijst', async () => {
    const page = await post(toezicht, '/verzoeken/nieuw');
    expect(page.status).toBe(422);
    expect(summaryOf(page)).toHaveLength(6);
    for (const veld of Object.keys(ingevuld())) {
      expect(page.html.querySelector(`[name="${veld}"]`)?.getAttribute('aria-invalid')).toBe('true');
      expect(page.html.querySelector(`.kr-error-summary a[href="#${veld}"]`)).not.toBeNull();
    }
  });

  it.each([
    ['een dag die nog komt', { ontvangenOp: '2026-11-25' }],
    ['een dag die niet bestaat', { ontvangenOp: '2026-02-30' }],
    ['een soort die er niet is', { soort: 'ALLES' }],
    ['een nummer dat geen dossier heeft', { dossiernummer: 'DOS-99999999' }],
  ])('weigert %s; wat getypt was blijft staan', async (_naam, anders) => {
    const page = await post(toezicht, '/verzoeken/nieuw', { ...ingevuld(), ...anders });
    expect(page.status).toBe(422);
    expect(summaryOf(page)).toHaveLength(1);
    expect(page.html.querySelector('[name="vraag"]')?.text.trim()).toBe(ingevuld().vraag);
  });

  it('leidt naar het verzoek; de naam van de betrokkene staat er niet bij', async () => {
    const gemaakt = await post(toezicht, '/verzoeken/nieuw', {
      ...ingevuld(),
      dossiernummer: ` ${dossiernummer.toLowerCase()} `,
    });
    expect(gemaakt.status).toBe(303);
    const page = await toezicht.get(gemaakt.headers.get('location') ?? '');
    expect(page.text).toContain(dossiernummer);
    expect(page.text).not.toContain('Verzonnenstein');
    expect(page.headers.get('cache-control')).toContain('no-store');
  });
});

describe('besluiten', () => {
  it('vraagt een besluit van de lijst en een motivering; die blijft staan', async () => {
    const path = `/verzoeken/${await verzoek('BEZWAAR')}/besluit`;
    const leeg = await post(toezicht, path, { motivering: LANGE_MOTIVERING });
    expect([leeg.status, summaryOf(leeg)]).toEqual([422, ['Kies een besluit.']]);
    expect(leeg.html.querySelector('[name="motivering"]')?.text.trim()).toBe(LANGE_MOTIVERING);
    const kort = await post(toezicht, path, { besluit: 'AFGEWEZEN', motivering: 'kort' });
    expect([kort.status, summaryOf(kort)]).toEqual([422, ['Schrijf in ten minste 20 tekens waarom.']]);
    expect((await post(toezicht, path, { besluit: 'AFGEWEZEN', motivering: LANGE_MOTIVERING })).status).toBe(
      303,
    );
    const nogEens = await post(toezicht, path, { besluit: 'TOEGEWEZEN', motivering: LANGE_MOTIVERING });
    expect(nogEens.status).toBe(422);
  });

  it('wijst inzage pas toe na de tweede lezer, en wie samenstelde leest niet na', async () => {
    const verzoekId = await verzoek('INZAGE');
    const een = `/verzoeken/${verzoekId}`;
    const besluit = { besluit: 'TOEGEWEZEN', motivering: LANGE_MOTIVERING };
    const teVroeg = await post(toezicht, `${een}/besluit`, besluit);
    expect(summaryOf(teVroeg)[0]).toContain('Bij inzage moet eerst een tweede persoon akkoord zijn');

    const zonderKeuze = await post(toezicht, `${een}/inzage`);
    expect(zonderKeuze.status).toBe(422);
    const blokken = await alsFg(portal.keten).previewInzage(verzoekId);
    const keuzes = Object.fromEntries(blokken.map(({ sleutel }) => [`keuze-${sleutel}`, 'GEVEN']));
    expect((await post(toezicht, `${een}/inzage`, keuzes)).status).toBe(303);

    const { opgemaaktOp } = await alsFg(portal.keten).readInzagevoorstel(verzoekId);
    const akkoord = { oordeel: 'AKKOORD', voorgesteldOp: opgemaaktOp };
    const zelf = await post(toezicht, `${een}/inzage/controle`, akkoord);
    expect([zelf.status, summaryOf(zelf)[0]]).toEqual([
      422,
      'U heeft dit zelf voorgesteld. Een ander moet het nalezen of erover besluiten.',
    ]);
    const tweede = await portal.login(fg2);
    expect((await post(tweede, `${een}/inzage/controle`, { ...akkoord, oordeel: '' })).status).toBe(422);
    expect((await post(tweede, `${een}/inzage/controle`, akkoord)).status).toBe(303);
    expect((await post(toezicht, `${een}/besluit`, besluit)).status).toBe(303);
  });

  it('geeft een kopie alleen als bestand of afdruk met haar kenmerk (INV19), en niet in een cache', async () => {
    const verzoekId = await verzoek('INZAGE');
    const een = `/verzoeken/${verzoekId}`;
    expect((await post(toezicht, `${een}/inzage/bestand`)).status).toBe(409);
    await stelInzageSamen(portal.keten, verzoekId);

    const bestand = await post(toezicht, `${een}/inzage/bestand`);
    expect(bestand.headers.get('content-disposition')).toMatch(/^attachment; filename=inzage-VRZ-\w+\.json$/);
    expect(bestand.headers.get('cache-control')).toContain('no-store');
    const { uitvoerId } = JSON.parse(bestand.text) as { uitvoerId: string };
    expect(uitvoerId).toMatch(/^[0-9a-f-]{36}$/);
    const afdruk = await post(toezicht, `${een}/inzage/afdruk`);
    expect(afdruk.text).toContain('Fleur Verzonnenstein');
    expect(afdruk.text).not.toContain('Joris Mentorman');
  });
});

it('een correctie vraagt een gegeven van de lijst en waarop zij rust', async () => {
  const path = `/verzoeken/${await verzoek('CORRECTIE')}/correcties`;
  const veld = await post(toezicht, path, { veld: 'bsn', nieuw: '1', onderbouwing: LANGE_MOTIVERING });
  expect([veld.status, summaryOf(veld)]).toEqual([422, ['Kies een gegeven.']]);
  const kaal = await post(toezicht, path, { veld: 'naam', nieuw: 'Fleur', onderbouwing: 'kort' });
  expect([kaal.status, summaryOf(kaal)]).toEqual([422, ['Schrijf in ten minste 20 tekens waarop dit rust.']]);
  expect(
    (await post(toezicht, path, { veld: 'naam', nieuw: 'Fleur', onderbouwing: LANGE_MOTIVERING })).status,
  ).toBe(303);
});
