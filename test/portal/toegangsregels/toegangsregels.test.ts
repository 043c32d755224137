import type { Professional } from '../../../domain/keten/betrokkene.js';
import { DomainError } from '../../../domain/errors.js';
import { aProfessional, beheerder, fg, fg2, weger } from '../../builders/betrokkenen.js';
import { type MeldenPortal, startMeldenPortal } from '../support/melden-portal.js';
import { type Page, startTestPortal, type Visitor } from '../support/test-portal.js';

const NIEUW = '/toegangsregels/voorstellen/nieuw';
const REDEN = 'Een actiehouder voert uit en heeft dit niet nodig.';
/** R03 reads which casussen there are under no condition (domain/data/matrix.json); here only from F3. */
const KRAPPER = {
  groep: 'procesgegevens',
  rol: 'R03',
  versie: '1',
  lezen: 'ja',
  lezenVoorwaarde: 'vanafF3',
  reden: REDEN,
};

let portal: MeldenPortal;

async function als(wie: Professional): Promise<Visitor> {
  const visitor = portal.visitor();
  await visitor.login(wie);
  return visitor;
}

async function stuur(visitor: Visitor, velden: Record<string, string | string[]>): Promise<Page> {
  return visitor.submit(await visitor.get(NIEUW), NIEUW, velden);
}

/** Proposes, and gives the address of the proposal. */
async function stelVoor(wie: Professional = beheerder, velden: Record<string, string> = KRAPPER) {
  const answer = await stuur(await als(wie), { ...velden, stap: 'indienen' });
  expect(answer.status).toBe(303);
  return answer.headers.get('location') ?? '';
}

async function besluit(visitor: Visitor, pad: string, velden: Record<string, string>): Promise<Page> {
  return visitor.submit(await visitor.get('/account'), pad, velden);
}

const cellen = (page: Page) => page.html.querySelectorAll('main tbody tr')[0]?.querySelectorAll('td');
const verschil = (page: Page) => cellen(page)?.map((cel) => cel.text);
const fouten = (page: Page) => page.html.querySelector('.kr-error-summary__list')?.text;

describe('een wijziging voorstellen, tot zij wordt ingediend', () => {
  // Nothing is laid down here, so that one portal serves all.
  beforeAll(async () => {
    portal = await startMeldenPortal();
  });
  afterAll(() => portal.close());

  it('vraagt eerst om welke gegevens en welke rol het gaat', async () => {
    const visitor = await als(beheerder);
    expect((await visitor.get(NIEUW)).status).toBe(200);
    const answer = await visitor.get(`${NIEUW}?groep=&rol=R99`);
    expect(answer.status).toBe(422);
    expect(fouten(answer)).toBe('Kies om welke gegevens het gaat.Kies om welke rol het gaat.');
  });

  it('begint met wat nu geldt', async () => {
    const { html } = await (await als(beheerder)).get(`${NIEUW}?groep=personalia&rol=R03`);
    expect(html.querySelectorAll('input[checked]').map((veld) => veld.id)).toEqual([
      'lezen',
      'lezen-vanafF3',
    ]);
  });

  it('laat het verschil in woorden zien en legt dan nog niets vast', async () => {
    const visitor = await als(beheerder);
    const page = await stuur(visitor, KRAPPER);
    expect(page.html.querySelector('h1')?.text).toBe('Klopt dit voorstel?');
    expect(verschil(page)).toEqual([
      'Lezen',
      'ja',
      'ja, vanaf de voorbereiding van het casusoverleg (F3)',
      'Krapper',
    ]);
    expect((await visitor.get('/toegangsregels')).text).toContain('Er ligt geen voorstel.');
  });

  it('gaat terug om aan te passen met wat er stond', async () => {
    const { html } = await stuur(await als(beheerder), { ...KRAPPER, stap: 'aanpassen' });
    expect(html.querySelector('#lezen-vanafF3')?.hasAttribute('checked')).toBe(true);
    expect(html.querySelector('textarea')?.text).toBe(REDEN);
  });

  it.each<[string, Record<string, string>, string, string | undefined]>([
    ['een korte reden', { reden: 'nodig' }, 'Schrijf in ten minste 20 tekens', '#reden'],
    [
      'inhoud voor het bestuur',
      { groep: 'weging1', rol: 'R11' },
      'Deze rol krijgt nooit iets te zien',
      '#cel',
    ],
    ['het log', { groep: 'logs', rol: 'R12' }, 'Deze rij ligt vast', '#cel'],
    ['strafrecht', { groep: 'strafrecht' }, 'anderen dan politie en OM alleen wat is vrijgegeven', '#cel'],
    ['voorwaarden zonder recht', { lezen: '' }, 'Vink ook aan dat deze rol mag lezen', '#lezen'],
    ['een oude versie', { versie: '0' }, 'nu geldt versie 1', undefined],
  ])('weigert %s in een zin bij het veld', async (_naam, anders, tekst, veld) => {
    const velden = { ...KRAPPER, ...anders, stap: 'indienen' };
    const answer = await stuur(await als(beheerder), velden);
    expect(answer.status).toBe(422);
    expect(fouten(answer)).toContain(tekst);
    expect(answer.html.querySelector('.kr-error-summary a')?.getAttribute('href')).toBe(veld);
  });

  it('zegt dat er niets verandert', async () => {
    const { groep, rol, versie, lezen, reden } = KRAPPER;
    expect(fouten(await stuur(await als(beheerder), { groep, rol, versie, lezen, reden }))).toBe(
      'Dit is al zo: er verandert niets.',
    );
  });

  it.each([fg, weger])('is er niet voor $gebruikerId', async (wie) => {
    const visitor = await als(wie);
    expect((await visitor.get(NIEUW)).status).toBe(404);
    const post = await besluit(visitor, NIEUW, { ...KRAPPER, stap: 'indienen' });
    expect(post.status).toBe(404);
  });
});

