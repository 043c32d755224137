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
        acr: 'mfa',
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
    portal.oidc.accounts.set('g', { sub: 'g', name: 'G', organisatie: 'OM', groups: ['r07.om'], acr: 'mfa' });
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
      acr: 'mfa',
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

describe('een tweede controle', () => {
  const loginAs = async (visitor: Visitor, claims: Record<string, unknown>) => {
    portal.oidc.accounts.set('g', { sub: 'g', name: 'G', organisatie: 'POLITIE', ...claims });
    const left = await visitor.get('/inloggen');
    return visitor.get(`/inloggen/terug?code=g&state=${stateIn(left.headers.get('location'))}`);
  };

  it.each([
    ['r02', undefined],
    ['r03', ''],
    ['r04', 'wachtwoord'],
    ['r07.om', ['mfa']],
    ['r09', 'MFA'],
    ['r12', 'wachtwoord mfa'],
  ])('is nodig voor %s; met acr %j komt niemand binnen', async (groep, acr) => {
    const visitor = portal.visitor();
    const page = await loginAs(visitor, { groups: [groep], acr });
    expect(page.status).toBe(403);
    expect(page.text).toContain('tweede controle');
    expect(page.html.querySelector('main a')?.getAttribute('href')).toBe('/inloggen?opnieuw');
    expect((await visitor.get('/werkplek')).status).toBe(303);
    expect(portal.store.gebruikers).toEqual([]);
  });

  it.each(['r11', 'r13', 'r14'])('hoeft niet voor %s, die geen casus leest', async (groep) => {
    const visitor = portal.visitor();
    expect((await loginAs(visitor, { groups: [groep] })).status).toBe(303);
    expect((await visitor.get('/werkplek')).status).toBe(200);
  });

  it('wordt bij opnieuw inloggen ook gevraagd aan wie bij de provider nog is ingelogd', async () => {
    const left = await portal.visitor().get('/inloggen?opnieuw');
    expect(new URL(left.headers.get('location') ?? '').searchParams.get('prompt')).toBe('login');
  });
});

describe('afmelden door de identiteitsprovider', () => {
  const verlooptOp = '2026-11-24T14:02:00Z';

  it('beëindigt de sessies van die persoon; dezelfde woorden tellen één keer', async () => {
    const visitor = await portal.login();
    const ander = await portal.login({ gebruikerId: 'g-ander' });
    portal.oidc.logoutTokens.set('bewijs', { jti: 'j', verlooptOp, gebruikerId: 'g-weger' });

    const answer = await portal.visitor().post('/inloggen/afmelden', { logout_token: 'bewijs' });

    expect(answer.status).toBe(200);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect((await visitor.get('/werkplek')).status).toBe(303);
    expect((await ander.get('/werkplek')).status).toBe(200);
    expect((await portal.visitor().post('/inloggen/afmelden', { logout_token: 'bewijs' })).status).toBe(400);
  });

  it.each([[{}], [{ logout_token: '' }], [{ logout_token: ['a', 'b'] }], [{ logout_token: 'verzonnen' }]])(
    'weigert %j',
    async (fields) => {
      const visitor = await portal.login();
      const answer = await portal.visitor().post('/inloggen/afmelden', fields);
      expect(answer.status).toBe(400);
      expect(answer.text).toBe('{"error":"invalid_request"}');
      expect((await visitor.get('/werkplek')).status).toBe(200);
    },
  );
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
