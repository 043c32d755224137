import fc from 'fast-check';
import { aMeldpuntmedewerker, startMeldenPortal, type MeldenPortal } from '../support/melden-portal.js';
import { aMeldingInvoer, startIssuer } from './partner.js';

let portal: MeldenPortal;
let token: string;
beforeEach(async () => {
  const issuer = await startIssuer();
  portal = await startMeldenPortal({ tokens: issuer.verifier });
  token = await issuer.token();
});
afterEach(() => portal.close());

/** Many requests, on a machine that may be busy. */
const LONG = 30_000;

async function post(path: string, body: unknown, headers: Record<string, string> = {}) {
  const response = await fetch(`${portal.origin}${path}`, {
    method: 'POST',
    body: typeof body === 'string' ? body : JSON.stringify(body),
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      'idempotency-key': 'sleutel-van-de-partner-1',
      ...headers,
    },
  });
  const text = await response.text();
  const json = (text === '' ? {} : JSON.parse(text)) as Record<string, unknown>;
  return { status: response.status, headers: response.headers, text, json };
}
const meld = (body: unknown, headers: Record<string, string> = {}) =>
  post('/api/v1/meldingen', body, headers);

function pointersOf({ json }: { json: Record<string, unknown> }): string[] {
  return ((json['errors'] ?? []) as { pointer: string }[]).map(({ pointer }) => pointer);
}