describe('besluiten over een voorstel', () => {
  beforeEach(async () => {
    portal = await startMeldenPortal();
  });
  afterEach(() => portal.close());

  it('neemt één voorstel tegelijk per cel', async () => {
    await stelVoor();
    const answer = await stuur(await als(beheerder), { ...KRAPPER, stap: 'indienen' });
    expect(answer.status).toBe(422);
    expect(fouten(answer)).toContain('ligt er al een voorstel');
  });

  it('wacht op de werkplek en bij de regels, met het verschil in woorden', async () => {
    await stelVoor();
    const visitor = await als(fg);
    expect((await visitor.get('/werkplek')).text).toContain('Voorstellen die op een besluit wachten: 1');
    const page = await visitor.get('/toegangsregels');
    expect(page.html.querySelector('h3')?.text).toBe('Procesregie (R03): Procesgegevens van de casus');
    expect(verschil(page)?.slice(1, 3)).toEqual([
      'ja',
      'ja, vanaf de voorbereiding van het casusoverleg (F3)',
    ]);
  });

  it('maakt na akkoord meteen een versie, met wie en waarom', async () => {
    const pad = await stelVoor();
    const visitor = await als(fg);
    const answer = await besluit(visitor, pad, { besluit: 'GOEDGEKEURD', oordeel: 'Besproken en akkoord.' });
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/toegangsregels']);
    const { html, text } = await visitor.get('/toegangsregels');
    expect(html.querySelector('h1')?.text).toBe('Toegangsregels, versie 2');
    expect(html.querySelector('section[aria-labelledby="versies"] li')?.text).toContain(REDEN);
    expect(text).toContain('Er ligt geen voorstel.');
  });

  it('verandert niets na afwijzen, en bewaart waarom', async () => {
    const pad = await stelVoor();
    const visitor = await als(fg);
    await besluit(visitor, pad, { besluit: 'AFGEWEZEN', oordeel: 'Procesregie heeft dit eerder nodig.' });
    const { html } = await visitor.get('/toegangsregels');
    expect(html.querySelector('h1')?.text).toBe('Toegangsregels, versie 1');
    expect(html.querySelector('section[aria-labelledby="afgewezen"] li')?.text).toContain(
      'Procesregie heeft dit eerder nodig.',
    );
  });

  it.each([
    [{ besluit: '', oordeel: 'Besproken en akkoord.' }, 'Kies goedkeuren of afwijzen.'],
    [{ besluit: 'GOEDGEKEURD', oordeel: 'prima' }, 'Schrijf in ten minste 20 tekens waarom.'],
  ])('vraagt wat ontbreekt en bewaart wat er stond', async (velden, tekst) => {
    const pad = await stelVoor();
    const answer = await besluit(await als(fg), pad, velden);
    expect(answer.status).toBe(422);
    expect(fouten(answer)).toBe(tekst);
    expect(answer.html.querySelector('textarea')?.text).toBe(velden.oordeel);
  });

  it('doet nooit wie het voorstelde, ook niet met beide rollen', async () => {
    const beide = aProfessional('beide', ['r12.fg', 'r13.beheer']);
    const visitor = await als(beide);
    const doel = await visitor.submit(await visitor.get('/doel'), '/doel', {
      doel: 'beheer',
      naar: '/account',
    });
    expect(doel.status).toBe(303);
    const pad = (await stuur(visitor, { ...KRAPPER, stap: 'indienen' })).headers.get('location') ?? '';
    const page = await visitor.get(pad);
    expect(page.text).toContain('U heeft dit zelf voorgesteld.');
    expect(page.html.querySelector('[name="besluit"]')).toBeNull();
    await visitor.submit(await visitor.get('/doel'), '/doel', { doel: 'toezicht', naar: '/account' });
    const answer = await besluit(visitor, pad, { besluit: 'GOEDGEKEURD', oordeel: 'Besproken en akkoord.' });
    expect(answer.status).toBe(422);
    expect(fouten(answer)).toContain('Een ander moet');
  });

  it('kan één keer: wie daarna komt leest wat er nu te doen is', async () => {
    const pad = await stelVoor();
    const velden = { besluit: 'GOEDGEKEURD', oordeel: 'Besproken en akkoord.' };
    await besluit(await als(fg), pad, velden);
    const answer = await besluit(await als(fg2), pad, velden);
    expect(answer.status).toBe(422);
    expect(fouten(answer)).toContain('over het voorstel is al besloten');
  });

  it('is er niet voor de beheerder, die wel leest dat het wacht', async () => {
    const pad = await stelVoor();
    const ander = await als(aProfessional('beheerder2', ['r13', 'r13.beheer']));
    expect((await ander.get(pad)).text).toContain('wacht op het besluit van een privacyofficer');
    const answer = await besluit(ander, pad, { besluit: 'GOEDGEKEURD', oordeel: 'Besproken en akkoord.' });
    expect(answer.status).toBe(404);
  });

  it('is er niet voor een weger, en een verzonnen voorstel bestaat voor niemand', async () => {
    const pad = await stelVoor();
    expect((await (await als(weger)).get(pad)).status).toBe(404);
    const visitor = await als(fg);
    expect((await visitor.get('/toegangsregels/voorstellen/1')).status).toBe(404);
    const verzonnen = '/toegangsregels/voorstellen/0190a000-0000-4000-8000-000000000001';
    expect((await visitor.get(verzonnen)).status).toBe(404);
  });
});

