import { startTestPortal, type TestPortal, type Visitor } from '../support/test-portal.js';

/** What an attacker puts in a browser: from a neighbour in the domain, or from the network. */
const PLANTED = 'A'.repeat(32);

describe('cookies achter TLS', () => {
  let portal: TestPortal;
  beforeEach(async () => {
    portal = await startTestPortal({ omgeving: 'productie', baseUrl: 'https://keten.example.org' });
  });
  afterEach(() => portal.close());

  /** Every cookie that is set or taken back on the way in, while typing, and on the way out. */
  async function allCookies(): Promise<string[]> {
    const visitor = portal.visitor();
    const pages = [await visitor.get('/melden/wie'), await visitor.get('/inloggen')];
    const state = new URL(pages[1]?.headers.get('location') ?? '').searchParams.get('state');
    const known = await portal.login();
    pages.push(await visitor.get(`/inloggen/terug?code=g-weger&state=${state}`));
    pages.push(await known.submit(await known.get('/account'), '/uitloggen'));
    return pages.flatMap(({ headers }) => headers.getSetCookie());
  }

  it('heten __Host-, en zijn dus van deze host alleen, over TLS alleen', async () => {
    const lines = await allCookies();
    expect(new Set(lines.map((line) => line.split('=')[0]))).toEqual(
      new Set(['__Host-kr_formulier', '__Host-kr_inloggen', '__Host-kr_sessie']),
    );
    for (const line of lines) {
      expect(line).toMatch(/; Path=\/(;|$)/);
      expect(line).toMatch(/; Secure/);
      expect(line).toMatch(/; HttpOnly/);
      expect(line).not.toMatch(/; Domain/i);
      expect(line).toMatch(/kr_formulier/.test(line) ? /; SameSite=Strict/ : /; SameSite=Lax/);
    }
  });

  it('een sessie zonder dat voorvoegsel telt niet', async () => {
    const visitor = await portal.login();
    expect((await visitor.get('/werkplek')).status).toBe(200);
    rename(visitor, '__Host-kr_sessie', 'kr_sessie');
    expect((await visitor.get('/werkplek')).status).toBe(303);
  });

  it('een kenmerk van een formulier dat een ander plantte telt niet', async () => {
    const attacker = portal.visitor();
    attacker.cookies.set('__Host-kr_formulier', PLANTED);
    const token =
      (await attacker.get('/volg')).html.querySelector('[name="_csrf"]')?.getAttribute('value') ?? '';
    const victim = portal.visitor();
    victim.cookies.set('kr_formulier', PLANTED);
    expect((await victim.post('/volg', { _csrf: token, code: 'x' })).status).toBe(403);
    // What the prefix keeps a neighbour from doing.
    victim.cookies.set('__Host-kr_formulier', PLANTED);
    expect((await victim.post('/volg', { _csrf: token, code: 'x' })).status).not.toBe(403);
  });
});

it('in de oefenomgeving, zonder TLS, staat het voorvoegsel er niet: een browser zou de cookie weigeren', async () => {
  const portal = await startTestPortal();
  const visitor = await portal.login();
  expect([...visitor.cookies.keys()]).toContain('kr_sessie');
  await portal.close();
});

function rename({ cookies }: Visitor, from: string, to: string): void {
  cookies.set(to, cookies.get(from) ?? '');
  cookies.delete(from);
}
