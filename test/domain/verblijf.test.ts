import { describe, expect, it } from '@jest/globals';
import { deriveOverlegPersoon } from '../../domain/persoon/overleg-persoon.js';
import { mergeVerblijf, ONBEKEND_VERBLIJF, type Verblijf } from '../../domain/persoon/verblijf.js';

const S06: Verblijf = {
  nationaliteit: 'DERDELAND',
  rechtmatigVerblijf: 'nee',
  dublin: 'nee',
  aangifteOfMedewerking: 'nee',
};
const persoon = (verblijf?: Verblijf) =>
  deriveOverlegPersoon({ ref: '0'.repeat(16), leeftijd: 41, heeftZorgcoordinator: false, verblijf });

describe('nationaliteit en verblijf (E04, D10)', () => {
  it('gaan naar D10 zoals zij zijn gevraagd', () => {
    expect(persoon(S06)).toMatchObject(S06);
  });

  it('zijn onbekend zolang niemand het vroeg: dat stelt nooit gerust', () => {
    expect(persoon()).toMatchObject(ONBEKEND_VERBLIJF);
  });

  it('van een staatloze tellen als die van een derdelander', () => {
    expect(persoon({ ...S06, nationaliteit: 'STAATLOOS' }).nationaliteit).toBe('DERDELAND');
  });

  it('blijven bekend als een ander het niet weet, en veranderen als een ander het beter weet', () => {
    expect(mergeVerblijf(S06, ONBEKEND_VERBLIJF)).toEqual(S06);
    expect(mergeVerblijf(S06, { ...ONBEKEND_VERBLIJF, dublin: 'ja' })).toEqual({ ...S06, dublin: 'ja' });
    expect(mergeVerblijf(undefined, ONBEKEND_VERBLIJF)).toEqual(ONBEKEND_VERBLIJF);
  });
});
