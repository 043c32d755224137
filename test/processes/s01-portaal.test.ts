import { demoScenarios } from '../../start/demo/demo-scenario.js';
import { formDossier } from '../../start/demo/form-dossier.js';
import { type Professional, until } from '../../start/demo/professional.js';
import type { Answers, Page } from '../../start/demo/visitor.js';
import { TestSystem } from './support/test-system.js';

const s01 = demoScenarios.find(({ id }) => id === 'S01')!;
const feiten = Object.fromEntries(
  Object.entries(s01.feiten).map(([name, value]) => [name, String(value ?? '')]),
);
const bewijs = { name: 'bewijsmiddelenLijst', rows: s01.bewijsmiddelen };
const besluit: Answers = { ...s01.besluit, wegingActie: 'VASTSTELLEN', wegers: ['POLITIE', 'VEILIG_THUIS'] };

const textOf = (page: Page) => page.root.querySelector('main')!.textContent.replace(/\s+/g, ' ');

/** S01 of domein.md 3.11 through the portal's own pages, on a Saturday, up to the tasks after the weging. */
describe('S01: minderjarige, online seksuele uitbuiting, school meldt', () => {
  let keten: TestSystem;
  let casusnummer: string;
  let weger: Professional;

  beforeAll(async () => {
    keten = await TestSystem.start();
    await keten.advance('P5D'); // Saturday 7 March 2026, 09.30 uur
  });
  afterAll(() => keten.close());

  it('het meldpunt legt het telefoontje vast en krijgt een code voor de melder', async () => {
    const meldpunt = await keten.login('meldpunt');
    casusnummer = await meldpunt.takeDown(s01);
    expect(casusnummer).toMatch(/^CAS-[A-Z0-9]{8}$/);
  });

  it('acuut (D1.2): de piketdienst ziet haar meteen, met een uur om op te volgen (T02)', async () => {
    const piket = await keten.login('piket');
    const task = await piket.openTask(casusnummer, 'Acute melding opvolgen');
    expect(textOf(task)).toContain('Uiterlijk za 7 maart 2026, 10.30 uur');
    expect(textOf(await piket.visitor.open('/werkplek'))).toContain(casusnummer);
  });

  it('het meldpunt loopt de elf punten na (A2.2)', async () => {
    await formDossier(await keten.login('meldpunt'), casusnummer);
  });

  it('de P1-termijn van de weging loopt door op zaterdag (T04: 4 uur)', async () => {
    weger = await keten.login('weger');
    const task = await weger.openTask(casusnummer, 'Feiten voor de weging vaststellen');
    expect(textOf(task)).toContain('Uiterlijk za 7 maart 2026, 13.30 uur');
  });

  it('twee bewijsmiddelen die niet onafhankelijk zijn tellen niet als twee', async () => {
    const task = await weger.claim(await weger.openTask(casusnummer, 'Feiten voor de weging vaststellen'));
    const rows = s01.bewijsmiddelen.map((row, index) => ({
      ...row,
      onafhankelijk: index === 0 ? 'ja' : 'nee',
    }));
    const refused = await weger.complete(task, feiten, { ...bewijs, rows });
    expect([409, 422]).toContain(refused.status);
    expect(refused.root.querySelectorAll('[name="bewijsmiddelenLijst.rij"]')).toHaveLength(2);
  });

  it('de adviezen staan er met tabel, versie, regel en reden', async () => {
    await weger.doTask(casusnummer, 'Feiten voor de weging vaststellen', feiten, bewijs);
    const page = await weger.claim(await weger.openTask(casusnummer, 'Weging vaststellen'));
    const task = textOf(page);
    for (const regel of ['D1.2', 'D2.1', 'D3.1', 'D4.2', 'D5.3', 'D7.1'])
      expect(task).toContain(`regel ${regel}`);
    expect(task).toContain('dwangmiddel niet vereist bij minderjarige');
    expect(task).toContain('tabel Kwalificatie versie 1');
    await weger.visitor.submit(page, 'form[action$="/teruggeven"]');
  });

  it('zonder mandaat wordt de weging geweigerd, met de reden, en blijft alles staan', async () => {
    const zonderMandaat = await keten.login('weger3');
    const task = await zonderMandaat.claim(await zonderMandaat.openTask(casusnummer, 'Weging vaststellen'));
    const refused = await zonderMandaat.complete(task, besluit);
    expect(refused.status).toBe(409);
    expect(textOf(refused)).toMatch(/mandaat/i);
    expect(refused.root.querySelector('[name="kwalificatie"][value="WEL"]')?.hasAttribute('checked')).toBe(
      true,
    );
    await zonderMandaat.visitor.submit(refused, 'form[action$="/teruggeven"]');
  });

  it('afwijken zonder motivering van twintig tekens wordt geweigerd', async () => {
    const task = await weger.claim(await weger.openTask(casusnummer, 'Weging vaststellen'));
    const refused = await weger.complete(task, {
      ...besluit,
      kwalificatie: 'GEEN',
      motivering: '   te kort   ',
    });
    expect(refused.status).toBe(422);
    expect(textOf(refused)).toMatch(/motivering/i);
  });

  it('WEL: procesregie brengt de casus in, dezelfde dag nog (T07 bij P1)', async () => {
    await weger.doTask(casusnummer, 'Weging vaststellen', besluit);
    const regisseur = await keten.login('regisseur');
    const task = await regisseur.openTask(casusnummer, 'Casus inbrengen');
    expect(textOf(task)).toContain('Uiterlijk za 7 maart 2026, 23.59 uur');
  });

  it('het besluit over het doorlaatverbod ligt bij politie en OM, niet bij het meldpunt', async () => {
    const officier = await keten.login('officier');
    const task = await officier.openTask(casusnummer, 'Over doorlaatverbod besluiten');
    const meldpunt = await keten.login('meldpunt');
    const forOther = await meldpunt.visitor.open(task.url);
    const absent = await meldpunt.visitor.open('/taken/1');
    expect(forOther.status).toBe(404);
    expect(withoutTrace(forOther)).toBe(withoutTrace(absent));
  });

  it('geen casus is verdwenen', async () => {
    const regisseur = await keten.login('regisseur');
    const page = textOf(await regisseur.visitor.open('/regie'));
    expect(page).toMatch(/Verdwenen casussen \(0\)/);
    expect(page).toMatch(/Open casussen \(1\)/);
  });

  it('blijft het inbrengen liggen, dan escaleert het in plaats van te verdwijnen', async () => {
    const regisseur = await keten.login('regisseur');
    await keten.advance('P1D');
    await until('an open escalation', async () => {
      const page = textOf(await regisseur.visitor.open('/regie'));
      return /Verdwenen casussen \(0\)/.test(page) && !/\b0 met een lopende escalatie/.test(page)
        ? page
        : null;
    });
  });
});

/** A page without what differs by design at each request: form tokens and the number for support. */
function withoutTrace(page: Page): string {
  return page.html.replace(/name="_csrf" value="[^"]*"/g, '').replace(/[0-9a-f]{32}/g, '');
}
