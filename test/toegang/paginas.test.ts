import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DOCUMENTGROEPEN } from '../../domain/casus/document.js';
import type { Fase } from '../../domain/casus/fase.js';
import type { Rol } from '../../domain/keten/rollen.js';
import { toegangsregelsOf } from '../../domain/toegang/toegang.js';
import { routes } from '../../portal/app.js';
import type { Guards } from '../../store/guards.js';
import { type KetenPortal, isDoorOpen, startKetenPortal } from '../portal/support/portal-on-store.js';
import type { Visitor } from '../portal/support/test-portal.js';
import { type Wereldcasus, aLezer, aMatrixWereld, titelOf } from '../store/support/matrix-wereld.js';
import { OP_POSTGRES } from '../store/support/open-test-store.js';
import { S01 } from '../store/support/scenarios.js';
import { type Beeld, expectBeeld } from './beeld.js';
import { KOLOMMEN } from './matrix-3.4.js';
import { REDEN } from './situatie.js';

/**
 * The matrix of 3.4 once more, through the front door: what stands on the pages of a casus, for every role in every phase. The
 * words below stand on a page when a group of data can be read there, and nowhere else.
 */
const WOORDEN: Readonly<Record<string, string>> = {
  meldingKern: S01.melding.wat.korteInhoud,
  melderidentiteit: 'Joris Mentorman',
  personalia: 'Fleur Verzonnenstein',
  bijzondereKenmerken: 'Licht verstandelijke beperking: ',
  weging1: 'Handeling van mensenhandel',
  'weging1 advies': 'Advies van de beslistabellen en besluit van versie',
  'strafrecht niet vrijgegeven': 'Verzonnen dienst',
  ...Object.fromEntries(DOCUMENTGROEPEN.map((groep) => [`document ${groep}`, titelOf(groep)])),
};

/** Every page, file and answer that somebody can get of one casus by its key alone. */
const PAGINAS = routes.filter(
  ({ method, path }) => method === 'get' && path.includes(':casusId') && !/:(?!casusId)/.test(path),
);

/**
 * Both sides of where pages open or close, on PostgreSQL one of each; the rules themselves are held against 3.4 in every phase
 * (`test/store/`).
 */
const FASEN: readonly Fase[] = OP_POSTGRES ? ['F2', 'F3', 'F8'] : ['F1', 'F2', 'F3', 'F7', 'F8'];

let portal: KetenPortal;
let casussen: Wereldcasus[];
beforeAll(async () => {
  portal = await startKetenPortal();
  casussen = await aMatrixWereld(portal.test, { spoed: FASEN, rustig: ['F2'] });
}, 120_000);
afterAll(() => portal.close());

/** Who audits is asked why first (D11.2). */
async function giveReason(bezoeker: Visitor, casusId: string): Promise<void> {
  const path = `/redenen/casus:${casusId}`;
  await bezoeker.submit(await bezoeker.get(path), path, { reden: REDEN });
}

/** What all pages of a casus together show to somebody of this role. */
async function readBeeld(
  bij: KetenPortal,
  rol: Rol,
  { casusId }: Wereldcasus,
  verbonden = true,
): Promise<Beeld> {
  const bezoeker = await bij.login(aLezer(rol, { verbonden }));
  if (rol === 'R12') await giveReason(bezoeker, casusId);
  const regels = bij.test.store.toegangsregels();
  const open = PAGINAS.filter((route) => isDoorOpen(regels, aLezer(rol), route));
  const paginas = [];
  for (const { path } of open) paginas.push(await bezoeker.get(path.replace(':casusId', casusId)));
  if (paginas.every(({ status }) => status === 404)) return 'weg';
  const alles = paginas.map(({ text }) => text).join('\n');
  return Object.fromEntries(Object.entries(WOORDEN).map(([groep, woord]) => [groep, alles.includes(woord)]));
}

/** The picture of 3.4, of what has words here. */
function expected(rol: Rol, casus: Wereldcasus, relatie = true): Beeld {
  const beeld = expectBeeld(rol, casus, { relatie });
  return beeld === 'weg'
    ? beeld
    : Object.fromEntries(Object.keys(WOORDEN).map((groep) => [groep, beeld[groep]]));
}

const perRolEnFase = KOLOMMEN.flatMap((rol) => FASEN.map((fase) => [rol, fase] as const));
const inFase = (gevraagd: Fase) => casussen.filter(({ fase }) => fase === gevraagd);

describe('wat op de pagina’s van een casus staat is wat 3.4 geeft', () => {
  it.each(perRolEnFase)('%s in %s', async (rol, fase) => {
    expect(PAGINAS.length).toBeGreaterThan(10);
    for (const casus of inFase(fase))
      expect(await readBeeld(portal, rol, casus)).toEqual(expected(rol, casus));
  });

  it.each(KOLOMMEN)('%s in F2, zonder relatie', async (rol) => {
    const [casus] = inFase('F2');
    expect(await readBeeld(portal, rol, casus!, false)).toEqual(expected(rol, casus!, false));
  });

  it('en zonder de toegangsregels staat er meer', async () => {
    const open = await startKetenPortal({ toegangsregelsOf: everythingAllowed });
    try {
      const [casus] = await aMatrixWereld(open.test, { spoed: ['F3'], rustig: [] });
      const gezien = await readBeeld(open, 'R04', casus!);
      expect(gezien).not.toEqual(expected('R04', casus!));
      // On PostgreSQL the second wall still keeps the compartment of police and OM.
      expect(gezien).toMatchObject({ melderidentiteit: true, 'strafrecht niet vrijgegeven': !OP_POSTGRES });
    } finally {
      await open.close();
    }
  });
});

const everythingAllowed: Guards['toegangsregelsOf'] = (versie, matrix) => ({
  ...toegangsregelsOf(versie, matrix),
  may: (_betrokkene, _handeling, { doel = 'wegen' }) => ({
    toegestaan: true,
    grondslag: 'convenant',
    doel,
    regel: 'D11.10',
  }),
});
