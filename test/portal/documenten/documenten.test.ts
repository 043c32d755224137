import { connect } from 'node:net';
import type { NieuwDocument } from '../../../store/document/add-document.js';
import type { DocumentWeergave } from '../../../store/weergave.js';
import { DomainError } from '../../../domain/errors.js';
import { aCasus } from '../support/builders.js';
import { startTestPortal, type TestPortal, type Visitor } from '../support/test-portal.js';

const casus = aCasus({ casusId: '1f9f3d0e-0c58-4d0c-9d0a-1a2b3c4d5e01' });
const documentId = '0190a000-0000-4000-8000-00000000000d';
const path = `/casussen/${casus.casusId}/documenten`;
const velden = {
  titel: 'Verslag van het gesprek',
  gegevensgroep: 'weging1',
  dossierId: '',
  soort: 'verslag',
  herkomst: 'eigenOrganisatie',
  omschrijving: '',
};
const aDocument = (anders: Partial<DocumentWeergave> = {}): DocumentWeergave => ({
  documentId,
  titel: 'Verklaring <b>vader</b>',
  omschrijving: null,
  soort: 'verklaring',
  herkomst: 'derde',
  gegevensgroep: 'weging1',
  dossiernummer: null,
  organisatie: 'POLITIE',
  magWijzigen: true,
  verwijderd: null,
  versies: [],
  ...anders,
});
const aVersie = (anders: Partial<DocumentWeergave['versies'][number]> = {}) => ({
  versie: 1,
  naam: 'verklaring.pdf',
  type: 'pdf' as const,
  bytes: 12_345,
  sha256: 'a'.repeat(64),
  controle: 'VRIJ' as const,
  gecontroleerdOp: null,
  toegevoegdOp: '2026-11-24T09:00:00Z',
  door: 'Collega weger (Politie)',
  ...anders,
});

let portal: TestPortal;
let visitor: Visitor;
let toegevoegd: NieuwDocument[];
let documenten: DocumentWeergave[];
beforeEach(async () => {
  portal = await startTestPortal({ documentMaxBytes: 1024, uploadStilte: 200 });
  portal.store.casussen.push({ casus, groepen: ['r04'] });
  toegevoegd = [];
  documenten = [];
  portal.store.answers.addDocument = async (document) => {
    toegevoegd.push(document);
    return documentId;
  };
  portal.store.answers.listDocumenten = async () => ({
    documenten,
    schrijfbareGroepen: ['weging1'],
    dossiers: [],
  });
  visitor = await portal.login();
});
afterEach(() => portal.close());

const upload = async (anders: Record<string, string>, file?: { name: string; content: Buffer | string }) =>
  visitor.upload(await visitor.get(path), path, { ...velden, ...anders }, file);

