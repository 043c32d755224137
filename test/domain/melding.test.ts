import { describe, expect, it } from '@jest/globals';
import { DomainError } from '../../domain/errors.js';
import { isAdresZichtbaar } from '../../domain/persoon/geheim-adres.js';
import { deriveKwetsbaar } from '../../domain/persoon/kwetsbaar.js';
import { deriveLeeftijd23, deriveMinderjarig } from '../../domain/persoon/leeftijdsgroep.js';
import { leeftijdOp } from '../../domain/persoon/leeftijd.js';
import { keepOfMelder } from '../../domain/melding/melder.js';
import { deriveMeldingWaarden } from '../../domain/melding/melding-waarden.js';
import { VRAAGGROEPEN, meldingInvoerSchema, parseMelding } from '../../domain/melding/melding.js';
import { rollenOf } from '../../domain/keten/rollen.js';
import { aMelding } from '../../start/ploeg/voorbeelden/a-melding.js';
import { S01, S08 } from '../store/support/scenarios.js';

const OP = new Date('2026-11-24T12:00:00Z');

describe('kenmerken', () => {
  it.each([
    [0, 'ja', 'onder23'],
    [17, 'ja', 'onder23'],
    [18, 'nee', 'onder23'],
    [22, 'nee', 'onder23'],
    [23, 'nee', 'vanaf23'],
    ['onbekend', 'onbekend', 'onbekend'],
    [undefined, 'onbekend', 'onbekend'],
  ] as const)('leeftijd %s: minderjarig %s, %s', (leeftijd, minderjarig, leeftijd23) => {
    expect(deriveMinderjarig(leeftijd)).toBe(minderjarig);
    expect(deriveLeeftijd23(leeftijd)).toBe(leeftijd23);
  });

  const niets = { leeftijd: 30, lvb: 'nee', psychisch: 'nee', verslaving: 'nee', zwanger: 'nee' } as const;
  it.each([
    ['niets', {}, 'nee'],
    ['LVB', { lvb: 'ja' }, 'ja'],
    ['psychisch', { psychisch: 'ja' }, 'ja'],
    ['verslaving', { verslaving: 'ja' }, 'ja'],
    ['zwanger', { zwanger: 'ja' }, 'ja'],
    ['minderjarig', { leeftijd: 17 }, 'ja'],
    ['leeftijd onbekend', { leeftijd: 'onbekend' }, 'ja'],
    ['LVB onbekend', { lvb: 'onbekend' }, 'ja'],
  ] as const)('kwetsbaar bij %s: %s', (_naam, anders, verwacht) => {
    expect(deriveKwetsbaar({ ...niets, ...anders })).toBe(verwacht);
  });

  it('S01 en S08 geven de invoer van hun scenario', () => {
    expect(deriveMeldingWaarden(S01.melding, OP)).toMatchObject({
      minderjarig: 'ja',
      kwetsbaar: 'ja',
      aantalSlachtoffers: 1,
    });
    expect(deriveMeldingWaarden(S08.melding, OP)).toMatchObject({ minderjarig: 'nee', kwetsbaar: 'nee' });
  });

  it('een onbekend aantal slachtoffers blijft leeg, nooit 0 of 1', () => {
    expect(deriveMeldingWaarden(aMelding(), OP).aantalSlachtoffers).toBeNull();
  });
});

describe('leeftijd', () => {
  it.each([
    ['2008-11-24', 'onbekend', 18],
    ['2008-11-25', 'onbekend', 17],
    ['2004-03-24', 30, 22],
    ['2004-03-24', 17, 17],
    [undefined, 34, 34],
    [undefined, 'onbekend', 'onbekend'],
    ['2030-01-01', 'onbekend', 'onbekend'],
  ] as const)('wie is geboren op %s en %s zou zijn, telt als %s', (geboortedatum, leeftijd, verwacht) => {
    expect(leeftijdOp({ geboortedatum, leeftijd }, OP)).toBe(verwacht);
  });

  it('een geboortedatum alleen maakt iemand minderjarig', () => {
    const melding = aMelding({ wie: { geboortedatum: '2010-05-05' } });
    expect(deriveMeldingWaarden(melding, OP).minderjarig).toBe('ja');
  });
});

