import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Gegevensgroep } from '../../domain/toegang/gegevensgroep.js';
import type { Rol } from '../../domain/keten/rollen.js';
import { toegangsregelsOf } from '../../domain/toegang/toegang.js';
import { PRODUCTMATRIX } from '../../domain/toegang/toegang-matrix.js';
import { routes } from '../../portal/app.js';
import type { ProfessionalRoute } from '../../portal/route.js';
import { aProfessional } from '../builders/betrokkenen.js';
import { startTestPortal, type TestPortal } from '../portal/support/test-portal.js';
import { KOLOMMEN, celOf } from './matrix-3.4.js';
import { EIGEN_GEMEENTE } from './situatie.js';
import { readCel } from './verwachting.js';

const AAN_CASUSSEN: readonly Rol[] = ['R02', 'R03', 'R04', 'R05', 'R06', 'R07', 'R08', 'R09'];

/** What the product shows besides the rows of the matrix, and to whom by the table of roles of 3.4 and D11. */
const BUITEN_DE_MATRIX: Readonly<Record<string, readonly Rol[]>> = {
  // R03 "procesgegevens van alle casussen"; who works on casussen sees those with which there is a relation (D11.2).
  'procesgegevens:lezen': [...AAN_CASUSSEN, 'R12'],
  'taken:lezen': [...AAN_CASUSSEN, 'R10'],
  'taken:schrijven': [...AAN_CASUSSEN, 'R10'],
  // Work of the keten without a casus is of every role that RASCI names (3.5), up to bestuur, toezicht and beheer.
  'ketentaken:lezen': [...AAN_CASUSSEN, 'R10', 'R11', 'R12', 'R13'],
  'ketentaken:schrijven': [...AAN_CASUSSEN, 'R10', 'R11', 'R12', 'R13'],
  // INV15: who stands in for whom; R13 "configuratie", and R12 watches over it.
  'rooster:lezen': ['R03', 'R12', 'R13'],
  'rooster:schrijven': ['R03', 'R13'],
  'nieuweMelding:schrijven': AAN_CASUSSEN,
  // Who works on a casus reports what happens in it (processen.md 5).
  'voorvallen:schrijven': AAN_CASUSSEN,
  // D11.2 "uitnodiging": of the organisations that can be asked for a casusoverleg.
  'uitnodigingen:lezen': ['R02', 'R04', 'R05', 'R06', 'R07', 'R09'],
  'uitnodigingen:schrijven': ['R02', 'R04', 'R05', 'R06', 'R07', 'R09'],
  // R02 "alles van eigen meldingen en matchresultaten".
  'matchresultaten:lezen': ['R02', 'R03', 'R12'],
  'matchresultaten:schrijven': ['R02', 'R03'],
  // A1.1 to A1.3 in 3.5: who does, supports, is asked or is told; the plan of a region is of municipality and procesregie.
  'preventie:lezen': ['R02', 'R03', 'R04', 'R05', 'R06', 'R07', 'R09', 'R11', 'R13'],
  'preventie:schrijven': ['R03', 'R09'],
  'regie:lezen': ['R03'],
  'bewaking:schrijven': ['R03'],
  // R03 "procesgegevens van alle casussen"; R14 keeps the engine going, without content.
  'monitor:lezen': ['R03', 'R14'],
  'herstel:schrijven': ['R03', 'R14'],
  'ingreep:schrijven': ['R03', 'R14'],
  // D11.9 "melding aan R12 en R03".
  'breekglasmeldingen:lezen': ['R03', 'R12'],
  // R12 "logs, grondslagen, inzageverzoeken"; R15 comes through R12.
  'verzoeken:lezen': ['R12'],
  'verzoeken:schrijven': ['R12'],
  'correcties:schrijven': ['R02', 'R03', 'R04', 'R06'],
  'informatieplicht:schrijven': ['R02', 'R03', 'R06'],
  'informeeroverzicht:lezen': ['R03', 'R12'],
  'bewaartermijnen:lezen': ['R03', 'R12'],
  'bewaartermijnen:schrijven': ['R03'],
  // R13 "catalogi en configuratie".
  'toegangsregels:lezen': ['R12', 'R13'],
  'toegangsregels:schrijven': ['R13'],
  'toegangsbesluit:schrijven': ['R12'],
  // R13 "configuratie"; procesregie runs the processes, R12 watches over what changes.
  'modellen:lezen': ['R03', 'R12', 'R13'],
  'modellen:schrijven': ['R13'],
  'modelvrijgave:schrijven': ['R03', 'R13'],
};