describe('een document toevoegen', () => {
  it('neemt het aan onder een veilige naam, met het soort dat de inhoud zegt', async () => {
    const page = await upload({}, { name: '../gesprek.exe', content: 'Een verslag.' });
    expect([page.status, page.headers.get('location')]).toEqual([303, path]);
    expect(toegevoegd[0]).toMatchObject({
      casusId: casus.casusId,
      invoer: { titel: 'Verslag van het gesprek', gegevensgroep: 'weging1' },
      bestand: { naam: 'gesprek.txt', type: 'tekst' },
    });
  });

  it.each([
    ['zonder bestand', undefined, 422, 'Kies een bestand.'],
    ['leeg', { name: 'a.pdf', content: '' }, 422, 'leeg'],
    ['van een ander soort', { name: 'a.pdf', content: 'MZ\x00' }, 422, 'Dit soort bestand kan niet'],
    ['te groot', { name: 'a.txt', content: 'a'.repeat(2000) }, 413, 'te groot'],
  ])('een bestand dat niet kan (%s) laat staan wat was getypt', async (_, file, status, tekst) => {
    const page = await upload({ omschrijving: 'Bewaar mij' }, file);
    expect(page.status).toBe(status);
    expect(page.html.querySelector('.kr-error-summary a')?.getAttribute('href')).toBe('#bestand');
    expect(page.html.querySelector('.kr-error-summary')?.text).toContain(tekst);
    expect(page.html.querySelector('[name="titel"]')?.getAttribute('value')).toBe(velden.titel);
    expect(page.html.querySelector('[name="omschrijving"]')?.text).toBe('Bewaar mij');
    expect(page.html.querySelector('[name="soort"] [selected]')?.getAttribute('value')).toBe('verslag');
    expect(toegevoegd).toEqual([]);
  });

  it('noemt elk veld dat niet goed is', async () => {
    const page = await upload({ titel: '', soort: 'raar' }, { name: 'a.txt', content: 'x' });
    expect(page.status).toBe(422);
    expect(
      page.html.querySelectorAll('.kr-error-summary a').map((link) => link.getAttribute('href')),
    ).toEqual(['#titel', '#soort']);
  });

  it('vraagt het bewijs van een eigen formulier, en geeft terug wat was getypt', async () => {
    const page = await visitor.get(path);
    page.html.querySelector('input[name="_csrf"]')?.setAttribute('value', 'x');
    const refused = await visitor.upload(page, path, velden, { name: 'a.txt', content: 'x' });
    expect(refused.status).toBe(403);
    expect(toegevoegd).toEqual([]);
  });

  it('is er niet voor wie niet is ingelogd of geen casus kan zien', async () => {
    const page = await visitor.get(path);
    const vreemd = await portal.visitor().upload(page, path, velden, { name: 'a.txt', content: 'x' });
    expect(vreemd.status).toBe(401);
    const bestuur = await portal.login({ gebruikerId: 'g-bestuur', groepen: ['r11'] });
    expect((await bestuur.upload(page, path, velden, { name: 'a.txt', content: 'x' })).status).toBe(404);
  });
});

describe('wie kwaad wil', () => {
  /** Sends bytes as they are, and tells the status of the answer; 0 when the line was cut. */
  async function raw(body: string, rest = '', length = Buffer.byteLength(body)): Promise<number> {
    const cookie = [...visitor.cookies].map(([naam, waarde]) => `${naam}=${waarde}`).join('; ');
    const { hostname, port } = new URL(portal.origin);
    return new Promise((resolve) => {
      const socket = connect(Number(port), hostname, () => {
        socket.write(
          `POST ${path} HTTP/1.1\r\nHost: localhost\r\nCookie: ${cookie}\r\nContent-Length: ${length}\r\n` +
            `Content-Type: multipart/form-data; boundary=x\r\nConnection: close\r\n\r\n${body}`,
        );
        if (rest === 'cut') socket.destroy();
      });
      let answer = '';
      socket.on('data', (deel) => (answer += deel.toString('latin1')));
      socket.on('error', () => undefined);
      socket.on('close', () => resolve(Number(/^HTTP\/1.1 (\d+)/.exec(answer)?.[1] ?? 0)));
    });
  }
  const part = (naam: string, waarde: string) =>
    `--x\r\nContent-Disposition: form-data; name="${naam}"\r\n\r\n${waarde}\r\n`;

  it('met tienduizend delen wordt niet aangehoord', async () => {
    expect(await raw(`${part('a', 'b').repeat(10_000)}--x--\r\n`)).toBeGreaterThanOrEqual(400);
  });

  it('met veel te veel ook niet', async () => {
    const file = `--x\r\nContent-Disposition: form-data; name="f"; filename="f"\r\n\r\n${'a'.repeat(10_000)}`;
    expect(await raw(`${file}\r\n--x--\r\n`)).toBe(413);
  });

  it('die stilvalt wordt losgelaten, en mag het daarna weer proberen', async () => {
    expect(await raw(part('a', 'b'), '', 10_000)).toBe(400);
    expect((await upload({}, { name: 'a.txt', content: 'x' })).status).toBe(303);
  });

  it('die ophangt laat niets achter, en houdt geen plaats bezet', async () => {
    await raw(part('a', 'b'), 'cut', 10_000);
    expect((await upload({}, { name: 'a.txt', content: 'x' })).status).toBe(303);
    expect(toegevoegd).toHaveLength(1);
  });

  it.each(['', '--x', '--x--', part('a', 'b'), '--x\r\n\r\n\r\n--x--\r\n'])(
    'met een formulier dat geen formulier is (%j) krijgt geen 500',
    async (body) => {
      const status = await raw(body);
      expect(status).toBeGreaterThanOrEqual(400);
      expect(status).toBeLessThan(500);
    },
  );
});

