import { partnerNaam } from '../../../domain/keten/partnernamen.js';
import { groupName } from '../../../portal/words/groups.js';

describe('groups as people call them', () => {
  it.each([
    ['r04', 'Ketenregieteam'],
    ['r03.zvh.piket', 'Procesregie (ZVH, piket)'],
    ['r07.politie.piket', 'Politie, piket'],
    ['r07.om', 'Openbaar Ministerie'],
    ['r04.gemeente.0200', 'Ketenregieteam (gemeente)'],
    ['r09.gemeente.0200', 'Gemeente'],
    ['r07.politie-avim', 'Politie, AVIM'],
    ['r05.raad-kinderbescherming', 'Partner flexibele schil (Raad voor de Kinderbescherming)'],
    ['r99.nieuw', 'R99 (nieuw)'],
  ])('%s is %s', (group, name) => {
    expect(groupName(group)).toBe(name);
  });

  it('shows an organisation that the keten does not list by its code', () => {
    expect(partnerNaam('POLITIE')).toBe('Politie');
    expect(partnerNaam('ONBEKEND')).toBe('ONBEKEND');
  });
});