const WIE: readonly Rol[] = [...KOLOMMEN, 'R14'];
const achterEenRegel = routes.filter(
  (route): route is ProfessionalRoute => route.rule.includes(':') && route.rule !== 'public',
);

/** Whether section 3.4 lets this role through the door of a route. */
function laatToe(rol: Rol, rule: string): boolean {
  const [groep, actie] = rule.split(':') as [Gegevensgroep, 'lezen' | 'schrijven'];
  if (celOf(groep, 'R02') === undefined) return BUITEN_DE_MATRIX[rule]?.includes(rol) === true;
  const cel = celOf(groep, rol);
  return cel !== undefined && readCel(cel)[actie];
}

/** An address that the pattern of a route answers to. */
const addressOf = (path: string): string =>
  path.replace(/:(\w+)/g, (_, naam: string) =>
    naam.endsWith('Id') ? '1f9f3d0e-0c58-4d0c-9d0a-1a2b3c4d5e01' : '1',
  );

let portal: TestPortal;
beforeAll(async () => {
  portal = await startTestPortal();
});
afterAll(() => portal.close());

const inloggen = (rol: Rol) =>
  portal.login(aProfessional(`g-${rol}`, [`${rol.toLowerCase()}.x`], { gemeente: EIGEN_GEMEENTE }));

describe('elke route voor elke rol', () => {
  it('heeft een verwachting', () => {
    const zonder = achterEenRegel.filter(({ rule }) => !WIE.some((rol) => laatToe(rol, rule)));
    expect(zonder.map(({ path }) => path)).toEqual([]);
    expect(achterEenRegel.length).toBeGreaterThan(40);
  });

  it.each(WIE)('%s komt door de deuren die 3.4 opent, en door geen andere', (rol) => {
    const { roleMay } = toegangsregelsOf(1, PRODUCTMATRIX);
    const wie = aProfessional('iemand', [`${rol.toLowerCase()}.x`]);
    const open = achterEenRegel.filter(({ rule }) => rule !== 'ingelogd' && roleMay(wie, rule));
    const verwacht = achterEenRegel.filter(({ rule }) => laatToe(rol, rule));
    const naam = ({ method, path }: ProfessionalRoute) => `${method} ${path}`;
    expect(open.map(naam)).toEqual(verwacht.map(naam));
  });

  it.each(WIE)('%s krijgt achter een gesloten deur wat een adres geeft dat niet bestaat', async (rol) => {
    const bezoeker = await inloggen(rol);
    const onbekend = await bezoeker.get('/bestaat-niet');
    const anders: string[] = [];
    for (const { method, path, rule } of achterEenRegel) {
      if (laatToe(rol, rule)) continue;
      const address = addressOf(path);
      const { status, text } = await (method === 'get' ? bezoeker.get(address) : bezoeker.post(address, {}));
      if (status !== onbekend.status || text !== onbekend.text) anders.push(`${path}: ${status}`);
    }
    expect(onbekend.status).toBe(404);
    expect(anders).toEqual([]);
  });

  it.each(WIE)('%s komt achter een open deur bij de dossiers, of krijgt eerst een vraag', async (rol) => {
    const bezoeker = await inloggen(rol);
    const dicht: string[] = [];
    for (const { method, path, rule } of achterEenRegel) {
      if (method !== 'get' || !laatToe(rol, rule)) continue;
      const eerder = portal.store.doelen.length;
      const { status } = await bezoeker.get(addressOf(path));
      if (status !== 303 && portal.store.doelen.length === eerder) dicht.push(path);
    }
    expect(dicht).toEqual([]);
  });
});
