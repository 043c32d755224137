import { describe, expect, it } from '@jest/globals';
import { askPartnerredenen } from '../../../portal/taken/ask-partnerredenen.js';

const variables = { partnerselectieAdvies: [{ partner: 'POLITIE' }, { partner: 'RIEC' }] };
const ask = (partners: string[], afwijkingen: object[] = [], buitenWerkgebied: string[] = []) =>
  askPartnerredenen(
    { task: { taak: 'uitnodigingen-vaststellen', variables }, buitenWerkgebied },
    { process: { partners }, dossier: { locatie: 'Kamer 3', afwijkingen } },
  );

describe('wie andere partners uitnodigt dan het advies', () => {
  it('krijgt voor elke partner een regel klaar, met de vraag waarom', () => {
    const gevraagd = ask(['POLITIE', 'GGD']);
    expect(gevraagd?.values.dossier).toEqual({
      locatie: 'Kamer 3',
      afwijkingen: [{ partner: 'RIEC' }, { partner: 'GGD' }],
    });
    expect([...(gevraagd?.errors ?? [])]).toEqual([
      ['afwijkingen.0.reden', 'Schrijf waarom u RIEC weglaat; dat wijkt af van het advies.'],
      ['afwijkingen.1.reden', 'Schrijf waarom u GGD uitnodigt; dat wijkt af van het advies.'],
    ]);
  });

  it('houdt de redenen die er al staan, en hoort alleen van wat nog ontbreekt', () => {
    const rij = { partner: 'RIEC', reden: 'Er is geen bedrijf bij betrokken.' };
    const gevraagd = ask(['POLITIE', 'GGD'], [rij]);
    expect(gevraagd?.values.dossier['afwijkingen']).toEqual([rij, { partner: 'GGD' }]);
    expect([...(gevraagd?.errors.keys() ?? [])]).toEqual(['afwijkingen.1.reden']);
  });

  it('hoort niets als het advies is gevolgd, of als het over een andere taak gaat', () => {
    expect(ask(['POLITIE', 'RIEC'])).toBeNull();
    expect(
      askPartnerredenen(
        { task: { taak: 'casus-inbrengen', variables }, buitenWerkgebied: [] },
        { process: { partners: ['GGD'] }, dossier: {} },
      ),
    ).toBeNull();
  });

  it('zegt niets bij een geadviseerde partner die niet in de gemeente werkt, en wel waarom die toch komt', () => {
    expect(ask(['POLITIE'], [], ['RIEC'])).toBeNull();
    expect([...(ask(['POLITIE', 'RIEC'], [], ['RIEC'])?.errors.values() ?? [])]).toEqual([
      'Schrijf waarom u RIEC uitnodigt; die partner werkt niet in de gemeente van deze casus.',
    ]);
  });

  it('moet zonder advies van elke partner zeggen waarom', () => {
    const gevraagd = askPartnerredenen(
      { task: { taak: 'uitnodigingen-vaststellen', variables: {} }, buitenWerkgebied: [] },
      { process: { partners: ['POLITIE'] }, dossier: {} },
    );
    expect([...(gevraagd?.errors.keys() ?? [])]).toEqual(['afwijkingen.0.reden']);
  });
});