describe('de lijst', () => {
  it('toont van elke versie de stand; alleen wat vrij is, is een koppeling', async () => {
    documenten = [
      aDocument({
        versies: [
          aVersie({ versie: 3, controle: 'WACHT_OP_CONTROLE' }),
          aVersie({ versie: 2, controle: 'GEWEIGERD', gecontroleerdOp: '2026-11-24T09:00:00Z' }),
          aVersie(),
        ],
      }),
    ];
    const { html, text } = await visitor.get(path);
    expect(html.querySelectorAll('tbody a').map((link) => link.getAttribute('href'))).toEqual([
      `${path}/${documentId}/versies/1`,
    ]);
    expect(html.querySelectorAll('tbody .kr-tag').map((tag) => tag.text)).toEqual([
      'Wacht op controle op virussen',
      'Geweigerd: er is een virus gevonden; het bestand is gewist',
      'Niet op virussen gecontroleerd',
    ]);
    expect(text).not.toContain('<b>vader');
    expect(html.querySelector('.kr-notice--warning')?.text).toContain('Niet op virussen gecontroleerd');
  });
});

describe('ophalen', () => {
  const adres = `${path}/${documentId}/versies/1`;
  it('geeft een bestand om te bewaren, nooit een pagina', async () => {
    portal.store.answers.openDocument = async () => ({
      naam: 'één verslag.txt',
      type: 'tekst',
      bytes: 6,
      inhoud: (async function* () {
        yield Buffer.from('<sc');
        yield Buffer.from('ri>');
      })(),
    });
    const { status, headers, text } = await visitor.get(adres);
    expect([status, text]).toEqual([200, '<scri>']);
    expect(headers.get('content-disposition')).toMatch(
      /^attachment; .*filename\*=UTF-8''%C3%A9%C3%A9n%20verslag\.txt/,
    );
    expect(headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('content-security-policy')).toMatch(/^sandbox; default-src 'none'/);
  });

  it('wat onderweg niet blijkt te kloppen, komt niet heel aan', async () => {
    portal.store.answers.openDocument = async () => ({
      naam: 'a.txt',
      type: 'tekst',
      bytes: 6,
      inhoud: (async function* () {
        yield Buffer.from('abc');
        throw new Error('changed');
      })(),
    });
    await expect(visitor.get(adres)).rejects.toThrow();
  });

  it.each([`${path}/x/versies/1`, `${path}/${documentId}/versies/0`, adres])(
    'wat er niet is, is niet gevonden: %s',
    async (pad) => expect((await visitor.get(pad)).status).toBe(404),
  );
});

describe('vervangen en verwijderen', () => {
  const adres = `${path}/${documentId}`;
  it('zonder reden verdwijnt niets, en blijft staan wat was getypt', async () => {
    documenten = [aDocument()];
    portal.store.answers.removeDocument = async () => {
      throw new DomainError('MOTIVERING_ONTBREEKT');
    };
    const page = await visitor.submit(await visitor.get(adres), `${adres}/verwijderen`, { reden: 'fout' });
    expect(page.status).toBe(422);
    expect(page.html.querySelector('[name="reden"]')?.text).toBe('fout');
  });

  it('een nieuwe versie gaat naar hetzelfde document', async () => {
    documenten = [aDocument()];
    const vervangen: unknown[] = [];
    portal.store.answers.replaceDocument = async (sleutel) => void vervangen.push(sleutel);
    const page = await visitor.get(adres);
    const answer = await visitor.upload(page, `${adres}/versies`, {}, { name: 'b.txt', content: 'b' });
    expect(answer.status).toBe(303);
    expect(vervangen).toEqual([{ casusId: casus.casusId, documentId }]);
  });

  it('de pagina is er niet voor wie het document niet mag wijzigen', async () => {
    documenten = [aDocument({ magWijzigen: false })];
    expect((await visitor.get(adres)).status).toBe(404);
  });
});
