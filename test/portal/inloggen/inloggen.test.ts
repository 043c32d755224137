import type { Visitor } from '../support/test-portal.js';
import { startTestPortal, type TestPortal } from '../support/test-portal.js';

let portal: TestPortal;
beforeEach(async () => {
  portal = await startTestPortal();
});
afterEach(() => portal.close());

const stateIn = (location: string | null) => new URL(location ?? '').searchParams.get('state') ?? '';

describe('inloggen', () => {
  it('stuurt naar de identiteitsprovider en daarna naar de werkplek', async () => {
    const visitor = portal.visitor();
    const before = await visitor.get('/werkplek');
    expect(before.status).toBe(303);
    expect(before.headers.get('location')).toBe('/inloggen?naar=%2Fwerkplek');

    await visitor.login({ naam: 'Lid ketenregieteam politie' });

    const page = await visitor.get('/werkplek');
    expect(page.status).toBe(200);
    expect(page.html.querySelector('.kr-header__who')?.text).toContain('Lid ketenregieteam politie');
    expect(page.html.querySelector('.kr-header__who')?.text).toContain('Politie · Lid ketenregieteam');
    expect(portal.store.gebruikers).toEqual(['g-weger']);
  });

  it('gaat terug naar de pagina die iemand wilde zien, en nooit naar een andere site', async () => {
    for (const [naar, expected] of [
      ['/casussen/abc', '/casussen/abc'],
      ['//elders.test/werkplek', '/werkplek'],
      ['https://elders.test', '/werkplek'],
      ['/werkplek/../../elders', '/werkplek'],
    ] as const) {
      const visitor = portal.visitor();
      portal.oidc.accounts.set('g-weger', {
        sub: 'g-weger',
        name: 'Weger',
        organisatie: 'POLITIE',
        groups: ['r04'],
      });
      const left = await visitor.get(`/inloggen?naar=${encodeURIComponent(naar)}`);
      const back = await visitor.get(
        `/inloggen/terug?code=g-weger&state=${stateIn(left.headers.get('location'))}`,
      );
      expect(back.headers.get('location')).toBe(expected);
    }
  });

  it('geeft na het inloggen een ander kenmerk dan ervoor, dat scripts niet kunnen lezen', async () => {
    const visitor = portal.visitor();
    const left = await visitor.get('/inloggen');
    const before = visitor.cookies.get('kr_inloggen');
    portal.oidc.accounts.set('g', { sub: 'g', name: 'G', organisatie: 'OM', groups: ['r07.om'] });
    const back = await visitor.get(`/inloggen/terug?code=g&state=${stateIn(left.headers.get('location'))}`);
    const cookie = back.headers.getSetCookie().find((line) => line.startsWith('kr_sessie=')) ?? '';
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/SameSite=Lax/);
    expect(cookie).not.toContain(before ?? 'geen');
    expect(visitor.cookies.has('kr_inloggen')).toBe(false);
  });

  it.each([
    [
      'een antwoord zonder begin',
      async (visitor: Visitor) => visitor.get('/inloggen/terug?code=g-weger&state=state-1'),
    ],
    [
      'een antwoord met een andere state',
      async (visitor: Visitor) => {
        await visitor.get('/inloggen');
        return visitor.get('/inloggen/terug?code=g-weger&state=verzonnen');
      },
    ],
    [
      'een weigering van de provider',
      async (visitor: Visitor) => {
        const left = await visitor.get('/inloggen');
        return visitor.get(
          `/inloggen/terug?error=access_denied&state=${stateIn(left.headers.get('location'))}`,
        );
      },
    ],
    [
      'claims zonder organisatie',
      async (visitor: Visitor) => {
        portal.oidc.accounts.set('half', { sub: 'half', name: 'Half' });
        const left = await visitor.get('/inloggen');
        return visitor.get(`/inloggen/terug?code=half&state=${stateIn(left.headers.get('location'))}`);
      },
    ],
  ])('%s logt niet in', async (_name, attempt) => {
    portal.oidc.accounts.set('g-weger', {
      sub: 'g-weger',
      name: 'Weger',
      organisatie: 'POLITIE',
      groups: ['r04'],
    });
    const visitor = portal.visitor();
    const page = await attempt(visitor);
    expect(page.status).toBe(400);
    expect(page.html.querySelector('h1')?.text).toBe('Inloggen is niet gelukt');
    expect((await visitor.get('/werkplek')).status).toBe(303);
  });

  it('een begonnen login is nog geen sessie', async () => {
    const visitor = portal.visitor();
    await visitor.get('/inloggen');
    visitor.cookies.set('kr_sessie', visitor.cookies.get('kr_inloggen') ?? '');
    expect((await visitor.get('/werkplek')).status).toBe(303);
  });

  it('een onbekend mandaat telt niet, en een groep zonder rol geeft niets', async () => {
    const visitor = await portal.login({ groepen: ['r99', 'beheer'], mandaten: ['alles'] as never });
    const page = await visitor.get('/werkplek');
    expect(page.html.querySelectorAll('.kr-nav__link').map((link) => link.text)).toEqual(['Werkplek']);
    expect((await visitor.get('/casussen')).status).toBe(404);
  });
});

describe('uitloggen', () => {
  it('beëindigt de sessie hier en bij de provider', async () => {
    const visitor = await portal.login();
    const page = await visitor.get('/werkplek');
    const token = visitor.cookies.get('kr_sessie') ?? '';

    const left = await visitor.submit(page, '/uitloggen');

    expect(left.headers.get('location')).toBe('http://idp.test/session/end');
    visitor.cookies.set('kr_sessie', token);
    expect((await visitor.get('/werkplek')).status).toBe(303);
  });
});
