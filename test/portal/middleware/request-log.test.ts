import { aCasus } from '../support/builders.js';
import { startTestPortal, type TestPortal } from '../support/test-portal.js';

let portal: TestPortal;
beforeEach(async () => {
  portal = await startTestPortal();
});
afterEach(() => portal.close());

describe('the request log', () => {
  it('names the pattern of the route, never the address, a parameter or where it came from', async () => {
    const visitor = await portal.login();
    portal.lines.length = 0;
    await visitor.get(`/casussen/${aCasus().casusId}?naam=Fictief`);

    expect(portal.lines).toEqual([
      {
        message: 'request answered',
        method: 'GET',
        route: '/casussen/:casusId',
        status: 404,
        duration: 0,
        traceId: expect.stringMatching(/^[0-9a-f]{32}$/),
      },
    ]);
  });

  it('shows where it broke, without the message', async () => {
    const visitor = await portal.login();
    portal.store.answers.listCasussen = () => Promise.reject(new Error('geheim uit het dossier'));
    portal.lines.length = 0;
    const page = await visitor.get('/casussen');
    expect(page.status).toBe(500);
    expect(page.text + JSON.stringify(portal.lines)).not.toContain('geheim uit het dossier');
    expect(portal.lines.map(({ message }) => message)).toContain('request failed');
  });
});

describe('the headers of a page', () => {
  it('forbid everything from elsewhere and everything inline, and keep the page out of every cache', async () => {
    const visitor = await portal.login();
    const { headers, text } = await visitor.get('/werkplek');
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("style-src 'self';");
    expect(policy).toContain("form-action 'self' http://idp.test");
    expect(policy).not.toContain('unsafe');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('x-powered-by')).toBeNull();
    expect(text).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\sstyle=|\son\w+=/);
  });
});

describe('an exercise environment', () => {
  it('says so on every page, and productie does not', async () => {
    const visitor = await portal.login();
    for (const path of ['/werkplek', '/casussen', '/bestaat-niet']) {
      expect((await visitor.get(path)).text).toContain('Oefenomgeving: dit bereikt niemand.');
    }
    const productie = await startTestPortal({ omgeving: 'productie' });
    expect((await (await productie.login()).get('/werkplek')).text).not.toContain('Oefenomgeving');
    await productie.close();
  });

  it('does not answer to the name of another host', async () => {
    expect((await portal.visitor().getAs('elders.test', '/werkplek')).status).toBe(403);
    expect((await portal.visitor().getAs('localhost:3000', '/werkplek')).status).toBe(303);
  });
});
