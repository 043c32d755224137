import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { breekglasTot } from '../../../domain/toegang/breekglas.js';
import { type Doel, DOELEN } from '../../../domain/toegang/doel.js';
import { FASEN, type Fase } from '../../../domain/casus/fase.js';
import type { Prioriteit } from '../../../domain/casus/prioriteit.js';
import type { Rol } from '../../../domain/keten/rollen.js';
import { type Cel, ROLREGELS } from '../../../domain/toegang/toegang-matrix.js';
import type { Casusrelatie, Toegangscasus, Toegangsobject } from '../../../domain/toegang/toegangsobject.js';
import type { DoorlaatverbodUitkomst } from '../../../domain/weging/weging.js';
import { aProfessional, beheerder, fg } from '../../builders/betrokkenen.js';
import { type Application, asApplication } from '../support/databases/as-application.js';
import { Keten } from '../support/keten.js';
import { type TestStore, openTestStore } from '../support/open-test-store.js';
import { withRaw } from '../support/raw-database.js';
import { LANGE_MOTIVERING } from '../support/scenarios.js';

/**
 * The rules of `domain/toegang/toegang.ts` and the policies of the database are held against each other on every role, purpose,
 * reason, relation, phase and fact that a row of `casus` knows.
 */
const RELATIES: (Casusrelatie | null)[] = [
  null,
  'MELDPUNT',
  'TEAM',
  'STRAFRECHT',
  'UITNODIGING',
  'TOEWIJZING',
  'GEMEENTE',
  'BREEKGLAS',
];
const WEGINGEN: [Prioriteit, DoorlaatverbodUitkomst][] = [
  ['P1', 'NVT'],
  ['P4', 'TOETS'],
  ['P4', 'NVT'],
];
const REDENEN = [undefined, 'te kort', 'Verzoek om inzage van een betrokkene'];
const ROLLEN = Object.keys(ROLREGELS) as Rol[];

interface Geval extends Pick<Toegangscasus, 'prioriteit' | 'doorlaatverbod'> {
  casusId: string;
  relatie: Casusrelatie | null;
  isBeeindigd: boolean;
  fase: Fase;
  gemeente: string;
}

const GEVALLEN: Geval[] = RELATIES.flatMap((relatie) =>
  FASEN.flatMap((fase) =>
    WEGINGEN.flatMap(([prioriteit, doorlaatverbod]) =>
      ['0200', '0222'].flatMap((gemeente) =>
        [false, true].map((isBeeindigd) => ({
          relatie,
          fase,
          prioriteit,
          doorlaatverbod,
          gemeente,
          isBeeindigd,
        })),
      ),
    ),
  ),
).map((geval, nummer) => ({ casusId: `casus-${nummer}`, ...geval }));

let test: TestStore;
let app: Application;
beforeAll(async () => {
  test = await openTestStore();
  app = asApplication(test);
  await withRaw(test, async (raw) => {
    await raw.exec(`insert into casus (casus_id, casusnummer, periode, status, fase, ingang, gemeente, grondslagen,
      geopend_op, prioriteit, doorlaatverbod) values ${GEVALLEN.map(toRow).join(', ')}`);
    await raw.exec(`insert into casusrelatie values ${GEVALLEN.flatMap(toRelatie).join(', ')}`);
    await raw.exec(`insert into breekglas values ${GEVALLEN.flatMap(toBreekglas).join(', ')}`);
  });
});
afterAll(async () => {
  await app.close();
  await test.dispose();
});

describe.each(ROLLEN)('beide muren zeggen hetzelfde van %s', (rol) => {
  it.each(DOELEN)('met het doel %s', async (doel) => {
    for (const reden of REDENEN) await compare([rol], doel, reden);
  });
});

it('en van wie twee rollen heeft', async () => {
  for (const doel of DOELEN) await compare(['R04', 'R07'], doel, undefined);
});

/** Other contents for the cells of the row that says who sees a casus, each within the limits. */
const WIJZIGINGEN: [Rol, Cel][] = [
  ['R02', { lezen: ['vanafF2'] }],
  ['R03', { lezen: ['vanafF3', 'bijP1ofD4'] }],
  ['R04', { lezen: ['bijP1ofD4'] }],
  ['R05', { lezen: ['naUitnodiging', 'vanafF3'] }],
  ['R06', {}],
  ['R07', { lezen: ['eigenInwoner'] }],
  ['R09', { lezen: [] }],
  ['R12', { lezen: ['totEnMetF2'] }],
];

