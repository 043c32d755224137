import { describe, expect, it } from '@jest/globals';
import { isVerdwenen, type VerdwenenStand } from '../../domain/casus/verdwenen.js';
import { volgendeActie } from '../../domain/taak/wachtpunt.js';

const NU = new Date('2026-11-24T09:00:00Z');
const LATER = { uiterlijk: '2026-11-24T10:00:00.000Z', escalatieOpen: false };
const VOORBIJ = { uiterlijk: '2026-11-24T08:00:00.000Z', escalatieOpen: false };

describe('INV1: een casus verdwijnt niet', () => {
  const goed: VerdwenenStand = {
    fase: 'F2',
    eigenaarGroep: 'r03.zvh',
    vervangerGroep: 'r03',
    wachtpunten: [LATER],
  };
  it.each<[string, Partial<VerdwenenStand>, boolean]>([
    ['alles geregeld', {}, false],
    ['geen eigenaar', { eigenaarGroep: null }, true],
    ['geen vervanger', { vervangerGroep: null }, true],
    ['geen volgende stap', { wachtpunten: [] }, true],
    ['alleen een termijn in het verleden', { wachtpunten: [VOORBIJ] }, true],
    ['te laat, maar met open escalatie', { wachtpunten: [{ ...VOORBIJ, escalatieOpen: true }] }, false],
    ['één te laat en één op tijd', { wachtpunten: [VOORBIJ, LATER] }, false],
    ['een termijn die geen datum is', { wachtpunten: [{ ...LATER, uiterlijk: 'morgen' }] }, true],
    ['gesloten', { fase: 'F8', wachtpunten: [] }, false],
  ])('%s: %s', (_naam, anders, verwacht) => {
    expect(isVerdwenen({ ...goed, ...anders }, NU)).toBe(verwacht);
  });
});

describe('volgende actie', () => {
  it('een open escalatie gaat voor, daarna de vroegste termijn', () => {
    const escalatie = { uiterlijk: '2026-11-30T10:00:00.000Z', escalatieOpen: true };
    expect(volgendeActie([LATER, VOORBIJ])).toBe(VOORBIJ);
    expect(volgendeActie([LATER, VOORBIJ, escalatie])).toBe(escalatie);
    expect(volgendeActie([])).toBeUndefined();
  });
});
