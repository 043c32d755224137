import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { isAfgeschermd } from '../../domain/toegang/afgeschermd.js';
import { DOCUMENTGROEPEN } from '../../domain/casus/document.js';
import type { DomainError } from '../../domain/errors.js';
import type { Fase } from '../../domain/casus/fase.js';
import type { Rol } from '../../domain/keten/rollen.js';
import type { Repository } from '../../store/repository.js';
import { type Beeld, expectBeeld } from '../toegang/beeld.js';
import { KOLOMMEN } from '../toegang/matrix-3.4.js';
import { REDEN, doelOf } from '../toegang/situatie.js';
import { Keten, onbestaand } from './support/keten.js';
import { type Wereldcasus, WERELDFASEN, aLezer, aMatrixWereld } from './support/matrix-wereld.js';
import { type TestStore, openTestStore } from './support/open-test-store.js';

let test: TestStore;
let casussen: Wereldcasus[];
beforeAll(async () => {
  test = await openTestStore();
  casussen = await aMatrixWereld(test);
}, 120_000);
afterAll(() => test.dispose());

/** What the store gives of a casus. */
async function readBeeld(als: Repository, casusId: string): Promise<Beeld> {
  const [meldingen, personen, wegingen, documenten] = await Promise.all([
    orGone(als.readMeldingen(casusId)),
    orGone(als.readPersonen(casusId)),
    orGone(als.readWegingen(casusId)),
    orGone(als.listDocumenten(casusId)),
  ]);
  const weg = [meldingen, personen, wegingen, documenten, await orGone(als.readCasus(casusId))];
  if (weg.includes(null)) {
    expect(weg).toEqual(weg.map(() => null));
    expect(await orGone(als.readStrafrecht(casusId))).toBeNull();
    return 'weg';
  }
  const strafrecht = await orGone(als.readStrafrecht(casusId));
  const waarde = (veld: string) => strafrecht?.velden.find((een) => een.veld === veld)?.waarde;
  const groepen = documenten?.documenten.map(({ gegevensgroep }) => gegevensgroep) ?? [];
  return {
    meldingKern: isOpen(meldingen?.map(({ kern }) => kern)),
    melderidentiteit: isOpen(meldingen?.map(({ melder }) => melder)),
    personalia: isOpen(personen?.map(({ personalia }) => personalia)),
    bijzondereKenmerken: isOpen(personen?.map(({ kenmerken }) => kenmerken)),
    weging1: isOpen(wegingen?.map(({ invoer }) => invoer)),
    'weging1 advies': isOpen(wegingen?.map(({ adviezen }) => adviezen)),
    'strafrecht statusvlag': waarde('statusStrafrecht') === 'vervolging',
    'strafrecht niet vrijgegeven': waarde('contactpunt') === 'Verzonnen dienst',
    ...Object.fromEntries(DOCUMENTGROEPEN.map((groep) => [`document ${groep}`, groepen.includes(groep)])),
  };
}

/** Null for what does not exist for who asks. */
async function orGone<T>(vraag: Promise<T>): Promise<T | null> {
  try {
    return await vraag;
  } catch (error) {
    if ((error as DomainError).code === 'NIET_GEVONDEN') return null;
    throw error;
  }
}

/** Whether all of it is there; a mix fails. */
function isOpen(waarden: unknown[] = []): boolean {
  const stand = [...new Set(waarden.map((een) => !isAfgeschermd(een)))];
  expect(stand).toHaveLength(1);
  return stand[0]!;
}

const perRolEnFase = KOLOMMEN.flatMap((rol) => WERELDFASEN.map((fase) => [rol, fase] as const));
const als = (rol: Rol, lezer: Parameters<typeof aLezer>[1] = {}, reden: string | undefined = REDEN) =>
  new Keten(test).als(aLezer(rol, lezer), doelOf(rol), reden);
const inFase = (gevraagd: Fase) => casussen.filter(({ fase }) => fase === gevraagd);

describe('wat de store geeft is wat 3.4 geeft', () => {
  it.each(perRolEnFase)('%s in %s', async (rol, fase) => {
    for (const casus of inFase(fase))
      expect(await readBeeld(als(rol), casus.casusId)).toEqual(expectBeeld(rol, casus));
  });

  it.each(KOLOMMEN)('%s in F2, zonder relatie', async (rol) => {
    const [casus] = inFase('F2');
    const beeld = await readBeeld(als(rol, { verbonden: false }), casus!.casusId);
    expect(beeld).toEqual(expectBeeld(rol, casus!, { relatie: false }));
  });

  it.each(KOLOMMEN)('%s vindt wat niet bestaat even weinig', async (rol) => {
    expect(await readBeeld(als(rol), onbestaand)).toBe('weg');
  });

  it('R12 ziet zonder reden geen casus', async () => {
    for (const { casusId } of casussen) expect(await readBeeld(als('R12', {}, ''), casusId)).toBe('weg');
  });

  it.each(['R02', 'R04', 'R05', 'R06', 'R07', 'R09'] as const)(
    '%s leest wat de eigen organisatie inbracht',
    async (rol) => {
      for (const casus of casussen.filter(({ spoed }) => spoed)) {
        const beeld = await readBeeld(als(rol, { organisatie: 'VEILIG_THUIS' }), casus.casusId);
        const eigen = expectBeeld(rol, casus, { feiten: ['eigen'] });
        const vreemd = expectBeeld(rol, casus);
        // Only a document has somebody who brought it in.
        expect(beeld).toEqual(
          eigen === 'weg' || vreemd === 'weg'
            ? 'weg'
            : Object.fromEntries(
                Object.keys(eigen).map((wat) => [wat, (wat.startsWith('document ') ? eigen : vreemd)[wat]]),
              ),
        );
      }
    },
  );
});