describe('een melding', () => {
  it('mag op elke vraag "weet ik niet" antwoorden', () => {
    expect(() => parseMelding(aMelding())).not.toThrow();
  });

  it('bestaat uit precies de vraaggroepen van de pagina', () => {
    expect([...VRAAGGROEPEN].sort()).toEqual(Object.keys(meldingInvoerSchema.shape).sort());
  });

  it.each([
    ['geen inhoud', { wat: { korteInhoud: '   ' } }, 'wat.korteInhoud'],
    ['te lange inhoud', { wat: { korteInhoud: 'a'.repeat(4_001) } }, 'wat.korteInhoud'],
    ['een leeftijd die niet kan', { wie: { leeftijd: 150 } }, 'wie.leeftijd'],
    ['een woord dat niet bestaat', { wanneer: { directGevaar: 'Ja' } }, 'wanneer.directGevaar'],
    ['geen antwoord', { wanneer: { acuutVolgensMelder: undefined } }, 'wanneer.acuutVolgensMelder'],
    ['een negatief aantal', { hoeveel: { aantalSlachtoffers: -1 } }, 'hoeveel.aantalSlachtoffers'],
    ['een gemeente die geen code is', { waar: { gemeente: 'Apeldoorn' } }, 'waar.gemeente'],
    ['bekend zonder naam', { overU: { anonimiteit: 'bekend', telefoon: '0600000000' } }, 'overU.naam'],
    ['bekend zonder contact', { overU: { anonimiteit: 'bekend', naam: 'J. Verzonnen' } }, 'overU.telefoon'],
    [
      'terugbellen zonder nummer',
      { overU: { anonimiteit: 'anoniemVoorKeten', magTeruggebeld: 'ja' } },
      'overU.telefoon',
    ],
    ['een veld dat niet bestaat', { wie: { bsn: '123456782' } }, 'wie'],
  ])('%s: de fout noemt het veld', (_naam, anders, veld) => {
    const goed = aMelding();
    const [groep, deel] = Object.entries(anders)[0] as [keyof typeof goed, object];
    const unsafe = { ...goed, [groep]: { ...(goed[groep] as object), ...deel } };

    const fout = catchOf(() => parseMelding(unsafe));

    expect(fout).toBeInstanceOf(DomainError);
    expect(Object.keys((fout as DomainError).velden)).toEqual([veld]);
  });

  it('een fout bevat nooit wat er getypt is', () => {
    const fout = catchOf(() =>
      parseMelding({ ...aMelding(), wat: { korteInhoud: 'Geheime tekst', bronVanSignaal: 'Geheime bron' } }),
    );

    expect(JSON.stringify(fout) + String(fout)).not.toContain('Geheime');
    expect(JSON.stringify((fout as DomainError).velden)).not.toContain('Geheime');
  });

  it('van een volledig anonieme melder blijft niets over dat naar een persoon leidt', () => {
    const bewaard = keepOfMelder({
      anonimiteit: 'volledigAnoniem',
      hoedanigheid: 'familie',
      naam: 'J. Verzonnen',
      telefoon: '0600000000',
      email: 'j@voorbeeld.test',
      organisatie: 'Bedacht BV',
      magTeruggebeld: 'ja',
      voorkeurstijd: 'na zessen',
    });

    expect(bewaard).toEqual({
      anonimiteit: 'volledigAnoniem',
      hoedanigheid: 'familie',
      magTeruggebeld: 'nee',
    });
  });
});

describe('rollen volgen uit groepen', () => {
  it.each([
    [['r04', 'r04.politie'], ['R04']],
    [
      ['r03.zvh.piket', 'r12.fg'],
      ['R03', 'R12'],
    ],
    [['r01', 'r15.iemand', 'r99', 'admin', ''], []],
    [[], []],
  ])('%j geeft %j', (groepen, rollen) => {
    expect(rollenOf(groepen)).toEqual(rollen);
  });
});

describe('een geheim adres', () => {
  it.each([
    ['nee', 'R04', true],
    ['ja', 'R04', false],
    ['ja', 'R03', false],
    ['ja', 'R02', true],
    ['ja', 'R07', true],
    ['onbekend', 'R04', false],
    ['onbekend', 'R03', true],
  ] as const)('geheim %s voor %s: zichtbaar %s', (geheim, rol, verwacht) => {
    expect(isAdresZichtbaar(geheim, [rol])).toBe(verwacht);
  });
});

function catchOf(work: () => unknown): unknown {
  try {
    work();
  } catch (fout) {
    return fout;
  }
  throw new Error('Expected a refusal, but there was none');
}
