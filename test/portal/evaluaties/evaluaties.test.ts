import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { Professional } from '../../../domain/keten/betrokkene.js';
import {
  aProfessional,
  bestuur,
  beheerder,
  fg,
  meldpunt,
  regisseur,
  techniek,
  weger,
  weger2,
} from '../../builders/betrokkenen.js';
import { begeleider, Evaluatiespel } from '../../store/support/evaluaties.js';
import { S08 } from '../../store/support/scenarios.js';
import { expectGone, type KetenPortal, startKetenPortal, summaryOf } from '../support/portal-on-store.js';

const ander = aProfessional('ander', ['r10', 'r10.ggd'], { organisatie: 'GGD' });
const BESCHRIJVING = 'Dag 0: melding door een school.';
const LES = 'Terugbellen hoort bij de eerste dag.';

let portal: KetenPortal;
let casusId: string;
let casusnummer: string;
/** One that is done, and one of which the description was not checked yet. */
let pad: string;
let ongecontroleerd: string;

async function openEvaluatie() {
  const casus = await portal.keten.registreer(S08.melding, S08.registratie);
  await portal.keten.weeg({ casusId: casus.casusId, wie: weger, ...S08 });
  return { casus, spel: await Evaluatiespel.open(portal.keten, casus.casusId) };
}

beforeAll(async () => {
  portal = await startKetenPortal();
  for (const wie of [begeleider, ander, regisseur, weger, weger2])
    await portal.keten.als(wie, 'evaluatie').recordGebruiker(wie);
  const eerste = await openEvaluatie();
  ({ casusId, casusnummer } = eerste.casus);
  await eerste.spel.stelAan();
  await eerste.spel.beschrijf(BESCHRIJVING);
  await eerste.spel.controleer();
  await eerste.spel.rondAf();
  pad = `/evaluaties/${eerste.spel.evaluatieId}`;
  const tweede = await openEvaluatie();
  await tweede.spel.beschrijf('Dag 0: nog niet nagekeken.');
  ongecontroleerd = `/evaluaties/${tweede.spel.evaluatieId}`;
});
afterAll(() => portal.close());

const alles = async (wie: Professional, paths: readonly string[]) => {
  const bezoeker = await portal.login(wie);
  const pages = [];
  for (const path of paths) pages.push(await bezoeker.get(path));
  return pages;
};

describe('wie van een evaluatie wat ziet (3.4)', () => {
  it('de begeleider: de evaluatie met haar beschrijving en lessen, en nergens iets van de casus', async () => {
    const bezoeker = await portal.login(begeleider);
    const lijst = await bezoeker.get('/evaluaties');
    expect(lijst.html.querySelectorAll('tbody tr a').map((link) => link.getAttribute('href'))).toEqual([pad]);
    const pages = [
      lijst,
      await bezoeker.get(pad),
      await bezoeker.get('/leerpunten'),
      await bezoeker.get('/werkplek'),
    ];
    expect(pages.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(pages[1]!.text).toContain(BESCHRIJVING);
    expect(pages[1]!.text).toContain(LES);
    for (const { text } of pages)
      for (const geheim of [casusId, casusnummer, 'CAS-', 'DOS-']) expect(text).not.toContain(geheim);
    for (const onderdeel of [
      '',
      '/personen',
      '/meldingen',
      '/wegingen',
      '/tijdlijn',
      '/documenten',
      '/diagram',
    ])
      expect((await bezoeker.get(`/casussen/${casusId}${onderdeel}`)).status).toBe(404);
    for (const path of ['/casussen', '/regie', '/verwerkingen', ongecontroleerd])
      expect((await bezoeker.get(path)).status).toBe(404);
  });

  it('een andere begeleider: niets, en het is of het niet bestaat', async () => {
    const [lijst, vanAnder, verzonnen, lessen] = await alles(ander, [
      '/evaluaties',
      pad,
      `/evaluaties/${randomUUID()}`,
      '/leerpunten',
    ]);
    expect(lijst!.html.querySelector('tbody')).toBeNull();
    expect([vanAnder!.status, vanAnder!.text]).toEqual([404, verzonnen!.text]);
    expect(lessen!.text).not.toContain(LES);
  });

  it('procesregie: ook de casus, en een beschrijving die nog niet is nagekeken', async () => {
    const [lijst, evaluatie, concept] = await alles(regisseur, ['/evaluaties', pad, ongecontroleerd]);
    expect(lijst!.html.querySelectorAll('tbody tr')).toHaveLength(2);
    expect(lijst!.text).toContain(casusnummer);
    expect(evaluatie!.text).toContain('Collega begeleider');
    expect(concept!.text).toContain('Nog niet nagekeken door een tweede persoon.');
    expect(concept!.text).toContain('Dag 0: nog niet nagekeken.');
  });

  it.each([weger, bestuur, fg])(
    '$gebruikerId: wat is nagekeken, zonder casus en zonder namen',
    async (wie) => {
      const [lijst, evaluatie, concept, lessen] = await alles(wie, [
        '/evaluaties',
        pad,
        ongecontroleerd,
        '/leerpunten',
      ]);
      expect(lijst!.html.querySelectorAll('tbody tr')).toHaveLength(1);
      expect(evaluatie!.text).toContain(BESCHRIJVING);
      for (const { text } of [lijst!, evaluatie!])
        for (const geheim of [casusId, casusnummer, 'Collega begeleider']) expect(text).not.toContain(geheim);
      expect(concept!.status).toBe(404);
      expect(lessen!.text).toContain(LES);
      expect(lessen!.text).not.toContain('Bijwerken');
    },
  );

  it.each([meldpunt, beheerder, techniek])('voor $gebruikerId zijn de pagina’s er niet', async (wie) => {
    const bezoeker = await portal.login(wie);
    for (const path of ['/evaluaties', pad, '/leerpunten'])
      await expectGone(bezoeker, await bezoeker.get(path));
  });
});

describe('een leerpunt bijwerken', () => {
  const padVan = async () => {
    const { html } = await (await portal.login(regisseur)).get('/leerpunten');
    return html.querySelector('tbody a')?.getAttribute('href') ?? '';
  };

  it('vraagt een reden als het niet gebeurt, en bewaart wat er stond', async () => {
    const bezoeker = await portal.login(regisseur);
    const path = await padVan();
    const velden = { status: 'NIET_GEDAAN', toelichting: '' };
    const geweigerd = await bezoeker.submit(await bezoeker.get(path), path, velden);
    expect([geweigerd.status, summaryOf(geweigerd)]).toEqual([422, ['Schrijf waarom het niet is gedaan.']]);
    expect(geweigerd.html.querySelector('option[selected]')?.getAttribute('value')).toBe('NIET_GEDAAN');
    const antwoord = await bezoeker.submit(geweigerd, path, { ...velden, toelichting: 'Gebeurt al.' });
    expect([antwoord.status, antwoord.headers.get('location')]).toEqual([303, '/leerpunten']);
    const [regel] = (await bezoeker.get('/leerpunten')).html.querySelectorAll('tbody tr');
    expect(regel?.text).toContain('Niet gedaan');
    expect(regel?.text).toContain('Gebeurt al.');
  });

  it('kan de begeleider niet', async () => {
    const bezoeker = await portal.login(begeleider);
    const path = await padVan();
    expect((await bezoeker.get(path)).status).toBe(404);
    const lijst = await bezoeker.get('/evaluaties');
    expect((await bezoeker.submit(lijst, path, { status: 'DOORGEVOERD' })).status).toBe(404);
  });
});