describe('een voorstel op regels die intussen anders zijn', () => {
  it('zegt dat vooraf, weigert akkoord en vertelt wat te doen', async () => {
    const fake = await startTestPortal();
    const voorstelId = '0190a000-0000-4000-8000-00000000000c';
    fake.store.answers.readToegangsvoorstel = async () => ({
      voorstelId,
      groep: 'procesgegevens',
      rol: 'R03',
      was: { lezen: ['vanafF2'] },
      wordt: { lezen: ['vanafF3'] },
      reden: REDEN,
      voorgesteldOp: '2026-11-20T09:00:00Z',
      voorgesteldDoor: 'Functioneel beheerder (ZVH)',
      isEigen: false,
      status: 'OPEN',
      oordeel: null,
      beslistOp: null,
      beslistDoor: null,
    });
    fake.store.answers.decideToegangsvoorstel = () => Promise.reject(new DomainError('CONFLICT'));
    const pad = `/toegangsregels/voorstellen/${voorstelId}`;
    const visitor = await fake.login(fg);

    const page = await visitor.get(pad);
    const answer = await visitor.submit(page, pad, { besluit: 'GOEDGEKEURD', oordeel: REDEN });
    await fake.close();

    expect(page.text).toContain('Goedkeuren kan niet meer.');
    expect(answer.status).toBe(422);
    expect(fouten(answer)).toContain('wijs het dan af en vraag een nieuw voorstel op de regels van nu');
  });
});