describe('POST /api/v1/meldingen', () => {
  it('legt de melding vast, namens de organisatie van het bewijs van toegang', async () => {
    const answer = await meld(aMeldingInvoer());
    expect(answer.status).toBe(201);
    expect(answer.headers.get('api-version')).toBe('1.0.0');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.json).toEqual({
      meldingnummer: expect.stringMatching(/^MLD-/),
      code: expect.stringMatching(/^\w{4}-\w{4}-\w{5}$/),
      status: 'ontvangen',
    });
    expect(await portal.countMeldingen()).toBe(1);
    const [bericht] = await portal.store.outbox.takePending();
    expect(bericht?.variables).toMatchObject({ ingang: 'PARTNER' });
  });

  it('geeft bij herhaling met dezelfde sleutel hetzelfde antwoord, en één melding', async () => {
    const [first, second] = [await meld(aMeldingInvoer()), await meld(aMeldingInvoer())];
    expect(second.json).toEqual(first.json);
    expect(second.status).toBe(201);
    expect(await portal.countMeldingen()).toBe(1);
  });

  it('legt ook bij gelijktijdige herhaling één melding vast', async () => {
    const answers = await Promise.all([1, 2, 3, 4].map(() => meld(aMeldingInvoer())));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(await portal.countMeldingen()).toBe(1);
  });

  it('weigert dezelfde sleutel voor een andere melding', async () => {
    await meld(aMeldingInvoer());
    const other = await meld(aMeldingInvoer({ waar: { gemeente: '0200' } }));
    expect(other.status).toBe(409);
    expect(other.headers.get('content-type')).toContain('application/problem+json');
    expect(other.json).toMatchObject({ type: 'urn:ketenregie:probleem:sleutel-gebruikt', status: 409 });
  });

  it.each(['', 'kort', 'met spatie en nog iets', 'x'.repeat(129)])(
    'vraagt een goede sleutel, niet %p',
    async (sleutel) => {
      const answer = await meld(aMeldingInvoer(), { 'idempotency-key': sleutel });
      expect(answer.json).toMatchObject({ status: 400, type: 'urn:ketenregie:probleem:sleutel-ontbreekt' });
      expect(await portal.countMeldingen()).toBe(0);
    },
  );

  it('noemt elk veld dat niet klopt, en herhaalt niets van wat er stond', async () => {
    const wrong = {
      ...aMeldingInvoer(),
      wanneer: { directGevaar: 'Ja-geheim', dagenSindsLaatsteSignaal: 'geheim', nogInSituatie: true },
      hoeveel: { aantalSlachtoffers: -1, aantalDaders: 'geheim' },
      geheimVeld: 'geheim',
    };
    const answer = await meld(wrong);
    expect(answer.status).toBe(422);
    expect(pointersOf(answer)).toEqual(
      expect.arrayContaining([
        '#',
        '#/wanneer/directGevaar',
        '#/wanneer/dagenSindsLaatsteSignaal',
        '#/wanneer/nogInSituatie',
        '#/wanneer/acuutVolgensMelder',
        '#/hoeveel/aantalSlachtoffers',
      ]),
    );
    expect(answer.text.toLowerCase()).not.toContain('geheim');
    expect(await portal.countMeldingen()).toBe(0);
  });

  it('weigert een veld dat niet bestaat, ook diep', async () => {
    const answer = await meld(aMeldingInvoer({ waar: { gemeente: '0301', kenteken: 'XX-00-XX' } }));
    expect(pointersOf(answer)).toEqual(['#/waar']);
    expect(answer.text).not.toMatch(/kenteken|XX-00-XX/);
  });

  it('bewaart van wie volledig anoniem is ook hier niets', async () => {
    const overU = {
      anonimiteit: 'volledigAnoniem',
      hoedanigheid: 'burger',
      naam: 'Toch Ingevuld',
      magTeruggebeld: 'nee',
    };
    expect((await meld(aMeldingInvoer({ overU }))).status).toBe(201);
    const [bericht] = await portal.store.outbox.takePending();
    const lezer = portal.store.repositoryFor(aMeldpuntmedewerker(), {
      doel: 'melden',
      traceId: '0'.repeat(32),
    });
    const [melding] = await lezer.readMeldingen(String(bericht?.variables['casusId']));
    expect(melding?.melder).toEqual({
      anonimiteit: 'volledigAnoniem',
      hoedanigheid: 'burger',
      magTeruggebeld: 'nee',
    });
  });

  it.each([
    ['geen bewijs van toegang', { authorization: '' }],
    ['een verkeerd bewijs', { authorization: 'Bearer x.y.z' }],
    ['een ander soort bewijs', { authorization: 'Basic cDpw' }],
  ])('weigert %s', async (_naam, headers) => {
    const answer = await meld(aMeldingInvoer(), headers);
    expect(answer.status).toBe(401);
    expect(answer.headers.get('www-authenticate')).toBe('Bearer');
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    expect(await portal.countMeldingen()).toBe(0);
  });

  it.each([
    ['geen JSON', '{"wat":', 400, {}],
    ['een formulier', 'wat=x', 415, { 'content-type': 'application/x-www-form-urlencoded' }],
    ['platte tekst', 'hallo', 415, { 'content-type': 'text/plain' }],
    ['te veel', JSON.stringify({ wat: 'x'.repeat(300_000) }), 413, {}],
    ['een rare tekencodering', '{}', 400, { 'content-type': 'application/json; charset=klingon' }],
    ['een lijst', '[]', 422, {}],
    ['niets', '', 422, {}],
    ['een prototype', '{"__proto__":{"a":1},"constructor":{}}', 422, {}],
  ])('antwoordt op %s met een probleem en nooit met 500', async (_naam, body, status, headers) => {
    const answer = await meld(body, headers);
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
  });

  it(
    'overleeft willekeurige JSON',
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.json({ maxDepth: 4 }), async (body) => {
          expect([400, 422]).toContain((await meld(body)).status);
        }),
        { numRuns: 40 },
      );
    },
    LONG,
  );

  it(
    'begrenst een partner die op hol slaat',
    async () => {
      const statuses = new Set<number>();
      for (let sent = 0; sent < 305; sent += 1) statuses.add((await meld({})).status);
      expect(statuses).toEqual(new Set([422, 429]));
    },
    LONG,
  );

  it('schrijft niets van de inhoud in een logregel', async () => {
    const { json } = await meld(aMeldingInvoer());
    await meld({ ...aMeldingInvoer(), geheimVeld: 'geheim' });
    await meld('{"kapot": "Sem Verzonnen"');
    const log = portal.lines.join('\n');
    expect(portal.lines).toHaveLength(3);
    for (const secret of [
      'Verzonnen',
      'Voorbeeld',
      'geheim',
      'sleutel-van',
      String(json['code']),
      token,
      '127.0.0.1',
    ])
      expect(log).not.toContain(secret);
  });
});

describe('POST /api/v1/meldingstatus', () => {
  it('geeft de stand bij de code, en niets anders', async () => {
    const { json } = await meld(aMeldingInvoer());
    const answer = await post('/api/v1/meldingstatus', { code: json['code'] });
    expect(answer.status).toBe(200);
    expect(answer.json).toEqual({ status: 'ontvangen', ontvangenOp: '2026-11-24T14:00:00.000Z' });
  });

  it('kent een verkeerde code niet', async () => {
    const answer = await post('/api/v1/meldingstatus', { code: 'AAAA-AAAA-AAAAA' });
    expect(answer.json).toMatchObject({ status: 404, type: 'urn:ketenregie:probleem:niet-gevonden' });
    expect(answer.text).not.toContain('AAAA');
  });

  it('vraagt een code', async () => {
    expect(pointersOf(await post('/api/v1/meldingstatus', {}))).toEqual(['#/code']);
  });
});