describe('na een wijziging van de toegangsregels onder vier ogen', () => {
  const seen = new Map<Rol, string[]>();
  beforeAll(async () => {
    const keten = new Keten(test);
    for (const [rol, wordt] of WIJZIGINGEN) {
      seen.set(rol, await seenBy([rol], doelOf(rol), LANGE_MOTIVERING));
      const voorstelId = await keten
        .als(beheerder, 'beheer')
        .proposeToegangsregel({ groep: 'procesgegevens', rol, wordt }, LANGE_MOTIVERING);
      const besluit = { akkoord: true, oordeel: LANGE_MOTIVERING };
      await keten.als(fg, 'toezicht').decideToegangsvoorstel(voorstelId, besluit);
    }
    // The store takes a new version up with its next question.
    await keten.als(fg, 'toezicht').readToegangsregels();
  });

  it.each(ROLLEN)('zeggen beide muren nog steeds hetzelfde van %s', async (rol) => {
    for (const doel of DOELEN) await compare([rol], doel, LANGE_MOTIVERING);
  });

  it.each(WIJZIGINGEN)('en ziet %s iets anders dan eerst', async (rol) => {
    expect(await seenBy([rol], doelOf(rol), LANGE_MOTIVERING)).not.toEqual(seen.get(rol));
  });
});

const doelOf = (rol: Rol): Doel => ROLREGELS[rol]!.doelen[0]!;

function askerOf(rollen: Rol[]) {
  const groepen = [...rollen.map((rol) => rol.toLowerCase()), 'groep'];
  return { ...aProfessional('iemand', groepen), rollen, gemeente: '0200' };
}

/** The casussen that the database shows to somebody in these roles. */
async function seenBy(rollen: Rol[], doel: Doel, reden: string | undefined): Promise<string[]> {
  const asker = { betrokkene: askerOf(rollen), doel, ...(reden === undefined ? {} : { reden }) };
  const rijen = (await app.query(asker, 'select casus_id from casus')) as Geval[];
  return rijen.map(({ casusId }) => casusId).sort();
}

async function compare(rollen: Rol[], doel: Doel, reden: string | undefined): Promise<void> {
  const betrokkene = askerOf(rollen);
  const object = { doel, ...(reden === undefined ? {} : { reden }) };

  const gezien = await seenBy(rollen, doel, reden);

  const verwacht = GEVALLEN.filter(
    (geval) =>
      test.store.toegangsregels().may(betrokkene, 'procesgegevens:lezen', {
        casus: toCasus(geval),
        ...toFeiten(geval, rollen),
        ...object,
      }).toegestaan,
  );
  expect(gezien).toEqual(verwacht.map(({ casusId }) => casusId).sort());
}

function toCasus({ fase, prioriteit, doorlaatverbod, gemeente, relatie, isBeeindigd }: Geval): Toegangscasus {
  const relaties = relatie === null || isBeeindigd ? [] : [relatie];
  return { fase, prioriteit, doorlaatverbod, gemeenten: [gemeente], relaties, grondslagen: [] };
}

/** Only an accepted invitation of a partner with a convenant opens the one relation; who holds actions has the other by one. */
function toFeiten({ relatie, isBeeindigd }: Geval, rollen: readonly Rol[]): Pick<Toegangsobject, 'feiten'> {
  if (isBeeindigd) return {};
  if (relatie === 'UITNODIGING') return { feiten: { uitgenodigd: true, convenant: true } };
  return relatie === 'TOEWIJZING' && rollen.includes('R08') ? { feiten: { eigenBijdrage: true } } : {};
}

function toRow({ casusId, fase, gemeente, prioriteit, doorlaatverbod }: Geval): string {
  return `('${casusId}', '${casusId}', 1, 'OPEN', '${fase}', 'MELDPUNT', '${gemeente}', '[]', '2026', '${prioriteit}',
    '${doorlaatverbod}')`;
}

function toRelatie({ casusId, relatie, isBeeindigd }: Geval): string[] {
  if (relatie === null || relatie === 'BREEKGLAS') return [];
  return [`('${casusId}', '${relatie}', 'groep', '2026', ${isBeeindigd ? "'2026'" : 'null'})`];
}

/** Emergency access that just began, or that ends at this very moment. */
function toBreekglas({ casusId, relatie, isBeeindigd }: Geval): string[] {
  if (relatie !== 'BREEKGLAS') return [];
  const nu = test.clock.now();
  const tot = (isBeeindigd ? nu : breekglasTot(nu)).toISOString();
  return [`('${casusId}', '${casusId}', 'iemand', 'verzegeld', '2026', '${tot}')`];
}
