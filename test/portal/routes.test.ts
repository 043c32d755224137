import { routes } from '../../portal/app.js';
import { checkRoutes, type Route } from '../../portal/route.js';
import { GEGEVENSGROEPEN } from '../../domain/toegang/gegevensgroep.js';

describe('the table of routes', () => {
  it('gives every route a rule that exists', () => {
    const handelingen = GEGEVENSGROEPEN.flatMap((groep) => [`${groep}:lezen`, `${groep}:schrijven`]);
    const known = new Set<string>(['public', 'partner', 'identiteitsprovider', 'ingelogd', ...handelingen]);
    expect(routes.filter(({ rule }) => !known.has(rule))).toEqual([]);
    expect(() => checkRoutes(routes)).not.toThrow();
  });

  it('keeps everything about casussen and taken behind a handeling', () => {
    const personal = routes.filter(({ path }) => /^\/(casussen|taken|regie)/.test(path));
    expect(personal.length).toBeGreaterThan(10);
    expect(personal.filter(({ rule }) => !rule.includes(':'))).toEqual([]);
  });

  it('refuses a route without a rule, by name', () => {
    const nameless = [{ method: 'get', path: '/geheim', handle: () => undefined }] as unknown as Route[];
    expect(() => checkRoutes(nameless)).toThrow('GET /geheim');
  });

  it('refuses a route that stands twice', () => {
    const route: Route = { method: 'get', path: '/x', rule: 'public', handle: () => undefined };
    expect(() => checkRoutes([route, route])).toThrow('twice');
  });
});
