import { describe, expect, it } from '@jest/globals';
import { rollenOf } from '../../domain/keten/rollen.js';
import { TAAKNAMEN, TAKEN } from '../../domain/taak/taak.js';
import { TERMIJNCODES } from '../../domain/taak/termijncode.js';
import { deriveUiterlijk } from '../../domain/taak/termijnen.js';
import { toegangsregelsOf } from '../../domain/toegang/toegang.js';
import { PRODUCTMATRIX, VOORWAARDEN } from '../../domain/toegang/toegang-matrix.js';
import { GEGEVENSGROEPEN } from '../../domain/toegang/gegevensgroep.js';
import { PRIORITEITEN } from '../../domain/casus/prioriteit.js';
import { DELEN, VARIABELEN, isVariabele } from '../../domain/variabelen/index.js';
import { VEILIGHEID } from '../../domain/weging/weging.js';
import { VERWERKINGEN, canonicalLine } from '../../domain/verantwoording/verwerkingslog.js';
import { taakGroepen, termijnregel } from '../support/regels.js';
import { aProfessional } from '../builders/betrokkenen.js';

const regels = toegangsregelsOf(1, PRODUCTMATRIX);

describe('taken als gegevens', () => {
  it('elke taak staat er precies één keer', () => {
    expect(new Set(TAAKNAMEN).size).toBe(TAKEN.length);
  });

  it.each(TAKEN)('$naam vraagt alleen variabelen uit het woordenboek', ({ variabelen }) => {
    expect(variabelen.filter((naam) => !isVariabele(naam))).toEqual([]);
  });

  it.each(TAKEN)(
    '$naam gaat naar groepen die een rol hebben, en wie haar doet mag haar dossierdeel schrijven',
    (taak) => {
      for (const groep of taakGroepen(taak.naam)) {
        expect(rollenOf([groep])).toHaveLength(1);
        const handeling = taak.fase === null ? 'ketentaken:schrijven' : 'taken:schrijven';
        expect(regels.roleMay(aProfessional('iemand', [groep]), handeling)).toBe(true);
      }
      // For whom a task is that the process decides on is known there.
      if (taak.uitvoerders.length > 0) expect(rollenOf(taakGroepen(taak.naam))).toContain(taak.rol);
    },
  );
});

describe('het woordenboek', () => {
  it('noemt elke naam in één van zijn delen', () => {
    const namen = DELEN.flatMap((deel) => Object.keys(deel));
    expect(namen).toHaveLength(Object.keys(VARIABELEN).length);
  });
});

describe('termijnen als gegevens', () => {
  it('elke code heeft een termijn bij elke prioriteit en veiligheid', () => {
    const start = new Date('2026-11-24T09:00:00Z');
    for (const code of TERMIJNCODES)
      for (const prioriteit of PRIORITEITEN)
        for (const veiligheid of [...VEILIGHEID, null])
          expect(
            deriveUiterlijk(termijnregel(code, prioriteit, veiligheid, 1), prioriteit, start) >= start,
          ).toBe(true);
  });

  it('urgenter is nooit later', () => {
    const start = new Date('2026-11-24T09:00:00Z');
    for (const code of TERMIJNCODES) {
      const momenten = PRIORITEITEN.map((prioriteit) =>
        deriveUiterlijk(termijnregel(code, prioriteit, 'ONVEILIG', 1), prioriteit, start).getTime(),
      );
      // "Zelfde dag" ends at 17.00 for others and at 23.59 for P1 (T06); a bijdrage counts to the overleg (T10).
      if (code !== 'T06' && code !== 'T10')
        expect(momenten).toEqual([...momenten].sort((een, ander) => een - ander));
    }
  });
});

describe('de matrix als gegevens', () => {
  it('heeft elke gegevensgroep één keer en gebruikt elke voorwaarde', () => {
    expect(PRODUCTMATRIX.groepen.map(({ groep }) => groep).sort()).toEqual([...GEGEVENSGROEPEN].sort());
    const gebruikt = PRODUCTMATRIX.groepen.flatMap(({ cellen }) =>
      Object.values(cellen).flatMap((cel) => [...(cel?.lezen ?? []), ...(cel?.schrijven ?? [])]),
    );
    expect([...new Set(gebruikt)].sort()).toEqual([...VOORWAARDEN].sort());
  });
});

describe('het woordenboek van procesvariabelen', () => {
  it('kent geen vrije tekst: geen waarde met spaties of leestekens komt erdoor', () => {
    const tekst = 'Fleur, Dorpsstraat 7';
    for (const { schema } of Object.values(VARIABELEN)) {
      expect(schema.safeParse(tekst).success).toBe(false);
    }
  });

  it.each(['naam', 'adres', 'korteInhoud', 'motivering', 'telefoon', 'bsn', 'leeftijd', 'casusnummer'])(
    'kent geen %s',
    (naam) => {
      expect(isVariabele(naam)).toBe(false);
    },
  );
});

describe('een regel van het verwerkingslog', () => {
  const regel = {
    tijdstip: '2026-11-24T09:00:00.000Z',
    einde: '2026-11-24T09:00:00.004Z',
    verwerking: 'CASUS_GELEZEN',
    activiteit: 'VA03',
    actie: 'lezen',
    resultaat: 'OK',
    statusCode: 'OK',
    redenId: null,
    spanId: 'b'.repeat(16),
    gebruikerId: 'weger',
    organisatie: 'POLITIE',
    rollen: ['R04'],
    doel: 'wegen',
    grondslag: 'WGS_ZVH',
    regel: 'D11.10 R04 procesgegevens',
    regelversie: 1,
    betrokkeneSoort: 'casus',
    betrokkeneId: 'b7f1',
    veldgroep: 'procesgegevens',
    traceId: 'a'.repeat(32),
  } as const;

  it('is dezelfde tekst, in welke volgorde de velden ook staan', () => {
    const andersom = Object.fromEntries(Object.entries(regel).reverse()) as unknown as typeof regel;
    expect(canonicalLine({ ...andersom, rollen: ['R04'] })).toBe(
      canonicalLine({ ...regel, rollen: ['R04'] }),
    );
  });

  it('heeft geen plaats voor inhoud', () => {
    expect(() => canonicalLine({ ...regel, rollen: ['R04'], inhoud: 'iets' } as never)).toThrow();
  });

  it('elke verwerking heeft één zin', () => {
    for (const zin of Object.values(VERWERKINGEN)) expect(zin).toMatch(/^[A-Z][^.]+$/);
  });
});
